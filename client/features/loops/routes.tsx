import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

export const loopRoutes: RouteObject[] = [
  {
    path: '/loops/new',
    handle: routeHandle({ access: 'sign-up' }),
    lazy: async () => ({ Component: (await import('./pages/new-loop-page.tsx')).NewLoopPage }),
  },
  {
    path: '/invite/:token',
    handle: routeHandle({ access: 'open' }),
    lazy: async () => ({ Component: (await import('./pages/invite-page.tsx')).InvitePage }),
  },
]
