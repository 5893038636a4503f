// Sentences of the decision, the rationale and the closed record.
import type { RationaleSide } from '#shared/contracts/rationale.ts'
import { debriefPolicy } from '#shared/domain/debrief/policy.ts'
import { counted, sentenceCase } from '#client/ui/labels.ts'

export const decisionWords = {
  pending: 'The final votes are open. The outcome follows at once.',
  waits: 'The bar raiser decides whether to sign it.',
  signature: 'Signature',
  sign: (outcome: string): string => `Sign: ${outcome.replace(/\.$/, '')}`,
  /** What the click makes visible, to whom, and that it is final. */
  final:
    'A signature is final. The panel sees the outcome with your name; the candidate sees the outcome in the report.',
  other: 'Choose a different outcome',
  otherHelp: 'A stricter outcome needs your reason. A more lenient one is an override.',
  overrideHelp: 'The hiring manager has to sign an override too.',
  outcome: 'Outcome',
  reason: 'Reason, in a sentence',
  signOther: 'Sign this outcome',
  levelTitle: 'The hiring manager on the level',
  levelView: 'Your view of the level',
  levelSubmit: 'Share my view with the panel',
  overrideTitle: (outcome: string): string => `Override requested: ${outcome}`,
  cosign: 'Sign the override',
  cosignWaits: 'It counts once the hiring manager signs too.',
} as const

export const checkWords = {
  label: 'Checks',
  title: 'What decided the outcome',
  passed: (count: number): string => `${sentenceCase(counted(count, 'other check', 'other checks'))} passed`,
} as const

export const dissentWords = {
  title: 'Dissent',
  none: 'Every final vote agrees with this outcome.',
  silent: 'voted differently and hasn’t given a reason yet.',
  yours: 'Your dissent, kept word for word',
  help: 'The panel reads it with your name. The candidate does not.',
  submit: 'Save my dissent',
} as const

export const sideWords: Record<RationaleSide, string> = {
  for: 'For the candidate',
  against: 'Against the candidate',
  level: 'About the level',
}
export const evidenceWords = {
  label: (number: number): string => `Evidence ${String(number)}, with a quote or a number`,
  side: (number: number): string => `What does evidence ${String(number)} support?`,
  principle: (number: number): string => `Principle of evidence ${String(number)}`,
  noPrinciple: 'None: it is about the level',
  help: 'Evidence for the candidate becomes a point to keep in their report. You can edit it before the release.',
} as const

export const rationaleWords = {
  label: 'Rationale',
  waits: 'The bar raiser is writing the rationale.',
  confirm: 'I confirm this rationale',
  unconfirmed: (name: string): string => `${name} has not confirmed it yet.`,
  confirmed: (name: string): string => `${name} has confirmed it.`,
  concern: 'The main concern',
  level: 'Why this level',
  changed: 'What would have changed it',
  drafted:
    'A draft from the package and the gates. Edit it until you would sign it: the candidate reads the concern, the level and what would have changed it.',
  save: 'Save the rationale',
  replace: 'Replace the rationale',
  count: (words: number): string =>
    `${String(words)} ${words === 1 ? 'word' : 'words'} (at least ${String(debriefPolicy.rationaleWords)})`,
  next: 'Saved. Next, draft the report.',
} as const

export const closedWords = {
  report: 'Read the report',
  package: 'Read the package',
  loop: 'Back to the loop',
  signed: (names: string, when: string, isOverride: boolean): string =>
    `Signed by ${names}, ${when}${isOverride ? ', an override' : ''}.`,
  and: ' and ',
  resolved: 'Disputes resolved in the debrief',
  remarks: 'Remarks during review',
  remarkOn: (name: string): string => `${name} on `,
} as const
