import { useEffect } from 'react'

/** "Looking, 1:48 · Mockloop": what matters first, because tabs cut the end. */
export const pageTitle = (...parts: string[]): string => [...parts, 'Mockloop'].join(' · ')

let page: string | undefined
let urgent: string | undefined
const listeners = new Set<() => void>()

/** The page's own title, also while something urgent is over it. */
export const pageTitleNow = (): string => page ?? document.title

/** Hears of each title that a page sets. Returns an unsubscribe function. */
export function onPageTitle(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function show(): void {
  const title = urgent ?? page
  if (title !== undefined) document.title = title
}

/** Names the page in the tab and, through the route announcer, aloud. */
export function useTitle(...parts: string[]): void {
  const title = pageTitle(...parts)
  useEffect(() => {
    page = title
    show()
    for (const listener of listeners) listener()
  }, [title])
}

/** Replaces the tab's title while something urgent is over the page, then restores it. */
export function useUrgentTitle(...parts: string[]): void {
  const title = pageTitle(...parts)
  useEffect(() => {
    urgent = title
    show()
    return () => {
      urgent = undefined
      show()
    }
  }, [title])
}
