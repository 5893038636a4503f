// What the sections of the package say.
import { counted, sentenceCase, spanWords } from '#client/ui/labels.ts'
import { principleName } from '#client/ui/principle-names.ts'
import { voteWords } from '#client/ui/vote-words.ts'
import { packagePolicy } from '#shared/domain/package/policy.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

export const voteTableWords = {
  caption: (target: string) => `Votes at ${target}, from first to final`,
  interviewer: 'Interviewer',
  seat: 'Seat',
  first: 'First, sealed',
  firstShort: 'First',
  afterReading: 'After reading',
  final: 'Final',
  finalAt: (target: string) => `Final, at ${target}`,
  none: 'no vote',
  scale: `“${voteWords.I}” leans toward hiring, “${voteWords.NI}” against.`,
  sealed: (count: number) =>
    `${sentenceCase(counted(count, 'first vote is', 'first votes are'))} sealed. They open together at the reveal. Until then, no one sees whose they are.`,
} as const

export const matrixWords = {
  caption: 'Ratings by principle and interviewer. Each rating links to its evidence.',
  principles: (level: number) => `At L${level}, core first`,
  status: 'Weighted rating, status',
  notAssigned: 'not assigned',
  noNotes: 'no notes',
  noData: 'no data',
  noDataKey: 'not asked, or nothing to rate',
  for: 'for',
  mixed: 'mixed',
  against: 'against',
  assigned: 'assigned',
  passing: 'heard in passing',
  /** Read after the visible text of a cell. */
  rated: (rating: string, confidence: string, how: string) => `: ${rating}, ${confidence} confidence, ${how}`,
  asked: (reason: string) => `, asked: ${reason}`,
  neverCame: ', assigned',
  confidence: 'H, M, L: high, medium, low confidence',
  disputed: 'disputed',
} as const

export const coreWords = {
  disputed: (spread: number) => `Disputed, ${counted(spread, 'point', 'points')} apart`,
  none: 'Nothing was heard on this.',
} as const

export const issueWords = {
  none: 'Nothing is open. The ratings agree, and every core principle has evidence.',
} as const

export const noteSetWords = {
  round: (n: number, subject: string) => `round ${String(n)}, ${subject.toLowerCase()}`,
  quality: (score: number) => `note quality ${String(score)}`,
  qualityTitle: 'How complete and clear the notes are for a reader, of 100',
  remarks: { strengths: 'Strengths', concerns: 'Concerns', unknowns: 'Unknowns', handoff: 'For the panel' },
  vote: 'First vote and its reason',
  at: (level: number) => `at L${String(level)}`,
  confidence: (word: string) => `${word} confidence`,
} as const

export const noteItemWords = {
  story: (title: string, when: string) => `Story: ${[title, when].filter((part) => part !== '').join(', ')}`,
  rating: (rating: number, name: string, confidence: string) => `${String(rating)} ${name}, ${confidence} confidence`,
  parts: { situation: 'Situation', task: 'Task', action: 'Action', why: 'Why', result: 'Result' },
  says: (round: number | string, value: string) => `Round ${String(round)} says ${value}`,
  over: (window: string) => `, over ${spanWords(window)}`,
  directions: { up: 'that it went up', flat: 'that it did not change', down: 'that it went down' },
  otherWindow: 'The time span differs, so both can be true.',
  contradicts: 'Both can’t be true.',
  source: (name: string) => `${name}’s notes`,
  issue: (n: number) => `open issue ${String(n)}`,
} as const

const pairsExpected = (n: number, level: number): string =>
  `${sentenceCase(counted(n, 'pair', 'pairs'))} with a core principle ${n === 1 ? 'is' : 'are'} expected at L${String(level)}.`

export const conflictWords = {
  expected: pairsExpected,
  none: 'No story shows the candidate choosing between two principles and says what they gave up.',
  pair: (pair: readonly Principle[]) => pair.map((code) => principleName(code)).join(' against '),
  source: (story: string, name: string) => (story === '' ? name : `Story: ${story}, ${name}`),
  inStory: 'The story says what was given up.',
} as const

export const levelWords = {
  none: 'No one marked scope, ambiguity, influence or horizon, so the notes don’t show a level.',
  estimate: (estimate: number, target: number) =>
    `The notes point to L${String(estimate)}${estimate === target ? ', the target.' : `. The target is L${String(target)}.`}`,
  spread: (spread: number) =>
    spread === 0
      ? 'All interviewers’ notes point to the same level.'
      : `Interviewers are ${counted(spread, 'level', 'levels')} apart.`,
  seat: (name: string, level: number) => `${name}, L${String(level)}`,
  item: (level: number) => `L${String(level)}`,
} as const

type NarrativePart = keyof Omit<PackageContent['narrative'], 'score'>
const reused = counted(packagePolicy.reuse.warnedFrom, 'round', 'rounds')

/** What lowers the score: one of it, and several. */
export const narrativeParts: readonly [part: NarrativePart, one: string, many: string][] = [
  ['contradictions', 'number that contradicts another', 'numbers that contradict others'],
  ['windowMismatches', 'number for another time span', 'numbers for other time spans'],
  ['thirdUses', `story told in ${reused}`, `stories told in ${reused}`],
  ['ownershipDrifts', 'story in which “I” became “we”', 'stories in which “I” became “we”'],
]

export const coverageWords = {
  score: (score: number) => `${String(score)} of ${String(packagePolicy.narrative.whole)}.`,
  clean: 'No number in one round contradicts another round.',
  askedTwice: 'Asked in two rounds',
  inferredOnly: 'Only inferred, never observed',
  situationQuotesOnly: 'Quotes only on the situation',
} as const

export const timelineWords = {
  noTime: 'no time stored',
  frozen: (version: number) => `Frozen, version ${String(version)}`,
} as const

export const keptWords = {
  none: 'No finding was kept. A finding is a place in the notes that a reader may misread.',
  by: (name: string) => `${name} kept it:`,
} as const
