import type { Drill, ReportContent } from '#shared/contracts/report-content.ts'
import type { ReportView } from '#shared/contracts/reports.ts'
import type { ProbeKind } from '#shared/contracts/vocabulary.ts'

const probeWords: Record<ProbeKind, string> = {
  why: 'Why',
  cf: 'What if not',
  not: 'What was left out',
  num: 'The number',
  who: 'Who did it',
  post: 'Afterwards',
}

/** What a drill is based on: a note check, or a kind of follow-up question. */
export const drillTitle = (drill: Drill): string =>
  drill.kind === 'rule' ? 'Drill' : `Drill: ${probeWords[drill.ref].toLowerCase()}`

export const readsWords: Record<ReportView['selfGaps'][number]['reads'], string> = {
  above: 'you rated yourself higher',
  near: 'about the same',
  below: 'you rated yourself lower',
}

/** Two decimals without the leading zero; weakness runs from 0 to 1. */
export const weaknessWords = (value: number): string => value.toFixed(2).replace(/^0/, '')

/** What the next loop focuses on: the weakest few, not the whole list. */
export const pressedOn = ({ nextLoop }: Pick<ReportContent, 'nextLoop'>): ReportContent['nextLoop'] =>
  nextLoop.filter((focus) => focus.weakness > 0).slice(0, 5)
