import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { sessionOptions } from '#client/lib/session.ts'

const home = '/home'

interface Door {
  /** Where the person was going. */
  next: string
  /** The same, for a link between sign-in and sign-up. */
  query: string
  /** Members skip these pages. A guest may still create an account or sign in to one. */
  isMember: boolean
  isGuest: boolean
}

/** Sign-in and sign-up remember where the person was going, for pages of this site only. */
export function useDoor(): Door {
  const [search] = useSearchParams()
  const { data: me } = useQuery(sessionOptions())
  const wanted = search.get('next') ?? ''
  const next = isOwnPath(wanted) ? wanted : home
  return {
    next,
    query: next === home ? '' : `?next=${encodeURIComponent(next)}`,
    isMember: me !== undefined && me !== null && !me.isGuest,
    isGuest: me?.isGuest === true,
  }
}

/** "//elsewhere.example" and "/\elsewhere.example" are addresses of other sites. */
const isOwnPath = (path: string): boolean => /^\/(?![/\\])/.test(path)
