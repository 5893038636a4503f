import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

export const packageRoutes: RouteObject[] = [
  {
    path: '/loops/:loopId/package',
    handle: routeHandle({ access: 'sign-in' }),
    lazy: async () => ({ Component: (await import('./pages/package-page.tsx')).PackagePage }),
  },
]
