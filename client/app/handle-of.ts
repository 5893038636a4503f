import type { RouteHandle } from '#client/lib/route-handle.ts'

/** The router hands a route's handle back untyped; a route without one needs a session and stands on the desk. */
export const handleOf = (handle: unknown): RouteHandle => (handle as RouteHandle | undefined) ?? { access: 'sign-in' }
