// Every sentence of the report and the self-rating.
import { counted, sentenceCase } from '#client/ui/labels.ts'
import { wallTime } from '#client/ui/local-time.ts'
import type { LevelReading } from '#shared/contracts/report-content.ts'
import type { ReportView } from '#shared/contracts/reports.ts'

export const reportWords = {
  tab: 'Report',
  tabOf: (roleTitle: string): string => `Report, ${roleTitle}`,
  loading: 'Loading …',
  ready: 'Your report is ready',
  rateFirst: 'Rate yourself to open it. You see how your view compares with the panel’s.',
  rate: 'Rate yourself',
  reading: 'The panel is reading',
  none: 'No report yet',
  noneWhy: 'The bar raiser releases it after the debrief.',
  closed: 'This report isn’t shared with you',
  back: 'Back to the loop',
  print: 'Print',
  for: (name: string, roleTitle: string): string => `For ${name}. ${roleTitle}.`,
  /** On top of each printed page. */
  printedTop: ({ candidateName, roleTitle, releasedAt }: ReportView): string =>
    `${candidateName}, ${roleTitle}. ${releasedAt === null ? 'Draft of a report' : 'Report'}.`,
  draft: 'A draft: not released yet',
  released: (at: number): string => `Released ${wallTime(at)}`,
  override: 'An override: more lenient than the proposal, signed by two people',
  practice: 'For practice, not a prediction',
  ownNotes: 'Your own notes',
  whoSees: 'The panel sees the score too. Only you see the tip.',
  why: 'Why',
  turnedOn: 'What it turned on',
  changed: 'What would have changed it',
  level: 'Level',
  notAsked: 'What nobody asked',
  weakNotes: 'Where the notes were weak',
  noFault: 'Not your fault',
  unheard: (count: number): string =>
    `${sentenceCase(counted(count, 'principle was', 'principles were'))} not part of this loop. Nothing was concluded about ${count === 1 ? 'it' : 'them'}.`,
  concluded: 'What the panel concluded',
  core: 'Core principles',
  keep: 'Keep',
  change: 'Change',
  framed: 'One story, told better',
  asTold: 'As you told it',
  asCouldBe: 'As you could tell it',
  strongest: 'Your strongest line.',
  gaps: 'Your view and the panel’s',
  gapsNote: 'Your rating next to the panel’s, largest difference first.',
  nextLoop: 'Your next loop will focus on',
  missed: 'What the notes missed',
  missedNote: 'You can answer once. It never changes the decision.',
  newLoop: 'Start a new loop',
} as const

export const turnedWords = {
  weakest: 'Your weakest evidence',
  strongest: 'Your strongest evidence',
  lowerLine: 'The line that read as the lower level:',
  judgedBy: 'Judged by',
  heard: 'What the panel heard',
  readsAs: 'Reads as',
  level: (level: number): string => `L${String(level)}`,
} as const

export const scaleWords: Record<LevelReading['rows'][number]['scale'], string> = {
  scope: 'Scope',
  ambiguity: 'Ambiguity',
  influence: 'Influence',
  horizon: 'Time horizon',
}

export const pointWords = { said: 'You said', missing: 'The panel noted' } as const

export const sourceWords = (round: number, stamp: string | null): string =>
  stamp === null ? `Round ${String(round)}` : `Round ${String(round)}, ${stamp}`

export const gapWords = {
  principle: 'Principle',
  yours: 'You',
  panel: 'The panel',
} as const

export const weaknessScaleWords = {
  /** Read aloud before the number. */
  weakness: 'weakness ',
  foot: 'In this order. The bar is how weak a principle is now, the thin mark where you were before this loop.',
} as const

export const feedbackWords = {
  quality: (tip: string): string => ` of 100 for how useful your notes are to a reader. ${tip}`,
} as const

export const answerWords = {
  label: 'One fact, with a number or a name',
  kept: 'Your text is still here.',
  sent: (at: number): string => `Sent ${wallTime(at)}. The panel reads it to learn.`,
  send: 'Send to the panel',
  once: 'The panel reads it to learn. You can answer once.',
} as const

export const ratingWords = {
  tab: 'Rate yourself',
  loading: 'Loading …',
  candidateOnly: 'Only the candidate can rate themselves',
  back: 'Back to the loop',
  notYet: 'Not yet',
  notYetWhy: 'You can rate yourself when the last round is over, before you read the report.',
  reportReady: 'Your report is ready',
  reading: 'The panel is reading',
  besides: 'Your ratings are saved. The report shows them next to the panel’s.',
  waiting:
    'Your ratings are saved. The panel doesn’t see them before it decides. Your report appears here when it is ready.',
  read: 'Read the report',
  yours: 'Your ratings',
  title: 'How do you think it went?',
  lead: (roleTitle: string, core: number): string =>
    `${roleTitle}. Rate yourself before you read the report. The ${counted(core, 'core principle', 'core principles')} of this role are required. You can rate all sixteen, since interviewers may have heard about any of them.`,
  once: 'You can rate yourself only once. The panel doesn’t see your ratings before it decides.',
  required: 'required',
  requiredAfter: ', required',
  leaveOut: 'leave out',
  missing: (names: string): string => `Still to rate: ${names}.`,
  kept: 'Your ratings are still here.',
  save: 'Save my ratings',
} as const
