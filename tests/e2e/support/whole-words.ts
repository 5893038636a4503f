// Words that the layout breaks in the middle, "Round / s". A person's endless word may break; a word of ordinary length may not.
import type { Page } from '@playwright/test'

/** Each once: "Rounds in h2 at 390". */
export const brokenWords = (page: Page): Promise<string[]> => page.evaluate(wordsOnTwoLines)

/** Runs in the page. */
function wordsOnTwoLines(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found = new Set<string>()
  const isSeen = (parent: Element): boolean =>
    parent.closest('.sr, code, script, style, [aria-hidden=true]') === null && parent.getBoundingClientRect().width > 1
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent, textContent: text } = node
    if (parent === null || text === null || !isSeen(parent)) continue
    // A longer word, a code or an address is nobody's ordinary word.
    for (const word of text.matchAll(/(?<![\w@./-])[a-z]{2,16}(?![\w@./-])/giu)) {
      const range = document.createRange()
      range.setStart(node, word.index)
      range.setEnd(node, word.index + word[0].length)
      const lines = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
      )
      if (lines.size > 1) found.add(`${word[0]} in ${parent.tagName.toLowerCase()}`)
    }
  }
  return [...found]
}
