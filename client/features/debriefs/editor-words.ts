// Sentences of the report's last edit and its release.
import type { ProbeKind } from '#shared/contracts/vocabulary.ts'
import { counted, sentenceCase } from '#client/ui/labels.ts'

export const editorWords = {
  drafting: 'The draft is written as this step opens. Reload in a moment.',
  loading: 'Loading the draft …',
  waits: (due: string | null): string =>
    due === null
      ? 'The bar raiser edits the candidate’s report and releases it.'
      : `The bar raiser edits the candidate’s report and releases it by ${due}.`,
  problems: (count: number): string =>
    `${sentenceCase(counted(count, 'issue blocks', 'issues block'))} the release. Each is shown below its field.`,
  headline: 'Headline',
  summary: 'Summary, if there is more to say',
  why: 'Why it was decided so',
  changed: 'What would have changed it',
  weakest: 'About the weakest evidence',
  restore: 'Take it back',
  scale: {
    scope: 'Level: scope',
    ambiguity: 'Level: ambiguity',
    influence: 'Level: influence',
    horizon: 'Level: time horizon',
  },
  notAsked: (number: number): string => `What nobody asked, ${String(number)}`,
  weakNotes: (number: number): string => `Where the notes were weak, ${String(number)}`,
  original: 'As drafted',
  observed: 'What was observed',
  strongest: 'About the strongest evidence',
  save: 'Save the report',
  saved: 'Saved',
  release: 'Release the report',
  /** What the click makes visible, to whom, and that it is final. */
  final:
    'A release is final and closes the debrief. The candidate can then read this report, but never votes or notes.',
  kept: 'Your words are still in the form.',
} as const

export const framedWords = {
  add: 'Add a better way to tell one story',
  title: 'The same story, told better',
  story: 'Story',
  asTold: 'As it was told',
  couldBe: 'A better way to tell it',
  note: 'Only if it is true. Otherwise tell it as the mistake it was: a candid account is worth more than silence.',
  remove: 'Remove this story',
} as const

/** The two lists of the report, as the bar raiser edits them. */
export const pointWords = {
  keep: {
    title: 'Keep',
    none: 'Nothing to keep. You can release the report without it.',
    add: 'Add a point to keep',
    item: (number: number) => `Keep ${String(number)}`,
  },
  change: {
    title: 'Change',
    none: 'Nothing to change. You can release the report without it.',
    add: 'Add a point to change',
    item: (number: number) => `Change ${String(number)}`,
  },
  detail: 'Details',
  missing: 'What the panel did not hear',
  earlier: 'Move up',
  earlierLabel: (label: string): string => `Move up ${label}`,
  noDrill: 'No drill',
  drillKind: 'Follow-up question to practice',
  drill: 'Drill',
  remove: 'Remove',
  ruleDrill: 'Advice from the note checks',
} as const
export const drillKindWords: Record<ProbeKind, string> = {
  why: 'Why this, and not the next best',
  cf: 'What if they had refused',
  not: 'What was left undone',
  num: 'From what to what, over how long',
  who: 'Who did it',
  post: 'What happened afterwards',
}
