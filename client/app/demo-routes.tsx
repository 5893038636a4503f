import { redirect, type RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'

/** The product's pages under the demo's bar. Pages composed of several features are composed here. */
const inside: RouteObject[] = [
  { index: true, loader: ({ params }) => redirect(`/demo/${params['loopId'] ?? ''}`) },
  {
    path: 'loop',
    lazy: async () => ({ Component: (await import('#client/features/loops/pages/loop-page.tsx')).LoopPage }),
  },
  {
    path: 'notes/:roundId',
    lazy: async () => ({ Component: (await import('#client/features/notes/pages/write-up-page.tsx')).WriteUpPage }),
  },
  { path: 'others', lazy: async () => ({ Component: (await import('./pages/demo-others-page.tsx')).DemoOthersPage }) },
  {
    path: 'package',
    lazy: async () => ({ Component: (await import('#client/features/packages/pages/package-page.tsx')).PackagePage }),
  },
  {
    path: 'debrief',
    lazy: async () => ({ Component: (await import('./pages/demo-debrief-page.tsx')).DemoDebriefPage }),
  },
  {
    path: 'report',
    lazy: async () => ({ Component: (await import('#client/features/reports/pages/report-page.tsx')).ReportPage }),
  },
  {
    path: 'self-rating',
    lazy: async () => ({
      Component: (await import('#client/features/reports/pages/self-rating-page.tsx')).SelfRatingPage,
    }),
  },
]

export const demoRoutes: RouteObject[] = [
  {
    path: '/demo/:loopId',
    handle: routeHandle({ access: 'open' }),
    lazy: async () => ({ Component: (await import('#client/features/demo/pages/choose-page.tsx')).ChoosePage }),
  },
  {
    path: '/demo/:loopId/sealed',
    handle: routeHandle({ access: 'open' }),
    lazy: async () => ({ Component: (await import('./pages/demo-sealed-page.tsx')).DemoSealedPage }),
  },
  {
    path: '/demo/:loopId/:viewpoint',
    handle: routeHandle({ access: 'open' }),
    children: inside,
    lazy: async () => ({ Component: (await import('#client/features/demo/pages/frame-page.tsx')).FramePage }),
  },
]
