// The lines of a package that a vote can name: what the candidate was heard to say, each once, with who wrote it down first.
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

export interface QuotedLine {
  text: string
  seatId: string
  principle: Principle
}

export function quotedLines({ noteSets }: Pick<PackageContent, 'noteSets'>): QuotedLine[] {
  const all = noteSets.flatMap(({ seatId, content }) =>
    content.items.flatMap(({ principle, quotes }) => quotes.map(({ text }) => ({ text, seatId, principle }))),
  )
  return all.filter(({ text }, at) => text.trim() !== '' && all.findIndex((line) => line.text === text) === at)
}
