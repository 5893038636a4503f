// What the end of the write-up says: what blocks submitting, and what submitting shows to whom.
import { firstName } from '#shared/lib/person-name.ts'
import { principleName } from '#client/ui/principle-names.ts'
import type { PartOfForm } from './part-of-form.ts'
import { countOf } from './words.ts'

export const submitWords = {
  next: (name: string) => `Next: ${name}`,
  submit: 'Submit notes and vote',
  tooEarly: 'You can submit these notes when the round is over.',
  nothingOpen: 'No open findings.',
  noneBlocks: (open: number) => `${countOf(open, 'open finding')}; none blocks submitting.`,
  blocking: (count: number) =>
    count === 1 ? '1 issue blocks submitting:' : `${count} issues block submitting. First:`,
  first: (part: PartOfForm, message: string) => (part === 'vote' ? message : `${principleName(part)}: ${message}`),
  goTo: 'Go to it',
  unchanged: 'Your notes are unchanged and not submitted.',
  notSaved: 'Some of your text isn’t saved yet. Wait until the page says “saved”, then submit again.',
} as const

export const confirmWords = {
  title: 'Submit your notes?',
  lead: 'You can’t edit them afterwards. Until the package is frozen, you can add to them.',
  audience: (candidateName: string): { who: string; sees: string }[] => [
    { who: 'The panel', sees: 'Those who have submitted can read your notes now. The others can after they submit.' },
    { who: 'Your vote', sees: 'Sealed, with its reason, until all votes are revealed together in the debrief.' },
    { who: firstName(candidateName), sees: 'Sees neither your notes nor your vote, only the panel’s report.' },
    { who: 'You', sees: 'Can read the notes that the others have submitted.' },
  ],
  confirm: 'Submit now',
  cancel: 'Keep writing',
} as const
