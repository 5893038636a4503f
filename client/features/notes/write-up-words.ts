// What the write-up says: the page where notes are finished and submitted.
import { confidenceWords } from '#client/ui/labels.ts'
import { principleName } from '#client/ui/principle-names.ts'
import { voteWords } from '#client/ui/vote-words.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { lintPolicy } from '#shared/domain/lint/policy.ts'
import { evidencePolicy } from '#shared/domain/rubrics/policy.ts'
import type { EvidenceItem, Metric, Scales } from '#shared/contracts/notes.ts'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import type { Confidence, Principle, ProbeKind } from '#shared/contracts/vocabulary.ts'
import type { PartOfForm } from './part-of-form.ts'
import { countOf, followUpWords } from './words.ts'

const partName = (part: PartOfForm): string => (part === 'vote' ? 'Vote and reasons' : principleName(part))
/** Named as a leadership principle once, in the heading. */
const partTitle = (part: PartOfForm): string =>
  part === 'vote' ? partName(part) : `Leadership principle: ${principleName(part)}`

export const pageWords = {
  title: (name: string) => `Your notes on ${name}`,
  unnamed: 'Your notes',
  crumb: (round: number) => `Your notes, round ${round}`,
  partOf: (part: PartOfForm, { roleTitle, targetLevel }: Pick<NoteSetView, 'roleTitle' | 'targetLevel'>) =>
    `${partTitle(part)}. ${roleTitle}, L${targetLevel}.`,
  returned: 'The bar raiser returned these notes. What needs fixing:',
  missing: 'You have no notes for this round',
  missingLead: 'Notes open for the interviewer when the round goes live.',
  toRound: 'Go to the round',
  failed: 'Your notes couldn’t be opened',
  failedLead: (error: string) => `${error} What you typed is kept on this device.`,
} as const

export const railWords = {
  nav: 'Parts of the write-up',
  part: partName,
  addLabel: 'Add evidence for another principle',
  add: 'Add a principle …',
  onlyYou: 'Only you can read these notes until you submit them',
  round: (round: number, type: string) => `Round ${round}, ${type}`,
  vote: (voted: boolean) => (voted ? 'voted' : 'no vote yet'),
  rating: (rating: number) => `rated ${rating}`,
  notRated: 'not rated',
  noData: 'no data',
  open: (n: number) => countOf(n, 'open finding'),
  noFindings: 'no findings',
  due: (time: string) => `Due ${time}`,
  late: (time: string, by: string) => `Due ${time}, ${by} late`,
} as const

export const evidenceWords = {
  named: (principle: Principle) => `Evidence for ${principleName(principle)}`,
  questionLabel: 'Question',
  question: 'Question asked',
  questionHint: 'What did you ask?',
  story: (title: string) => `Story: ${title}`,
  remove: 'Remove this evidence',
  removed: 'This evidence was removed.',
  restore: 'Restore it',
  another: 'Add another question on this principle',
} as const

export const quoteWords = {
  label: 'Quotes',
  field: 'Quote',
  hint: 'Their exact words',
  add: 'Add a quote',
  remove: 'Remove',
  removed: (text: string) => (text === '' ? 'empty quote' : `quote “${text}”`),
} as const

export const followUpListWords = {
  label: 'Follow-ups',
  kind: 'Kind of follow-up question',
  question: (kind: ProbeKind) => `Follow-up question, ${followUpWords[kind].name}`,
  questionHint: 'What you asked',
  answer: 'Answer',
  answerHint: 'What they answered',
  add: 'Add a follow-up question',
  remove: 'Remove',
  removed: (text: string) => (text === '' ? 'empty follow-up question' : `follow-up question “${text}”`),
} as const

export const storyWords = {
  label: 'Story',
  title: 'Title of the story',
  titleHelp: 'A short title another interviewer would recognize',
  when: 'When it happened',
  whenHelp: 'Optional. For example: 2023, last spring',
  source: 'How you know it',
  sourceHelp: {
    told: `Heard from someone else: counts as ${evidencePolicy.toldRatingAtMost} at most.`,
    inferred: `Inferred: confidence stays ${confidenceWords.L} for a rating of ${String(evidencePolicy.inferredCapsFrom)} or more.`,
  } as Partial<Record<EvidenceItem['provenance'], string>>,
  numbers: (n: number, proposed: number) => {
    const rows = n === 0 ? 'Numbers: from, to, over how long' : countOf(n, 'number')
    return proposed === 0 ? rows : `${rows} (${String(proposed)} more in your text)`
  },
  conflict: 'Conflict between two principles',
  conflictOf: (pair: readonly Principle[]) => `Conflict: ${pair.map(principleName).join(' and ')}`,
  which: 'Which two principles',
  none: 'None',
  pair: (a: Principle, b: Principle) => `${principleName(a)} against ${principleName(b)}`,
  givenUp: 'What was given up',
} as const

