// Sentences of voting: the ballots, what sealing does, and the votes once they are open.
import { confidenceWords, counted, sentenceCase } from '#client/ui/labels.ts'
import type { Lacking } from '#shared/domain/rubrics/vote-reason.ts'
import type { Confidence } from '#shared/contracts/vocabulary.ts'

export const voteFormWords = {
  welcome: 'Changing your vote after reading is normal and welcome.',
  sealed: (sealed: number, voters: number): string => `${String(sealed)} of ${String(voters)} sealed`,
  yours: 'You sealed',
  at: (level: number): string => `at L${String(level)}`,
  opens: 'It opens together with the other votes.',
  waiting: 'The others are voting. Who has voted stays hidden.',
  before: 'Your current vote:',
  target: (level: number): string => `At L${String(level)}`,
  fallback: (level: number): string => `At L${String(level)}, the fallback`,
  confidence: 'Confidence',
  confidenceOption: (confidence: Confidence): string => sentenceCase(confidenceWords[confidence]),
  submit: 'Submit and seal my vote',
  /** What the click makes visible, to whom, and that it is final. */
  final:
    'You can’t change a sealed vote. When all are in or time runs out, the panel sees it with your name. The candidate never does.',
  fromNotes: 'From the notes',
  chooseLine: 'Choose a line',
  line: 'The line',
  lineHelp: 'Choose one above, or write your own. The panel sees it with your vote.',
} as const

/** A no that decides by itself says what it rests on. */
export const voteReasonFormWords = {
  veto: 'What does your no rest on?',
  strongNo: 'Which line does your strong no rest on?',
  principle: 'Principle that decides it',
  choose: 'Choose a principle',
  line: 'The line it rests on',
  lineHelp: 'What was said or done. The panel sees it with your vote.',
  wouldChange: 'What would have changed it',
  lacking: ({ message, question }: Lacking) => `${message} ${question}`,
} as const

export const ballotTableWords = {
  caption: (level: number): string => `Votes at L${String(level)}`,
  person: 'Interviewer',
  fallback: (level: number): string => `At L${String(level)}`,
} as const

export const revealWords = {
  allIn: (votes: number): string => `all ${counted(votes, '', '').trim()} in`,
  pins: (pins: number): string => `${sentenceCase(counted(pins, 'question', 'questions'))} pinned while reading`,
  on: ', about ',
} as const
