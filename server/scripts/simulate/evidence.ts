// Evidence for simulated notes, taken from the demo.
import type { EvidenceItem, NoteCell } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { demoNoteSets } from '#shared/demo/package-input.ts'
import { withTitles } from '#shared/demo/story-titles.ts'

export interface Evidence {
  /** Null where nothing was heard; the cell then says why. */
  item: EvidenceItem | null
  cell: NoteCell
}

/** The demo's best evidence on a principle, with its author's rating. */
export function demoItemOf(principle: Principle): Evidence {
  const found = demoNoteSets.flatMap(({ content }) => {
    const cell = content.cells[principle]
    return content.items
      .filter((item) => item.principle === principle)
      .flatMap((item) => (cell === undefined ? [] : [{ item, cell }]))
  })
  const [best] = found.toSorted((a, b) => b.item.probes.length - a.item.probes.length)
  if (best === undefined) throw new Error(`The demo has no evidence on ${principle}`)
  return withTitles(best)
}
