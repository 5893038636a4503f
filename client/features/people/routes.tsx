import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

export const peopleRoutes: RouteObject[] = [
  {
    path: '/profile',
    handle: routeHandle({ access: 'sign-in' }),
    lazy: async () => ({ Component: (await import('./pages/profile-page.tsx')).ProfilePage }),
  },
]
