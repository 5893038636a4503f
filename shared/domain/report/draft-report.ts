// The candidate's report as the software drafts it, in the order it is read (RP-1): the outcome, why, what it turned on, what would have
// changed it, the level, what to keep, what to change, what nobody asked, where notes were weak. People edit it before it is released.
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { changePoints } from './change-points.ts'
import { conclusions } from './conclusions.ts'
import { keepPoints } from './keep-points.ts'
import { levelReading, lowerLine } from './level-reading.ts'
import { materialOf, type ReportInput } from './material.ts'
import { nextLoop } from './next-loop.ts'
import { reportHeadline } from './plain-words.ts'
import { notAsked, weakNotes } from './remarks.ts'
import { turnedOn } from './turned-on.ts'
import { whyOf } from './why.ts'

export type { ReportInput } from './material.ts'

/** A sentence stands once: what each principle and point needs is chosen before the level's examples. */
export function draftReport(input: ReportInput): ReportContent {
  const material = materialOf(input)
  const { decision, targetLevel } = input
  const why = whyOf(material)
  const sides = turnedOn(material)
  const lower = lowerLine(material)
  const wouldHaveChanged = material.sayWritten(input.rationale?.wouldHaveChanged ?? '').join(' ')
  const keep = keepPoints(material)
  const change = changePoints(material)
  const turned = sides.tell()
  const unasked = notAsked(material)
  const weak = weakNotes(material)
  const principles = conclusions(material)
  const level = levelReading(material, lower)
  return {
    outcome: decision?.outcome ?? null,
    level: decision?.level ?? null,
    targetLevel,
    override: decision?.override ?? false,
    headline: reportHeadline(decision && { ...decision, targetLevel }),
    summary: '',
    why,
    turnedOn: turned,
    wouldHaveChanged,
    levelReading: level,
    core: principles.filter(({ isCore }) => isCore).map(({ principle, status, word }) => ({ principle, status, word })),
    principles,
    keep,
    change,
    notAsked: unasked,
    weakNotes: weak,
    strongestLine: null,
    framed: null,
    nextLoop: nextLoop(material),
  }
}
