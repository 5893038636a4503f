import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

/** A page made of several features is put together here, because features know nothing of each other. */
export const roundRoutes: RouteObject[] = [
  {
    path: '/rounds/:roundId',
    handle: routeHandle({ access: 'sign-in', face: 'studio' }),
    lazy: async () => ({ Component: (await import('./pages/round-page.tsx')).RoundPage }),
  },
]
