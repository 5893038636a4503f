import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

export const noteRoutes: RouteObject[] = [
  {
    path: '/rounds/:roundId/notes',
    handle: routeHandle({ access: 'sign-in', face: 'paper' }),
    lazy: async () => ({ Component: (await import('./pages/write-up-page.tsx')).WriteUpPage }),
  },
  {
    path: '/loops/:loopId/notes',
    handle: routeHandle({ access: 'sign-in', face: 'paper' }),
    lazy: async () => ({ Component: (await import('./pages/panel-notes-page.tsx')).PanelNotesPage }),
  },
]
