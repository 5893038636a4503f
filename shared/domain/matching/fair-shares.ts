// Whether everybody gets their turn (MT-15, MT-16): who is owed a candidate, how often each group is offered one, and how long each
// group waits. For those who run an installation; nobody is ranked.
import { fairnessPolicy as policy } from './policy.ts'

export interface Willing {
  id: string
  /** Their language and time zone, say: whatever a share is shown by. */
  group: string
  /** When they were last offered a candidate; null if never. */
  lastOfferAt: number | null
  /** Since when they have been willing and qualified. */
  willingSince: number
}

const withoutSince = ({ lastOfferAt, willingSince }: Willing): number =>
  Math.max(lastOfferAt ?? willingSince, willingSince)

/** People who were available for a week without a match, the longest wait first. */
export const owedACandidate = (people: readonly Willing[], now: number): string[] =>
  people
    .filter((person) => now - withoutSince(person) >= policy.exposureEveryMs)
    .toSorted((a, b) => withoutSince(a) - withoutSince(b) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)

/** By group, the share (0–1) of its available people who got a match within the last week. */
export function exposureByGroup(people: readonly Willing[], now: number): Record<string, number> {
  const groups = Map.groupBy(people, ({ group }) => group)
  return Object.fromEntries(
    [...groups].map(([group, own]) => [
      group,
      own.filter(({ lastOfferAt }) => lastOfferAt !== null && now - lastOfferAt < policy.exposureEveryMs).length /
        own.length,
    ]),
  )
}

/** The smallest value that `share` of all do not exceed; values is not empty. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

export interface GroupWait {
  group: string
  /** In milliseconds. */
  p50: number
  p90: number
  /** The slow end waits over one and a half times as long as the median group's slow end. */
  alert: boolean
}

/** Groups by name; one without waits is not among them. */
export function waitsByGroup(waits: readonly { group: string; waitMs: number }[]): GroupWait[] {
  const groups = [...Map.groupBy(waits, ({ group }) => group)].map(([group, own]) => {
    const times = own.map(({ waitMs }) => waitMs)
    return { group, p50: percentile(times, policy.median), p90: percentile(times, policy.tail) }
  })
  const usual = median(groups.map(({ p90 }) => p90))
  return groups
    .toSorted((a, b) => (a.group < b.group ? -1 : 1))
    .map((group) => ({ ...group, alert: group.p90 > policy.alertAbove * usual }))
}
