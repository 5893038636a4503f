import { useEffect } from 'react'

/** "Looking, 1:48 · Mockloop": what matters first, because tabs cut the end. */
export const pageTitle = (...parts: string[]): string => [...parts, 'Mockloop'].join(' · ')

/** Names the page in the tab and, through the route announcer, aloud. */
export function useTitle(...parts: string[]): void {
  const title = pageTitle(...parts)
  useEffect(() => {
    document.title = title
  }, [title])
}
