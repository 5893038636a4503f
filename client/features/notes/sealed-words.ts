// What the author's own submitted notes say.
import { principleName } from '#client/ui/principle-names.ts'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import type { Principle, ProbeKind } from '#shared/contracts/vocabulary.ts'
import { followUpWords } from './words.ts'

const states: Partial<Record<NoteSetView['status'], string>> = {
  SEALED: 'Part of the frozen package',
  WAIVED: 'The loop went on without these notes',
}

const leads: Partial<Record<NoteSetView['status'], string>> = {
  SEALED: 'Submitted. These notes and the others’ are in the package, which can’t change.',
  WAIVED: 'They were late, and the bar raiser left them out. No one reads them.',
}

export const sealedWords = {
  round: (n: number) => `Round ${n}`,
  submitted: (time: string) => `Submitted ${time}`,
  state: (status: NoteSetView['status']) => states[status] ?? 'You can add to them until the package is frozen',
  votes: 'Votes open together in the debrief',
  lead: (status: NoteSetView['status']) =>
    leads[status] ?? 'Submitted. You can read the others’ notes as they come in.',
  toLoop: 'Go to the loop',
  toOthers: 'Go to the others’ notes',
} as const

export const additionWords = {
  title: 'Additions',
  none: 'none yet',
  add: 'Add to your notes',
  help: (principles: readonly Principle[]) =>
    `What you submitted stays as it is. Write about ${principles.map(principleName).join(' and ')}, or about the whole round.`,
  submit: 'Add to the notes',
} as const

export const readWords = {
  question: 'Question',
  quote: 'Quote',
  followUp: (kind: ProbeKind) => `Follow-up: ${followUpWords[kind].short}`,
  rating: 'Rating',
  noData: 'No data',
  source: 'How known',
  story: 'Story',
  when: 'When it happened',
  vote: (level: number | null) => `Vote, L${level ?? ''}`,
  reason: 'Reason',
  restsOn: 'Rests on',
  confidence: (word: string) => `${word} confidence`,
} as const
