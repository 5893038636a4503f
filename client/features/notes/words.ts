import type { Part } from './note-edits.ts'
import type { ProbeKind, Provenance } from '#shared/contracts/vocabulary.ts'

export const partWords: Readonly<Record<Part, { letter: string; name: string; hint: string }>> = {
  situation: { letter: 'S', name: 'Situation', hint: 'Where things stood, in one line' },
  task: { letter: 'T', name: 'Task', hint: 'What was this person’s to do' },
  action: { letter: 'A', name: 'Action', hint: 'Who did what' },
  why: { letter: 'W', name: 'Why', hint: 'The reason, what else was possible, what it cost' },
  result: { letter: 'R', name: 'Result', hint: 'From what to what, over how long, and the side effect' },
}

export const probeWords: Readonly<Record<ProbeKind, string>> = {
  why: 'the reason',
  cf: 'what if',
  not: 'what was left undone',
  num: 'the number',
  who: 'who did it',
  post: 'what came after',
}

export const provenanceWords: Readonly<Record<Provenance, string>> = {
  observed: 'Lived it and told it first-hand',
  inferred: 'I infer it from what was said',
  told: 'Heard of it from somebody else',
}

export const ratingsDown = [5, 4, 3, 2, 1] as const

export const countOf = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
