// Words that every page of the notes shares: parts of a story, kinds of follow-up question, sources.
import { probeWords } from '#client/ui/labels.ts'
import type { ProbeKind, Provenance } from '#shared/contracts/vocabulary.ts'
import type { Part } from './note-edits.ts'

export const partWords: Readonly<Record<Part, { letter: string; name: string; hint: string }>> = {
  situation: { letter: 'S', name: 'Situation', hint: 'What was going on, in one line' },
  task: { letter: 'T', name: 'Task', hint: 'What this person had to do' },
  action: { letter: 'A', name: 'Action', hint: 'Who did what' },
  why: { letter: 'W', name: 'Why', hint: 'The reason, the alternatives, and the cost' },
  result: { letter: 'R', name: 'Result', hint: 'From what to what, over how long, with which side effects' },
}

/** `short` fits a button or a margin; `name` is for sentences. */
export const followUpWords: Readonly<Record<ProbeKind, { short: string; name: string }>> = {
  why: { short: probeWords.why, name: 'why they did it' },
  cf: { short: probeWords.cf, name: 'what if' },
  not: { short: probeWords.not, name: 'what was left out' },
  num: { short: probeWords.num, name: 'the number' },
  who: { short: probeWords.who, name: 'who did it' },
  post: { short: probeWords.post, name: 'what happened afterward' },
}

export const provenanceWords: Readonly<Record<Provenance, string>> = {
  observed: 'They did it and told me first-hand',
  inferred: 'I inferred it from what they said',
  told: 'They heard it from someone else',
}

export const remarkWords = {
  strengths: { label: 'Strengths', hint: 'What you saw that speaks for this person' },
  concerns: { label: 'Concerns', hint: 'What you saw that speaks against' },
  unknowns: { label: 'Unknowns', hint: 'What you could not find out' },
  handoff: { label: 'For the panel', hint: 'One thing the panel should know' },
} as const
export const remarkFields = ['strengths', 'concerns', 'unknowns', 'handoff'] as const

export const overall = 'Overall'
export const tryAgain = 'Try again'
export const loading = 'Loading …'

export const ratingsDown = [5, 4, 3, 2, 1] as const

export const countOf = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
