// What the next loop asks about first (RP-5): what the rationale held against, then weakness by weight. A principle that was not heard is
// asked about because it was not heard.
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { principleCodes, type Principle } from '#shared/contracts/vocabulary.ts'
import { growthVector } from './growth.ts'
import type { Material } from './material.ts'

type Row = ReportContent['nextLoop'][number]

const notHeard = new Set(['gap', 'thin'])
const reasons: Record<string, string> = {
  failed: 'below the bar',
  mixed: 'met in part',
  disputed: 'read two ways',
  thin: 'not heard enough',
  gap: 'not heard',
}

export function nextLoop({ input, statuses }: Material): Row[] {
  const { content, weaknessBefore: before, weights, rationale } = input
  const heard = content.rows.filter((row) => row.aggregate !== null && !notHeard.has(statuses[row.principle] ?? ''))
  const unheard = [
    ...content.rows.filter((row) => notHeard.has(statuses[row.principle] ?? '')).map((row) => row.principle),
    ...content.header.core.filter((principle) => !content.rows.some((row) => row.principle === principle)),
  ]
  const after = growthVector({
    before,
    aggregates: Object.fromEntries(heard.map((row) => [row.principle, row.aggregate ?? 0])),
    notHeard: unheard,
    resolved: Object.fromEntries(input.resolutions.map(({ principle }) => [principle, statuses[principle] ?? 'gap'])),
  })
  const against = (rationale?.bullets ?? []).flatMap(({ side, principle }) =>
    side === 'against' && principle !== null ? [principle] : [],
  )
  const worth = (principle: Principle): number => (after[principle] ?? 0) * (weights[principle] ?? 0)
  const named = (principle: Principle): number => {
    const at = against.indexOf(principle)
    return at < 0 ? against.length : at
  }
  return principleCodes
    .filter((principle) => (after[principle] ?? 0) > 0)
    .toSorted((a, b) => named(a) - named(b) || worth(b) - worth(a))
    .map((principle) => ({
      principle,
      before: before[principle] ?? 0,
      weakness: after[principle] ?? 0,
      reason: against.includes(principle) ? 'decided this loop' : (reasons[statuses[principle] ?? ''] ?? ''),
    }))
}
