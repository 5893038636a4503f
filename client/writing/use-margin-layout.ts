import { useEffect, type RefObject } from 'react'

const gap = 20

/** Places margin notes so that none covers another: each starts at the top of its passage, or below the note before it. */
export function useMarginLayout(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const container = root.current
    if (container === null) return undefined
    const observer = new ResizeObserver(() => place(container))
    const watch = () => {
      observer.disconnect()
      observer.observe(container)
      for (const note of notesIn(container)) observer.observe(note)
    }
    const changes = new MutationObserver(watch)
    changes.observe(container, { childList: true, subtree: true })
    watch()
    return () => {
      observer.disconnect()
      changes.disconnect()
    }
  }, [root])
}

const notesIn = (container: HTMLElement): HTMLElement[] => [...container.querySelectorAll<HTMLElement>('[data-margin]')]

function place(container: HTMLElement): void {
  const top = container.getBoundingClientRect().top
  let free = 0
  for (const note of notesIn(container)) {
    const passage = note.parentElement
    if (passage === null || getComputedStyle(note).position !== 'absolute') {
      container.style.removeProperty('min-height')
      continue
    }
    const natural = passage.getBoundingClientRect().top - top
    const at = Math.max(natural, free)
    note.style.setProperty('--shift', `${Math.round(at - natural)}px`)
    free = at + note.offsetHeight + gap
    container.style.minHeight = `${Math.round(free)}px`
  }
}
