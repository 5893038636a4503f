// What a finger must hit, and how large it is: axe's own rule lets a small target pass where enough room is around it.
import type { Page } from '@playwright/test'

/** WCAG 2.5.8, in CSS pixels. */
const smallestTarget = 24

/** Targets that are too small, each once: "a 108x20: Mockloop". Links inside a sentence are left out, as WCAG does. */
export const smallTargets = (page: Page): Promise<string[]> => page.evaluate(targetsUnder, smallestTarget)

/** Runs in the page. */
function targetsUnder(size: number): string[] {
  const roles = ['button', 'tab', 'switch', 'checkbox', 'radio'].map((role) => `[role=${role}]`).join()
  const interactive = `a, button, input, select, textarea, summary, ${roles}`

  /** A label is part of the target of its field, also around a field that is not seen itself. */
  const boxesOf = (element: Element): DOMRect[] => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    return [element, ...labels].map((part) => part.getBoundingClientRect())
  }
  const isFor = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.skip, .sr, [inert], [aria-hidden=true]') === null &&
    boxesOf(element).some(({ width, height }) => width > 1 && height > 1)

  /** In the flow of a text that has words beside the links. */
  const isInSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false
    let block = element.parentElement
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement
    if (block === null || /flex|grid/.test(getComputedStyle(block).display)) return false
    const words = block.cloneNode(true) as Element
    for (const link of words.querySelectorAll(interactive)) link.remove()
    return /\p{L}{2}/u.test(words.textContent)
  }
  const found = [...document.querySelectorAll(interactive)]
    .filter((element) => isFor(element) && !isInSentence(element))
    // Half a pixel is how browsers round a line of text.
    .filter((element) => !boxesOf(element).some(({ width, height }) => width >= size - 0.5 && height >= size - 0.5))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect()
      const name = element.textContent.trim() || element.getAttribute('aria-label') || element.outerHTML.slice(0, 80)
      return `${element.tagName.toLowerCase()} ${String(Math.round(width))}x${String(Math.round(height))}: ${name.slice(0, 40)}`
    })
  return [...new Set(found)]
}
