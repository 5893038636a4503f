import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

export const matchmakingRoutes: RouteObject[] = [
  {
    path: '/pair',
    handle: routeHandle({ access: 'sign-up' }),
    lazy: async () => ({ Component: (await import('./pages/pair-page.tsx')).PairPage }),
  },
]
