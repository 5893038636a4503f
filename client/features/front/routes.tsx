import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

/** The front page has its own light entry; inside the app it is here for the way back. */
export const frontRoutes: RouteObject[] = [
  {
    path: '/',
    handle: routeHandle({ access: 'open', bare: true }),
    lazy: async () => ({ Component: (await import('./pages/front-page.tsx')).FrontPage }),
  },
]
