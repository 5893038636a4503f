// The demo's report: drafted by the real rules, then edited with the demo's own words, as a bar raiser would.
import type { NoteSet } from '#server/features/notes/system.ts'
import { draftInput } from '#server/features/reports/system.ts'
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { Drill, ReportContent, ReportPoint } from '#shared/contracts/report-content.ts'
import type { Principle, Rating } from '#shared/contracts/vocabulary.ts'
import { demoLoop } from '#shared/demo/loop.ts'
import { demoStories } from '#shared/demo/package-input.ts'
import { demoReport } from '#shared/demo/report.ts'
import { draftReport } from '#shared/domain/report/draft-report.ts'

interface From {
  loopId: string
  packageId: string
  content: PackageContent
  state: DebriefState
  sets: readonly NoteSet[]
  principlePack: PrinciplePack
}

const summary =
  'Five people wrote down what they heard, independently. Together, their notes show someone who starts from raw evidence and names the tradeoffs. They also show one harm, caused by your own change and left with another team. At L6, second-order effects are part of the bar.'

/** What was observed on each principle, addressed to the candidate. */
const observed: Partial<Record<Principle, string>> = {
  CO: 'You read 212 contact transcripts yourself, found nine families behind 61% of complaints, and gave up about $400K a year of placement. Contacts went from 18.4 to 7.1 per 1,000 in eight weeks.',
  DD: 'You phoned 40 patients, broke a metric that said 98.9%, and proved the cause by changing it. True delivery went from 71% to 94% in five weeks.',
  IS: 'You filed twelve claims in gloves and removed 17 of 23 fields, with a cap on the fraud you would accept. Two carriers adopted the step.',
  OW: 'You moved four regions by their own gain, 31 to 12 hours. In the basket work you saw repeat fall from 51.0% to 49.1%, knew a fix, and left it with the retention team.',
  HS: 'You hit the goal in nine weeks, saw small-basket repeat fall in August, and moved on to the next goal.',
  ET: 'You rolled back another team’s release and named the missed pager before anyone asked. It was not clear who else could have been reached.',
  HB: 'You argued from refund contacts, lost four to one, shipped on the date, and left a written condition that fired at 8.3%.',
  AR: 'You wrote the stop line before launch and stopped at 2.1% against two colleagues, with $97K of $180K spent.',
  DR: 'You chose a threshold over coupons, tested it for four weeks, and moved the basket from $61.20 to $64.93 in nine.',
  TB: 'You sized the idea at 49,600 deliveries a year and said what had to be true: 60% of the foam comes back.',
}

const [startRaw, giveUp, stopLine] = demoReport.worked
const [later, handOver, reached] = demoReport.change
const [sideEffects, counterfactual, standards] = demoReport.drills

const keep: ReportPoint[] = [
  {
    point: startRaw,
    detail: 'A reader who wasn’t there can check both.',
    drill: { kind: 'probe', ref: 'num', text: 'Do it once more: rehearse “The reminder that never arrived”.' },
  },
  {
    point: giveUp,
    detail: '$400K of placement, a portal redesign, a waitlist feature.',
    drill: { kind: 'rule', ref: 'L13', text: 'Say it earlier: name the cost before the result.' },
  },
  {
    point: stopLine,
    detail: 'Under 5% by week six, written down.',
    drill: { kind: 'probe', ref: 'cf', text: 'Use it elsewhere: add a stop line to “Basket booster”.' },
  },
]

function change({ principles }: PrinciplePack): ReportPoint[] {
  const probe = (ref: 'cf' | 'post', text: string): Drill => ({ kind: 'probe', ref, text })
  return [
    {
      point: later,
      detail: '',
      drill: { kind: 'rule', ref: sideEffects?.rule ?? 'L10', text: `${sideEffects?.text ?? ''}.` },
    },
    { point: handOver, detail: '', drill: probe('cf', `${counterfactual?.text ?? ''}: ${principles.DR.name}.`) },
    {
      point: reached,
      detail: '',
      drill: probe('post', `${standards?.text ?? ''}: ${principles.HS.name}, question 2.`),
    },
  ]
}

export function reportOf({ loopId, packageId, content, state, sets, principlePack }: From): ReportContent {
  const draft = draftReport(
    draftInput(
      { loopId, pack: { id: packageId, content }, state, weaknessBefore: demoLoop.weakness },
      principlePack,
      sets,
    ),
  )
  const { framed } = demoReport
  return {
    ...draft,
    summary,
    keep,
    change: change(principlePack),
    principles: draft.principles.map((row) => ({ ...row, text: observed[row.principle] ?? row.text })),
    strongestLine: 'Formula was seven percent of swaps and most of the anger.',
    framed: {
      story: demoStories.find((story) => story.id === framed.storyId)?.title ?? framed.storyId,
      asTold: 'I saw the repeat number in August, it sat with the retention team.',
      couldBe: framed.text,
      note: framed.condition,
    },
  }
}

/** The candidate's self-rating before reading: high on delivery, low where the evidence is strongest. */
export const selfRatings: Partial<Record<Principle, Rating>> = {
  CO: 4,
  OW: 5,
  IS: 4,
  AR: 4,
  LC: 3,
  HD: 4,
  HS: 4,
  TB: 3,
  BA: 4,
  FR: 4,
  ET: 3,
  DD: 4,
  HB: 4,
  DR: 5,
  EE: 3,
  SS: 3,
}
