// What both people read when a setting alone keeps them apart, and what the controls that change it say. Nothing describes the other.
import type { NearMiss } from '#shared/contracts/queue.ts'
import type { NearMissSetting } from '#shared/contracts/vocabulary.ts'

export const apartWords = {
  label: 'A match is close',
  duties: 'The bar raiser also runs the debrief and signs the decision with reasons.',
  takeSeats: 'I’m ready for bar-raiser seats',
  needsAccount: 'The bar raiser needs an account.',
  createAccount: 'Create one and keep everything',
  language: 'A language you speak well',
  addLanguage: 'Add this language',
  choose: 'Choose',
  level: 'My level',
  changeLevel: 'Change my level',
  keeps: 'Your waiting time stays.',
} as const

const mine: Readonly<Record<NearMissSetting, string>> = {
  barRaiser: 'Someone is waiting for a bar raiser. You haven’t said that you take bar-raiser seats.',
  language: 'Someone is waiting, but you share no language that you both speak well.',
  level: 'Someone is waiting for an interviewer above your level. If your level is out of date, change it.',
}

const theirs: Readonly<Record<NearMissSetting, string>> = {
  barRaiser: 'A match is possible if the other person also takes bar-raiser seats.',
  language: 'A match is possible if the other person adds a language.',
  level: 'A match is possible if the other person’s level is out of date and they change it.',
}

const weToldThem = 'We told them.'
const weToldThemToo = 'We told them too.'

export function apartSentence({ setting, mine: isMine, theirs: isTheirs }: NearMiss): string {
  if (!isMine) return `${theirs[setting]} ${weToldThem}`
  return isTheirs ? `${mine[setting]} ${weToldThemToo}` : mine[setting]
}
