import type { QueryClient } from '@tanstack/react-query'
import { createBrowserRouter, type RouteObject } from 'react-router'
import { authRoutes } from '#client/features/auth/routes.tsx'
import { debriefRoutes } from '#client/features/debriefs/routes.tsx'
import { frontRoutes } from '#client/features/front/routes.tsx'
import { loopRoutes } from '#client/features/loops/routes.tsx'
import { matchmakingRoutes } from '#client/features/matchmaking/routes.tsx'
import { noteRoutes } from '#client/features/notes/routes.tsx'
import { packageRoutes } from '#client/features/packages/routes.tsx'
import { peopleRoutes } from '#client/features/people/routes.tsx'
import { questionRoutes } from '#client/features/questions/routes.tsx'
import { reportRoutes } from '#client/features/reports/routes.tsx'
import { demoRoutes } from './demo-routes.tsx'
import { ErrorPage } from './error-page.tsx'
import { loadPack } from './load-pack.ts'
import { galleryRoutes } from './gallery/gallery-routes.tsx'
import { homeRoutes } from './home-routes.tsx'
import { handleOf } from './handle-of.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { requireSession } from './require-session.ts'
import { RootLayout } from './root-layout.tsx'
import { roundRoutes } from './round-routes.tsx'

const featureRoutes: RouteObject[] = [
  ...frontRoutes,
  ...authRoutes,
  ...loopRoutes,
  ...matchmakingRoutes,
  ...noteRoutes,
  ...packageRoutes,
  ...debriefRoutes,
  ...reportRoutes,
  ...peopleRoutes,
  ...questionRoutes,
  ...homeRoutes,
  ...roundRoutes,
  ...demoRoutes,
]

export function createRouter(queryClient: QueryClient) {
  return createBrowserRouter([
    {
      element: <RootLayout />,
      // Every page speaks of principles, so none is drawn before their names are here.
      loader: loadPack,
      shouldRevalidate: () => false,
      errorElement: (
        <RootLayout>
          <ErrorPage />
        </RootLayout>
      ),
      hydrateFallbackElement: <></>,
      children: [
        ...[...featureRoutes, ...galleryRoutes(featureRoutes)].map((route) => guarded(route, queryClient)),
        { path: '*', element: <NotFoundPage />, handle: { access: 'open' } },
      ],
    },
  ])
}

/** A page that breaks leaves the bar standing; a page that needs a session asks for one before it loads. */
function guarded(route: RouteObject, queryClient: QueryClient): RouteObject {
  const { access } = handleOf(route.handle)
  const shell = {
    errorElement: <ErrorPage />,
    handle: route.handle,
    ...(access === 'open' ? {} : { loader: requireSession(queryClient, access) }),
  }
  return { ...shell, children: [route] }
}
