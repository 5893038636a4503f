// What to change and how to practice it (RP-2): each lint rule that fired on the evidence gives one piece of advice and its drill; where
// none fired, the weakest principle gives a probe to rehearse.
import type { Drill, ReportPoint } from '#shared/contracts/report-content.ts'
import type { ProbeKind } from '#shared/contracts/vocabulary.ts'

const rule = (ref: string, point: string, text: string): [string, ReportPoint] => [
  ref,
  { point, detail: '', drill: { kind: 'rule', ref, text } },
]

/** In order of worth: reasons first, then numbers, ownership, the customer, the telling. */
export const changeByRule: ReadonlyMap<string, ReportPoint> = new Map([
  rule('L12', 'Say why, not only what.', 'You say what; say why.'),
  rule('L04', 'Give the reason that made you agree, not the one you were given.', 'Why did you agree?'),
  rule(
    'L18',
    'Start from a customer’s pain, not from a request.',
    'Which customer showed the pain, and how do you know?',
  ),
  rule('L19', 'Bring the pain you saw instead of the pain you assume.', 'Who was hurt, and who saw it?'),
  rule(
    'L22',
    'In stories of dissent say about what, on whose behalf, and what came of it.',
    'About what, how voiced, and what happened next?',
  ),
  rule(
    'L10',
    'For every win, bring what got worse and who felt it.',
    'What got worse, or what did you check that could have?',
  ),
  rule('L13', 'Say what you gave up.', 'What did you give up?'),
  rule('L14', 'Name the second-best option.', 'What was the second-best option?'),
  rule('L06', 'Put a number on the result, even a small count.', 'Put a number, even a small count.'),
  rule('L07', 'Give the number from which you started.', 'From what to what?'),
  rule('L08', 'Say over how long.', 'Over how long?'),
  rule('L09', 'Connect the number to a person’s benefit.', 'Did this help anyone?'),
  rule('L01', 'Say what would not have happened without you.', 'Who decided?'),
  rule('L02', 'Say which parts were yours.', 'Half of this is “we”. Which parts were yours?'),
  rule('L03', 'Say who did it.', 'By whom?'),
  rule('L05', 'Move people by their own gain before you escalate.', 'What did the other side gain?'),
  rule('L20', 'When you name a framework, say where it broke.', 'Why this one, and what did it leave out?'),
  rule('L39', 'Show the peers who moved.', 'Who else moved, and why?'),
])

const probes: Record<ProbeKind, string> = {
  why: 'Rehearse: why this, and not the next best?',
  cf: 'Rehearse: what if they had refused?',
  not: 'Rehearse: what did you leave undone?',
  num: 'Rehearse: from what to what, over how long?',
  who: 'Rehearse: take one verb; who did it?',
  post: 'Rehearse: what happened two quarters later?',
}
export const probeDrill = (kind: ProbeKind): Drill => ({ kind: 'probe', ref: kind, text: probes[kind] })

/** For what should stay: carry it into another story. */
export const keepDrills: readonly [Drill, Drill, Drill] = [
  { kind: 'probe', ref: 'num', text: 'Do it once more: tell another story with the same care for the numbers.' },
  { kind: 'rule', ref: 'L13', text: 'Say it sooner: move what you gave up before the result.' },
  { kind: 'probe', ref: 'cf', text: 'Use it elsewhere: ask of another story what would have changed your mind.' },
]
