// Names every printed page and numbers it. The names come from the data, so the rule is made while the page is open.
import { useEffect } from 'react'
import { printedWords } from './words.ts'

/** A CSS string: quotes, backslashes and line breaks would end it. */
const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f]/g, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}"`

const look = 'font: 9pt "Inter Variable", system-ui, sans-serif; color: #474c52;'

export const printedPageRule = (top: string): string =>
  `@page { @top-left { content: ${cssString(top)}; ${look} } @bottom-right { content: ${cssString(printedWords.page)} counter(page) ${cssString(printedWords.of)} counter(pages); ${look} } }`

export function usePrintedPage(top: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(printedPageRule(top))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
    }
  }, [top])
}