export const metricWords = {
  add: 'Add a number',
  unnamed: 'A number',
  key: 'What was measured',
  unit: 'Unit',
  direction: 'Direction',
  directions: { up: 'Up', flat: 'No change', down: 'Down' },
  from: 'From',
  to: 'To',
  window: 'Over how long',
  population: 'For whom',
  remove: 'Remove this number',
  notANumber: 'Enter a number, for example 12.5',
} as const

const changeOf = ({ key, unit, from, to, window }: Metric): string => {
  const values = `${String(from)} → ${String(to)} ${unit}`.trim()
  return [key === '' ? values : `${key}: ${values}`, window].filter(Boolean).join(', ')
}

/** Numbers found in the text that have no row yet. */
export const proposedWords = {
  lead: 'Found in your text. A number with its own row is compared with other rounds.',
  change: changeOf,
  add: 'Add',
  addThis: (metric: Metric) => `Add ${changeOf(metric)}`,
} as const

export const scaleWords = {
  label: 'Level',
  notSeen: 'Not seen',
  beyond: 'Beyond that',
  result: (level: number) => `Together these point to L${level}.`,
  fields: {
    scope: { label: 'Scope', help: 'How large the work was' },
    ambiguity: { label: 'Ambiguity', help: 'How unclear the problem was' },
    influence: { label: 'Influence', help: 'Who had to be convinced' },
    horizon: { label: 'Horizon', help: 'How far ahead they looked' },
  } satisfies Record<keyof Scales, object>,
} as const

/** Words that a reason should have at most; advice, as no rule enforces it. */
const longestReason = 120

export const ratingWords = {
  title: (level: number) => `What does this show at L${level}?`,
  lead: 'Compare with the descriptions below, not with other candidates.',
  label: 'Rating',
  legend: (principle: Principle) => `Rating for ${principleName(principle)}`,
  noData: 'No data',
  noDataAnchor: 'Not asked, ran out of time, or no story came up.',
  gap: 'Why there is no data',
  gapHint: 'Why there is no data: not asked, ran out of time, no story came up',
  reasonLabel: 'Reason',
  reason: 'Reason for the rating',
  reasonHint: 'Why this rating? Cite a quote or a number.',
  count: (words: number) => `${countOf(words, 'word')}; aim for ${lintPolicy.justificationWords} to ${longestReason}`,
  confidenceLabel: 'Confidence',
  confidence: (principle: Principle) => `Confidence in the rating for ${principleName(principle)}`,
  cap: (cap: Confidence, reason: string) =>
    `${cap === 'H' ? 'The evidence allows high' : `Capped at ${confidenceWords[cap]}`}: ${reason}. You can lower it, but not raise it.`,
} as const

export const voteFormWords = {
  lead: 'Your vote stays sealed until all votes are revealed together.',
  title: (name: string) => `Your vote on ${firstName(name)}`,
  scale: `“${voteWords.I}” means you lean toward hiring, “${voteWords.NI}” against.`,
  label: 'Vote',
  at: (level: number) => `At L${level}`,
  confidenceLabel: 'How sure',
  confidence: 'How sure you are of your vote',
  reasonLabel: 'Reason',
  reason: 'Reason for the vote',
  reasonHint: 'What your vote rests on. Name a principle and, if you vote against, the concern.',
  count: (words: number) => `${countOf(words, 'word')}; at least ${lintPolicy.rationaleWords}`,
} as const

/** A no that decides by itself says what it rests on. */
export const voteReasonWords = {
  vetoLead:
    'A bar raiser’s no decides at this level, so the panel needs to see what it rests on. It opens with your vote.',
  strongNoLead:
    'A strong no needs its line: evidence you rated 1, or a concern about integrity. It opens with your vote.',
  principleLabel: 'Principle',
  principle: 'Principle that decides your vote',
  choose: 'Choose a principle',
  lineLabel: 'The line',
  line: 'The line your vote rests on',
  lineHint: 'What was said or done, word for word if you can',
  wouldChangeLabel: 'Would change it',
  wouldChange: 'What would have changed your vote',
  wouldChangeHint: 'What you would have needed to hear',
} as const
