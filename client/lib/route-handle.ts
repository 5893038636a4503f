/** What a feature's route says about itself, in its `handle`; the router and the layout act on it. */
export interface RouteHandle {
  /** `open` needs no session. Otherwise anonymous visitors go to `sign-in`, or to `sign-up` on pages for newcomers, and return afterward. */
  access: 'open' | 'sign-in' | 'sign-up'
  /** Studio is the dark live face; it has no desk bar. */
  face?: 'paper' | 'studio'
  /** A page that carries its own bar, skip link and `main` (with the id `page`). */
  bare?: boolean
}

export const routeHandle = (handle: RouteHandle): RouteHandle => handle
