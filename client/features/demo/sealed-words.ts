// Every sentence and label of reading the package sealed, voting on it, and seeing the vote next to the panel's.
import { voteWords } from '#client/ui/vote-words.ts'
import { debriefPolicy } from '#shared/domain/debrief/policy.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'

const level = (n: number): string => `L${String(n)}`

export const sealedWords = {
  title: 'Read it sealed',
  loading: 'Opening the package …',
} as const

export const offerWords = {
  lead: 'Read the package as a panel member does in the silent read, without votes or an outcome. Then vote, and see how the panel voted.',
  minutes: `About ${String(debriefPolicy.stepMinutes.SILENT_READ)} minutes. The views below show the votes.`,
  start: 'Read it sealed',
  voted: 'You have read it and voted. Your vote is kept until this copy expires.',
  compare: 'See your vote and the panel’s',
} as const

export const readingWords = {
  lead: 'You read what the panel read in the silent read. This page has no votes and no outcome.',
  next: `Take about ${String(debriefPolicy.stepMinutes.SILENT_READ)} minutes. Then vote at the end of the page.`,
  toVote: 'Go to your vote',
  skip: 'Skip to the six views',
} as const

export const ownVoteWords = {
  title: 'Your vote',
  lead: (candidate: string) => `Would you hire ${candidate} at each level?`,
  target: (target: number) => `At ${level(target)}`,
  fallback: (fallback: number) => `At ${level(fallback)}, the fallback`,
  line: 'The line that weighed most (optional)',
  lineHelp: 'What the candidate was heard to say, as quoted in the notes.',
  noLine: 'No line',
  once: 'You can vote once in this copy, and only you see your vote. It changes nothing in this loop.',
  missing: 'Choose a vote at each level first.',
  submit: 'Vote and see the panel’s votes',
  failed: 'Your vote wasn’t saved.',
  kept: 'Your choices are still here.',
} as const

export const comparisonWords = {
  title: 'You and the panel',
  lead: 'Your vote is your own. The panel’s votes and its decision stay as they were.',
  /** `first` and `final` are counts, as the gates make them: "3 of 5 for". */
  at: (n: number, { isFor, first, final }: { isFor: boolean; first: string | null; final: string }) => {
    const own = `At ${level(n)} you were ${isFor ? 'for' : 'against'}.`
    return first === null ? `${own} Final votes: ${final}.` : `${own} First votes: ${first}. Final votes: ${final}.`
  },
  votes: 'Votes',
  caption: (n: number) => `Your vote and the panel’s first and final votes at ${level(n)}`,
  you: 'You',
  yourSeat: 'Reader',
  columns: { reader: 'Reader', seat: 'Seat', first: 'First, sealed' },
  firstShort: 'First',
  once: 'voted once',
  none: 'no vote',
  finalAt: (n: number) => `Final, at ${level(n)}`,
  outcome: 'The outcome',
  decidedBy: 'What decided it',
  lines: 'Lines that moved votes',
  noLines: 'No line moved a vote.',
  moved: (name: string, from: Vote, to: Vote) =>
    `${name} moved from ${voteWords[from].toLowerCase()} to ${voteWords[to].toLowerCase()}:`,
  quoted: (line: string) => `“${line}”`,
  yours: 'You chose this line, too.',
  yourLine: 'The line that weighed most for you:',
  views: 'Look around from six views',
  viewsAside: 'the notes, the package, the debrief and the report',
  again: 'Open a new copy',
  againNote: 'A new copy replaces this one and deletes your vote. You can then read and vote again.',
  againFailed: 'The new copy couldn’t be opened.',
  againKept: 'Your vote and this copy are still here.',
} as const
