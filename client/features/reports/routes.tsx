import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

export const reportRoutes: RouteObject[] = [
  {
    path: '/loops/:loopId/self-rating',
    handle: routeHandle({ access: 'sign-in' }),
    lazy: async () => ({ Component: (await import('./pages/self-rating-page.tsx')).SelfRatingPage }),
  },
  {
    path: '/loops/:loopId/report',
    handle: routeHandle({ access: 'sign-in' }),
    lazy: async () => ({ Component: (await import('./pages/report-page.tsx')).ReportPage }),
  },
]
