// What a committee reads (CM-11): the frozen package, and initials where names would stand. No profile, no recording, no vote of those
// who were in the rounds; the bar raiser's stands in its own box. What authors wrote is left as it is.
import type { PackageContent } from '#shared/contracts/package-content.ts'
import { initialsOf } from '#shared/lib/initials.ts'

interface Named {
  personId: string
  name: string
}
export interface ReaderView {
  content: PackageContent
  /** By person. */
  initials: Readonly<Record<string, string>>
}

/** The content as it was frozen; callers pass nothing else of the loop. */
export const readerView = (content: PackageContent, people: readonly Named[]): ReaderView => ({
  content,
  initials: Object.fromEntries(people.map(({ personId, name }) => [personId, initialsOf(name)])),
})
