// What a committee reads (CM-11): the frozen package, and initials where names would stand. No profile, no recording, no vote of those
// who were in the rounds; the bar raiser's stands in its own box. What authors wrote is left as it is.
import type { PackageContent } from '#shared/contracts/package-content.ts'

interface Named {
  personId: string
  name: string
}
export interface ReaderView {
  content: PackageContent
  /** By person. */
  initials: Readonly<Record<string, string>>
}

/** The first letter of the first and the last word, in any script. */
export function initialsOf(name: string): string {
  const letters = name.split(/\s+/u).flatMap((word) => /\p{L}\p{M}*/u.exec(word)?.[0] ?? [])
  return [...letters.slice(0, 1), ...letters.slice(1).slice(-1)].join('').toUpperCase()
}

/** The content as it was frozen; whoever holds more of the loop than this hands none of it in. */
export const readerView = (content: PackageContent, people: readonly Named[]): ReaderView => ({
  content,
  initials: Object.fromEntries(people.map(({ personId, name }) => [personId, initialsOf(name)])),
})
