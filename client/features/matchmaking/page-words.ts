// Every sentence of the pages about matching. Sentences that depend on the state of a search are in words.ts.
import { durations } from '#shared/contracts/limits.ts'

const dropSeconds = durations.ticketDropGraceMs / 1_000

export const choiceWords = {
  tab: 'Practice',
  title: 'Practice with someone now',
  lead: 'You are matched with one person for one live round. You see each other’s first name, job family and level, and both confirm before it starts.',
  loading: 'One moment …',
  reload: 'Reload the page.',
  searchContinues: 'A running search continues.',
  kept: 'Your choices are still here.',
  profileStart: 'Your profile starts as',
} as const

export const candidateWords = {
  title: 'Get interviewed',
  miniLoop:
    'A mini loop is two 30-minute rounds with two people. The first can start now; the second, with a bar raiser, can happen later.',
  whichLoop: 'For which loop?',
  newMiniLoop: 'A new mini loop',
  twoRounds: 'Two 30-minute rounds',
  start: 'Find an interviewer now',
  roleFamily: 'Job family',
  targetLevel: 'Target level',
  role: 'Job title',
  roleHelp: 'For example: Senior PM, payments',
} as const

export const interviewerWords = {
  title: 'Interview someone',
  lead: 'You get questions and rating examples. You write notes, and no one on the panel reads them before submitting their own.',
  barRaiser: 'I can also be the bar raiser',
  duties:
    'The bar raiser interviews too, writes notes before reading others’, runs the debrief, and signs the decision with reasons. Your level must be at least the candidate’s target.',
  change: 'Edit in my profile',
  needsAccount: 'The bar raiser needs an account.',
  createAccount: 'Create one and keep everything',
  start: 'Find a candidate now',
} as const

export const profileWords = {
  roleFamily: 'Your job family',
  level: 'Your level',
  language: 'Language of the round',
  timeZone: (place: string): string => `Times are shown in ${place} time. You can complete your profile later.`,
} as const

export const foundWords = {
  found: (firstName: string): string => `Found ${firstName}`,
  canStart: (firstName: string): string => `${firstName} can start now.`,
  confirmed: (firstName: string): string => `You confirmed. Waiting for ${firstName}.`,
  whenBoth: 'When you both confirm, the lobby opens.',
  left: 'Left to confirm',
  leftSpoken: (left: string): string => `Left to confirm: ${left}`,
  you: 'You',
  partner: 'Your partner',
  waitingForYou: 'Waiting for you',
  waitingFor: (firstName: string): string => `Waiting for ${firstName}`,
  confirm: 'Confirm',
  decline: 'Decline',
  ifTheyMiss: (firstName: string): string =>
    `If ${firstName} doesn’t answer in time, you go back to the front of the queue.`,
  ifYouMiss: (firstName: string): string =>
    `If you don’t confirm in time, ${firstName} goes to the front of the queue and your search ends.`,
  bothConfirmed: 'You both confirmed',
  lobbyOpen: 'The lobby is open',
  lobby: 'Go to the lobby',
} as const

export const personWords = {
  confirmed: 'Confirmed',
  asks: 'Asks and takes notes',
  asksAbout: 'Asks about',
  answers: 'Answers',
  practicesFor: 'Practices for',
  seat: 'Seat',
  bringer: (barRaiser: boolean): string => (barRaiser ? 'Bar raiser' : 'Interviewer'),
  round: (n: number): string => `Round ${String(n)}`,
} as const

export const searchWords = {
  label: 'Your search',
  stop: 'Stop searching',
  stopShort: 'Stop',
  waiting: (elapsed: string): string => `Waiting for ${elapsed}`,
  reconnecting: (placeKept: string): string => `Connection lost. Reconnecting. ${placeKept}`,
  stillInQueue: 'You’re still in the queue.',
  see: 'See the search',
  again: 'Search again',
  close: 'Close',
  forInterviewer: 'Looking for an interviewer',
  forCandidate: 'Looking for a candidate',
  soundOn: 'Sound on',
  soundOff: 'Sound off',
  alsoLooking: 'Also looking now',
  required: 'Always required',
  quiet: 'No one else is looking right now.',
  invite: 'Invite someone by link',
  meanwhile: 'While you wait, read the',
  questions: 'questions by principle',
  or: 'or',
  demo: 'look around a finished loop',
  matchComes: 'The match appears on any page.',
  dropped: `If your connection drops, your place is kept for ${String(dropSeconds)} seconds.`,
  endsAfter: (clock: string): string => `The search ends after ${clock}.`,
  round: 'Your round',
  kind: 'Kind',
  length: 'Length',
  minutes: (count: number): string => `${String(count)} min`,
  target: 'Target',
  widening: 'How the search widens',
  now: 'Now.',
} as const
