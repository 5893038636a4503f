import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'react-router'
import { setOfTarget } from './cell-look.ts'

export interface OpenSets { isOpen(noteSetId: string): boolean; toggle(noteSetId: string, open: boolean): void }

/** Which note sets are unfolded: what was opened by hand, what the address points at, and on paper all of them. */
export function useOpenSets(noteSetIds: readonly string[]): OpenSets {
  const { hash } = useLocation()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [printing, setPrinting] = useState(false)
  const pointed = setOfTarget(hash, noteSetIds)

  useEffect(() => {
    if (pointed !== null) setOpen((before) => new Set([...before, pointed]))
    const frame = requestAnimationFrame(() => {
      const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
      target?.scrollIntoView({ block: 'start' })
      target?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [hash, pointed])

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

  return {
    isOpen: (noteSetId) => printing || open.has(noteSetId),
    toggle: (noteSetId, isOpen) => setOpen((before) => new Set(isOpen ? [...before, noteSetId] : [...before].filter((id) => id !== noteSetId))),
  }
}
