import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'react-router'
import { setOfTarget } from './cell-look.ts'

export interface OpenSets {
  isOpen(noteSetId: string): boolean
  toggle(noteSetId: string, open: boolean): void
}
/** `at` is the visit it happened on: a link that points at a set opens it again, even after it was closed by hand. */
interface Toggled {
  open: boolean
  at: string
}

/** Which note sets are unfolded: what was opened by hand, what the address points at, and on paper all of them. */
export function useOpenSets(noteSetIds: readonly string[]): OpenSets {
  const { hash, key } = useLocation()
  const [toggled, setToggled] = useState<ReadonlyMap<string, Toggled>>(new Map())
  const printing = usePrinting()
  const pointed = setOfTarget(hash, noteSetIds)

  useEffect(() => {
    if (hash === '') return undefined
    const frame = requestAnimationFrame(() => {
      const target = document.getElementById(decodeURIComponent(hash.slice(1)))
      target?.scrollIntoView({ block: 'start' })
      target?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [hash, key])

  return {
    isOpen: (noteSetId) =>
      printing ||
      (noteSetId === pointed && toggled.get(noteSetId)?.at !== key) ||
      (toggled.get(noteSetId)?.open ?? false),
    toggle: (noteSetId, open) => {
      // The browser also says so when the page itself unfolded a set, as for print.
      if (!printing) setToggled((before) => new Map(before).set(noteSetId, { open, at: key }))
    },
  }
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
