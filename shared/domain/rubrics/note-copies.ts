// A text that is written twice counts once (RB-9): what repeats an earlier text on the same principle is read as empty. A justification
// also counts only for the first principle it is given for.
import { sameWords } from '../language/substance.ts'
import type { EvidenceItem, NoteCell } from '#shared/contracts/notes.ts'

/** Returns a text the first time it is shown, and nothing after that. */
type Once = (text: string) => string

function once(): Once {
  const seen = new Set<string>()
  return (text) => {
    const words = sameWords(text)
    if (words === '' || seen.has(words)) return ''
    seen.add(words)
    return text
  }
}

const ownTexts = (item: EvidenceItem, first: Once): EvidenceItem => ({
  ...item,
  action: first(item.action),
  why: first(item.why),
  situation: first(item.situation),
  task: first(item.task),
  result: first(item.result),
  quotes: item.quotes.map((quote) => ({ ...quote, text: first(quote.text) })),
  probes: item.probes.map((probe) => ({ ...probe, answer: first(probe.answer) })),
})

interface Written {
  items: readonly EvidenceItem[]
  cell: NoteCell | null
}

/** For one note set: hand it the principles in order. */
export function withoutCopies(): <T extends Written>(notes: T) => T {
  const firstJustification = once()
  return (notes) => {
    const first = once()
    const items = notes.items.map((item) => ownTexts(item, first))
    const { cell } = notes
    return {
      ...notes,
      items,
      cell: cell && { ...cell, justification: firstJustification(first(cell.justification)) },
    }
  }
}
