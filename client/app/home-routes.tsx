import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

/** Loops together with the search that runs for one of them. */
export const homeRoutes: RouteObject[] = [
  {
    path: '/home',
    handle: routeHandle({ access: 'sign-in' }),
    lazy: async () => ({ Component: (await import('./pages/home-route.tsx')).HomeRoute }),
  },
  {
    path: '/loops/:loopId',
    handle: routeHandle({ access: 'sign-in' }),
    lazy: async () => ({ Component: (await import('./pages/loop-route.tsx')).LoopRoute }),
  },
]
