import type { QueryClient } from '@tanstack/react-query'
import { redirect, type LoaderFunction } from 'react-router'
import { sessionOptions } from '#client/lib/session.ts'

/** Sends anonymous visitors to sign-in and returns them afterward. */
export const requireSession =
  (queryClient: QueryClient, door: 'sign-in' | 'sign-up'): LoaderFunction =>
  async ({ request }) => {
    const me = await queryClient.ensureQueryData(sessionOptions())
    if (me !== null) return null
    const { pathname, search } = new URL(request.url)
    return redirect(`/${door}?next=${encodeURIComponent(pathname + search)}`)
  }
