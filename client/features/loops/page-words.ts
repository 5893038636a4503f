// Every sentence of the pages about loops. Sentences that depend on a loop's state are in words.ts.
import { wallTime } from '#client/ui/local-time.ts'
import { roundWords, sentenceCase } from '#client/ui/labels.ts'
import { durations } from '#shared/contracts/limits.ts'
import type { InvitePreview } from '#shared/contracts/loops.ts'

const day = 86_400_000
const inviteDays = durations.inviteLifeMs / day

export const commonWords = {
  loading: 'Loading …',
  reload: 'Reload the page.',
  noDate: 'No date',
} as const

export const homeWords = {
  tab: 'Home',
  title: 'Your loops',
  unchanged: 'Nothing was changed.',
  noLoops: 'Start your first loop',
  nothingDue: 'Nothing to do right now',
  alsoDue: 'Also due',
  lead: 'Get interviewed by real people, or interview someone who’s waiting.',
  duringSearch: (sought: string): string => `${sought} The match appears on any page.`,
  seeSearch: 'See the search',
  practice: 'Practice now',
  loops: 'Loops',
  newLoop: 'Start a loop as the candidate',
  empty: 'No loops yet.',
  whatIsALoop:
    'Your loops appear here. A loop is two to five interviews with different people; a panel reads their notes and decides.',
  notesOn: (name: string): string => `Notes on ${name}`,
  write: 'Finish the notes',
} as const

export const newLoopWords = {
  title: 'Start a new loop',
  lead: 'You are the candidate. Each round has a different interviewer. Invite people by link, or get matched with someone who is online now.',
  rounds: 'Kind of loop',
  roleFamily: 'Job family',
  role: 'Job title',
  roleHelp: 'For example: Senior PM, payments',
  need: 'What this role needs most',
  needHelp: 'Optional. The panel sees it with the loop and at the top of the package.',
  targetLevel: 'Target level',
  fallbackLevel: 'Fallback level',
  none: 'None',
  fallbackHelp:
    'Everyone also votes at the fallback level. You can miss the target level and still pass at the fallback level.',
  kept: 'Your choices are still here.',
  create: 'Create the loop',
} as const

export const loopWords = {
  tab: 'Loop',
  failed: 'This loop couldn’t be loaded',
  goHome: 'Go to Home',
  practiceOnly: 'Practice only: no bar raiser was found, so this loop ends with a report but no decision.',
  practiceOnlyShort: 'Practice only: no bar raiser.',
  need: (text: string): string => `What this role needs most: ${text}`,
  rounds: 'Rounds',
  roundsOf: (roleTitle: string): string => `Rounds of ${roleTitle}`,
  news: 'New in this loop',
  seeSearch: 'See the search',
  findInterviewer: 'Find an interviewer now',
  panelNotes: 'Read the panel’s notes',
  readPackage: 'Read the package',
  readReport: 'Read the report',
} as const

export const seatWords = {
  you: 'You',
  notFilled: 'Not filled',
  openSeat: 'Open seat',
  nobodyYet: 'no one yet',
  fixed: 'can’t change: the round has started',
  readNotes: 'Read your notes',
  finishNotes: 'Finish your notes',
  newTime: 'Set a new time',
  setTime: 'Schedule for later',
  localTime: 'Your local time',
  saveTime: 'Save the time',
  lobby: 'Go to the lobby',
  invite: 'Invite by link',
  linkLabel: (n: number): string => `Link for round ${String(n)}: one person, ${String(inviteDays)} days`,
  copy: 'Copy',
  copied: 'Copied',
  sendIt: 'Send it to the person who should take this seat. It works once.',
  copyBlocked: 'Your browser blocks copying. Select the link and copy it.',
} as const

export const assignmentWords = {
  title: 'Who covers what, and why',
  score: (score: number): string => `total ${String(score)}, the sum of the numbers below`,
  round: 'Round',
  principle: 'Principle',
  why: 'Why here',
  leftOut: (count: number): string => `${String(count)} principles not covered, each with its reason`,
  fixed: ' Fixed since the round started.',
} as const

export const inviteWords = {
  title: 'Your invitation',
  invalid: 'This invitation is not valid',
  askAgain:
    'The link is incomplete, was used, was withdrawn, or has expired. Ask the person who invited you for a new one.',
  failed: 'This invitation couldn’t be loaded',
  invites: ({ candidateName, barRaiser }: InvitePreview): string =>
    `${candidateName} invites you ${barRaiser ? 'as bar raiser' : 'to interview them'}`,
  lead: ({ roundType: round, minutes, roleTitle, targetLevel }: InvitePreview): string =>
    `${sentenceCase(roundWords[round])}, ${String(minutes)} minutes, for ${roleTitle} at L${String(targetLevel)}.`,
  duties: 'What you will do',
  hold: 'You hold a practice interview by video. Questions, follow-up questions and rating examples are on screen; you don’t need to prepare.',
  notes:
    'You write notes and vote. No one on the panel reads your notes before submitting their own, and you don’t read theirs before submitting yours.',
  decide: 'As bar raiser, you run the debrief and sign the decision with your reasons.',
  expires: (at: number): string => `The link works for one person, until ${wallTime(at)}.`,
  needsAccount: 'The bar raiser needs an account with a level in its profile.',
  guestFirst: 'Join as a guest now. You can create an account later and keep everything.',
  name: 'Your name',
  joinAsGuest: 'Join as a guest',
  or: 'Or ',
  createAccount: 'Create an account',
  createAccountInside: 'create an account',
  orSignIn: ', or ',
  signIn: 'sign in',
  openProfile: 'Open your profile',
  acceptDuties: 'I will write my notes before I read others’, run the debrief, and sign a decision with my reasons.',
  goToLobby: 'Go to the lobby',
  accept: 'Accept the seat',
} as const
