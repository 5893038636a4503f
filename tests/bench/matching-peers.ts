// Matching done naively: every pair judged with everything a person would be shown, then the best pair first; and the textbook
// assignment algorithm with row and column potentials.
import { compatibility } from '#shared/domain/matching/compatibility.ts'
import { hardFilters } from '#shared/domain/matching/hard-filters.ts'
import { edgeValue } from '#shared/domain/matching/edges.ts'
import { isWithinTaste, relaxations, threshold } from '#shared/domain/matching/widening.ts'
import type { CandidateTicket, InterviewerTicket, MatchTicket } from '#shared/domain/matching/pair-tickets.ts'

export function pairGreedily(tickets: readonly MatchTicket[], now: number): [string, string][] {
  const candidates = tickets.filter((ticket): ticket is CandidateTicket => ticket.kind === 'candidate')
  const interviewers = tickets.filter((ticket): ticket is InterviewerTicket => ticket.kind === 'interviewer')
  const edges = candidates.flatMap((c) =>
    interviewers.flatMap((i) => {
      const input = { slot: c.slot, candidate: c.person, interviewer: i.person, pair: {} }
      const waitMs = Math.max(now - c.enqueuedAt, now - i.enqueuedAt)
      const taste = relaxations(waitMs, 'live')
      const { score } = compatibility(input, taste)
      const fits =
        hardFilters(input, { mode: 'live' }).length === 0 &&
        isWithinTaste(input, taste, 'live') &&
        score >= threshold(waitMs)
      return fits ? [{ c: c.id, i: i.id, value: edgeValue({ score, waitMs, credits: c.person.credits ?? 4 }) }] : []
    }),
  )
  const taken = new Set<string>()
  return edges
    .toSorted((a, b) => b.value - a.value)
    .flatMap(({ c, i }): [string, string][] => {
      if (taken.has(c) || taken.has(i)) return []
      taken.add(c).add(i)
      return [[c, i]]
    })
}

const cell = (numbers: readonly number[], index: number): number => numbers[index] ?? 0

/** Values squared off with zeros; answers the greatest sum. */
export function textbookOptimum(values: readonly (readonly number[])[]): number {
  const n = values.length
  const [u, v, match, way] = [0, 0, 0, 0].map(() => Array.from({ length: n + 1 }, () => 0)) as [
    number[],
    number[],
    number[],
    number[],
  ]
  for (let i = 1; i <= n; i += 1) {
    match[0] = i
    let j = 0
    const least = Array.from({ length: n + 1 }, () => Infinity)
    const used = Array.from({ length: n + 1 }, () => false)
    do {
      used[j] = true
      const row = cell(match, j)
      let delta = Infinity
      let next = 0
      for (let k = 1; k <= n; k += 1) {
        if (used[k] === true) continue
        const reduced = -(values[row - 1]?.[k - 1] ?? 0) - cell(u, row) - cell(v, k)
        if (reduced < cell(least, k)) {
          least[k] = reduced
          way[k] = j
        }
        if (cell(least, k) < delta) {
          delta = cell(least, k)
          next = k
        }
      }
      for (let k = 0; k <= n; k += 1) {
        if (used[k] === true) {
          u[cell(match, k)] = cell(u, cell(match, k)) + delta
          v[k] = cell(v, k) - delta
        } else least[k] = cell(least, k) - delta
      }
      j = next
    } while (cell(match, j) !== 0)
    while (j !== 0) {
      const before = cell(way, j)
      match[j] = cell(match, before)
      j = before
    }
  }
  return match.reduce((sum, row, column) => (column === 0 ? sum : sum + (values[row - 1]?.[column - 1] ?? 0)), 0)
}
