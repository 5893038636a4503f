import type { EvidenceItem, NoteCell } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { demoNoteSets } from '#shared/demo/package-input.ts'

/** The demo's best item on a principle, with the cell its author gave it. */
export function demoItemOf(principle: Principle): { item: EvidenceItem; cell: NoteCell } {
  const found = demoNoteSets.flatMap(({ content }) => {
    const cell = content.cells[principle]
    return content.items
      .filter((item) => item.principle === principle)
      .flatMap((item) => (cell === undefined ? [] : [{ item, cell }]))
  })
  const [best] = found.toSorted((a, b) => b.item.probes.length - a.item.probes.length)
  if (best === undefined) throw new Error(`The demo holds no evidence of ${principle}`)
  return best
}
