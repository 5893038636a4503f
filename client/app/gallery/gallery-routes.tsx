// The gallery: every part of the interface in every state, and every page in the forms that are hard to reach by hand.
// It is in every build, because what is checked there must be what is shipped; it asks for nothing that needs a session.
import type { RouteObject } from 'react-router'
import { routeHandle } from '#client/lib/route-handle.ts'
import { ErrorPage } from '../error-page.tsx'

const root = '/dev/gallery'

/** `routes`: the product's own, shown again under `/dev/gallery/:form`. */
export function galleryRoutes(routes: readonly RouteObject[]): RouteObject[] {
  const paths = routes.flatMap(pathsOf)
  return [
    {
      path: root,
      handle: routeHandle({ access: 'open' }),
      lazy: async () => {
        const { GalleryPage } = await import('./gallery-page.tsx')
        return { Component: () => <GalleryPage root={root} paths={paths} /> }
      },
    },
    {
      path: `${root}/:form`,
      handle: routeHandle({ access: 'open' }),
      lazy: async () => ({ Component: (await import('./form-frame.tsx')).FormFrame }),
      children: routes.map((route) => ({ ...withoutRoot(route), errorElement: <ErrorPage /> })),
    },
  ]
}

/** A frame is shown by the pages inside it. */
const pathsOf = ({ path = '', children }: RouteObject): string[] =>
  children === undefined
    ? [path]
    : children.flatMap((child) => (child.path === undefined ? [] : `${path}/${child.path}`))

const withoutRoot = (route: RouteObject): RouteObject => ({ ...route, path: route.path?.replace(/^\//, '') ?? '' })
