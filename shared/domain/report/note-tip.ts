// Feedback on feedback (I-32): one tip for an interviewer, from the finding that stood most often in the own notes.
import type { Finding } from '#shared/contracts/notes.ts'

const rank = { block: 0, error: 1, warn: 2, info: 3 } as const
const clean = 'A reader can judge from these notes. Keep the quotes, the numbers and the counterfactual.'

export function noteTip(findings: readonly Finding[]): string {
  const groups = Map.groupBy(findings, (finding) => finding.rule)
  const worst = [...groups.values()]
    .flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], count: group.length }]))
    .toSorted(
      (a, b) =>
        rank[a.first.severity] - rank[b.first.severity] || b.count - a.count || (a.first.rule < b.first.rule ? -1 : 1),
    )[0]
  if (worst === undefined) return clean
  return worst.first.question === ''
    ? worst.first.message
    : `${worst.first.message} Next time ask: ${worst.first.question}`
}
