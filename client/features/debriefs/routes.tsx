import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

export const debriefRoutes: RouteObject[] = [
  {
    path: '/loops/:loopId/debrief',
    handle: routeHandle({ access: 'sign-in', face: 'studio' }),
    lazy: async () => ({ Component: (await import('./pages/debrief-page.tsx')).DebriefPage }),
  },
]
