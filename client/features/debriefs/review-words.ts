// Sentences of the principle review and the challenge.
import { sentenceCase } from '#client/ui/labels.ts'
import type { DebriefState, DebriefRole } from '#shared/contracts/debrief-state.ts'
import type { ContradictionVerdict } from '#shared/contracts/vocabulary.ts'
import { debriefPolicy } from '#shared/domain/debrief/policy.ts'

export const readingWords = {
  core: 'core',
  apart: (spread: number): string => `Disputed, ${String(spread)} apart`,
  resolved: (status: string): string => `Resolved as ${status}:`,
  to: (names: string): string => `To ${names}`,
  everyone: 'everyone',
  noData: 'asked, no data',
  unknown: 'Unknown',
  confidence: (word: string): string => `, ${word} confidence`,
  inPassing: ', heard in passing',
  wholeNote: 'Read the full note',
  said: 'Said so far',
  notInNotes: 'not in the notes',
  remark: 'Remark',
} as const

export const resolveWords = {
  legend: 'Resolve the dispute',
  reason: 'Reason, in a sentence',
  first: 'Save the resolution',
  again: 'Replace the resolution',
  statuses: [
    { value: 'validated', label: 'Validated' },
    { value: 'mixed', label: 'Mixed' },
    { value: 'failed', label: 'Failed' },
  ],
} as const

export const remarkWords = {
  label: 'Remark',
  help: 'It is kept with the principle. It changes no rating or status.',
  save: 'Save the remark',
} as const

/** `clarified` is only in debriefs that are older than the other words. */
type Verdict = DebriefState['contradictions'][number]['verdict']
export const contradictionWords = {
  label: 'Contradictions',
  title: 'Two accounts that differ',
  verdict: 'Verdict',
  verdicts: [
    { value: 'bothTrue', label: 'Both are true' },
    { value: 'oneWrong', label: 'One is wrong' },
    { value: 'cannotTell', label: 'We can’t tell' },
    { value: 'fabricated', label: 'Made up' },
  ] satisfies { value: ContradictionVerdict; label: string }[],
  said: {
    bothTrue: 'Both are true',
    oneWrong: 'One is wrong',
    cannotTell: 'We can’t tell',
    fabricated: 'Made up',
    clarified: 'Clarified',
  } satisfies Record<Verdict, string>,
  needed: 'Both can’t be true. The final vote opens after a verdict.',
  fabricatedHelp: 'Only a person can decide this. It rules out any hire outcome.',
  reason: 'Reason, in a sentence',
  settle: 'Save the verdict',
} as const

export const caseWords = {
  title: 'The strongest cases against, without names',
  none: 'No one wrote one.',
  prompt: (prompt: string): string => `Everyone agrees early. ${prompt}`,
  countdown: 'Left to write',
  written: (written: number): string => ` left, ${String(written)} submitted. They open together, without names.`,
  label: 'The strongest case against',
  submit: 'Submit the case',
} as const

const turnRules: Readonly<Record<DebriefRole, string>> = {
  barRaiser: 'Bar raiser speaks last',
  hiringManager: 'Hiring manager is never first',
  interviewer: '',
}
export const speakerWords = {
  label: 'Speakers',
  title: (principle: string): string => `${principle}: ${String(debriefPolicy.turnMs / 1_000)} s each`,
  reading: (rating: number, confidence: string, primary: boolean): string =>
    `Rated ${String(rating)}, ${confidence} confidence${primary ? '' : ', heard in passing'}`,
  noReading: 'No evidence; can ask',
  rule: (role: DebriefRole): string => (turnRules[role] === '' ? '' : `. ${turnRules[role]}`),
  spoken: (turns: number): string => `. Has spoken${turns > 1 ? ` ${String(turns)} times` : ''}`,
  speaks: (name: string): string => `${name} speaks, left`,
  /** The button reads "Floor"; its full name contains what is seen. */
  give: 'Give the floor',
  giveTo: (name: string): string => `Give the floor to ${name}`,
  yourTurn: 'You have the floor',
  turnOf: (name: string): string => `What ${name} says`,
  turnHelp: 'One line for the record. You can leave it empty.',
  notInNotes: 'Not in the notes: counts with low confidence',
  endTurn: 'End the turn',
  nextPrompt: 'Next question',
  ask: 'Ask it now',
  back: 'Back',
  silence: 'Silence',
  silenceHelp: 'Ask about the silence after a low rating',
  trait: 'Character word',
  traitHelp: 'Ask for behavior after a word of character',
} as const

export const challengeWords = {
  none: 'No questions asked yet.',
  title: (needed: number): string => {
    if (needed === 0) return 'Questions to ask'
    return `Questions to ask: at least ${String(needed)} more`
  },
  why: (trigger: string, principle: string | null): string =>
    principle === null ? trigger : `${trigger}, ${principle}`,
  to: 'To',
  ask: 'Ask',
  another: 'Ask another question',
  question: 'Question',
  toPerson: (name: string | null): string => `To ${name ?? 'you'}`,
  conceded: 'Conceded. ',
  waiting: (name: string): string => `${sentenceCase(name)} has the floor.`,
  ownAnswer: 'Your answer, with a line from the notes',
  answer: 'The answer, as it was given',
  submit: 'Answer',
  concede: 'Concede',
} as const
