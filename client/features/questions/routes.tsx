import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

export const questionRoutes: RouteObject[] = [
  {
    path: '/questions',
    handle: routeHandle({ access: 'open' }),
    lazy: async () => ({ Component: (await import('./pages/questions-page.tsx')).QuestionsPage }),
  },
]
