// What the demo's bar raiser changed in the drafted report (DM-5): three points said more directly, and one story as it could honestly be told.
import type { ReportContent, ReportPoint } from '#shared/contracts/report-content.ts'

/** In the order of the draft's points. */
const changes = [
  'When your change hurts another team’s number, show the hand-over: what you brought, to whom, and what they did.',
  'In a crisis story, say who could have been reached, and how.',
  'For a win like “One photo”, bring the number two quarters later and who felt it.',
]

const framed = {
  story: 'Basket booster',
  asTold: 'I saw the repeat number in August, it sat with the retention team.',
  couldBe:
    'In August I saw repeat fall 1.9 points for frequent small orders, took it to the retention lead with a lower threshold for that group, and we…',
  note: 'Only if it is true. Otherwise tell it as the mistake it was: a candid account would have been worth more than silence.',
}

const summary =
  'Five people wrote down what they heard, independently. You start from raw evidence and you say what you gave up. One harm, caused by your own change, was left with another team.'

const reworded = (point: ReportPoint, at: number): ReportPoint => ({ ...point, point: changes[at] ?? point.point })

export const demoReport = {
  edited: (draft: ReportContent): ReportContent => ({
    ...draft,
    summary,
    change: draft.change.map(reworded),
    framed,
  }),
}
