import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

const open = routeHandle({ access: 'open' })

export const authRoutes: RouteObject[] = [
  {
    path: '/sign-in',
    handle: open,
    lazy: async () => ({ Component: (await import('./pages/sign-in-page.tsx')).SignInPage }),
  },
  {
    path: '/sign-up',
    handle: open,
    lazy: async () => ({ Component: (await import('./pages/sign-up-page.tsx')).SignUpPage }),
  },
  {
    path: '/reset',
    handle: open,
    lazy: async () => ({ Component: (await import('./pages/request-reset-page.tsx')).RequestResetPage }),
  },
  {
    path: '/reset/:token',
    handle: open,
    lazy: async () => ({ Component: (await import('./pages/reset-page.tsx')).ResetPage }),
  },
  {
    path: '/confirm/:token',
    handle: open,
    lazy: async () => ({ Component: (await import('./pages/confirm-page.tsx')).ConfirmPage }),
  },
  ...(import.meta.env.DEV
    ? [
        {
          path: '/dev/mail',
          handle: open,
          lazy: async () => ({ Component: (await import('./pages/dev-mail-page.tsx')).DevMailPage }),
        },
      ]
    : []),
]
