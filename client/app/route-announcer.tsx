import { useQueryClient, type Query } from '@tanstack/react-query'
import { useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { onPageTitle, pageTitleNow } from '#client/lib/title.ts'

/** Many pages have a general title until their data is here. A title that stays this long is the page's own. */
export const quietMs = 400
/** A page that never answers is announced by the title it has. */
export const longestMs = 5_000

/** After a change of page: says its title and moves focus to it, as a full page load would. */
export function RouteAnnouncer() {
  const { pathname } = useLocation()
  const queryClient = useQueryClient()
  const [spoken, setSpoken] = useState('')
  const previous = useRef(pathname)
  // In the layout phase: the new page sets its title right after it, and a page loaded lazily much later.
  useLayoutEffect(() => {
    if (previous.current === pathname) return
    previous.current = pathname
    if (window.location.hash === '') document.getElementById('page')?.focus({ preventScroll: true })
    // Emptied first: the same words again would not be heard.
    setSpoken('')
    return whenTitled({
      isLoading: () => queryClient.isFetching({ predicate: isFirstAnswer }) > 0,
      say: () => setSpoken(pageTitleNow()),
    })
  }, [pathname, queryClient])
  return <output className="sr">{spoken}</output>
}

/** A page shows what it has while the same data is fetched again; its title waits for the first answer only. */
const isFirstAnswer = ({ state }: Query): boolean => state.status === 'pending'

/** Says once, when the new page has set its title and nothing it shows is still to come. Returns how to give up. */
function whenTitled({ isLoading, say }: { isLoading: () => boolean; say: () => void }): () => void {
  let quiet: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    stop()
    clearTimeout(quiet)
    clearTimeout(longest)
  }
  const finish = () => {
    end()
    say()
  }
  const wait = () => {
    clearTimeout(quiet)
    quiet = setTimeout(() => (isLoading() ? wait() : finish()), quietMs)
  }
  const stop = onPageTitle(wait)
  const longest = setTimeout(finish, longestMs)
  return end
}
