// One string for one set of note sets, whatever order they come in: what a package's hash is taken over (I-10).
// Every field counts, votes included; keys are sorted because a database may hand them back in another order.
import { isOfPanel } from './received.ts'
import type { PackageNoteSet } from './input.ts'

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  const sorted = members.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}

export function canonicalPackageBytes(noteSets: readonly PackageNoteSet[]): string {
  const sets = noteSets.filter(isOfPanel).map(({ shadow: _shadow, ...set }) => canonical(set))
  return `[${sets.toSorted().join(',')}]`
}
