import type { PhaseName, RoomSide, RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { roomPolicy } from '#shared/domain/room/policy.ts'
import { durationInWords } from '#client/ui/format-duration.ts'
import { roundWords } from '#client/ui/labels.ts'

export const phaseWords: Record<PhaseName, string> = {
  INTRO: 'Intro',
  Q1: 'Question 1',
  Q2: 'Question 2',
  SPARE: 'Buffer',
  PROMPT: 'Prompt',
  NARROW: 'Narrow',
  DIVE: 'Dive',
  TWIST: 'Twist',
  METRIC: 'Metric',
  ESTIMATE: 'Estimate',
  BEHAVIOURAL: 'Behavioral',
  EXERCISE: 'Exercise',
  LP: 'Principle',
  WRAP: 'Wrap-up',
}

/** Follows the reason why camera or microphone couldn't be opened. */
export const worksWithoutMedia = 'The round works without it: the clock, the task and the notes continue.'

export const otherSide = (side: RoomSide): RoomSide => (side === 'candidate' ? 'interviewer' : 'candidate')

export const roundName = (round: RoundView): string => `Round ${round.roundNumber}, ${roundWords[round.roundType]}`

/** The interviewer sees the candidate and the role; the candidate sees the interviewer and the length. */
export const roundWith = (round: RoundView): string =>
  round.side === 'interviewer'
    ? `${round.other.name}, ${round.roleTitle} L${round.targetLevel}`
    : `with ${round.other.name}, ${round.minutes} minutes`

export const phaseName = (state: RoomState): string => {
  const planned = state.plan[state.phaseIndex]
  return planned === undefined ? 'Lobby' : phaseWords[planned.phase]
}

/** Announced once at each change, for screen readers. */
export function announcement(state: RoomState): string {
  const minutes = state.plan[state.phaseIndex]?.minutes ?? 0
  switch (state.status) {
    case 'LIVE':
      return `${phaseName(state)}, ${durationInWords(minutes * 60_000)}.`
    case 'WRAP':
      return 'Wrap-up.'
    case 'PAUSED':
      return 'The clock is paused.'
    case 'ENDED':
      return 'The round is over'
    default:
      return ''
  }
}

export function presenceWords(state: RoomState, side: RoomSide, name: string): string {
  switch (state.presence[side].state) {
    case 'absent':
      return `${name} isn’t here yet`
    case 'present':
      return `${name} is in the lobby`
    case 'away':
      return `${name} lost the connection`
  }
}

const toughness: Readonly<Record<1 | 2 | 3, string>> = {
  1: 'normal. Ask ordinary follow-up questions.',
  2: 'tough. Ask what happened next, and what they did themselves whenever they say “we”.',
  3: 'very tough. Argue against them for two minutes, then tell them that it was on purpose.',
}

/** What the candidate chose, for the bar raiser. */
export const toughnessAsked = (name: string, chosen: keyof typeof toughness): string =>
  `${name} asked for: ${toughness[chosen]}`

export const openingWords = {
  title: 'Your round',
  lead: 'Opening the room …',
  again: (reason: string): string => `${reason} Trying again.`,
} as const

const minute = 60_000
export const minutesOf = (ms: number): number => ms / minute

/** "Intro 2 min, question 1 10 min. …": what happens in a round, and how its clock runs. */
export function agendaWords(plan: RoomState['plan']): string {
  const parts = plan.map(({ phase, minutes }) => `${phaseWords[phase]}: ${String(minutes)} min`)
  const { pauses, pauseTotalMs } = roomPolicy
  return `${parts.join(', ')}. The clock moves on by itself. Either of you can pause, ${String(pauses)} times and ${String(minutesOf(pauseTotalMs))} minutes in all.`
}

export const prepWords = {
  title: 'Before you start',
  opening: 'You could open with:',
  candidate:
    'Open with who you are, in about a minute. Take a moment before each answer, and ask if a question is unclear.',
  questionsOn: (principle: string): string => `Your question on ${principle}`,
  moreQuestions: (count: number): string => `${String(count)} more questions are in the room.`,
  howTo: (minutes: number): string => `How to run these ${String(minutes)} minutes`,
  leave: 'Leave the lobby',
  keepsSeat: 'You keep your place and can come back.',
} as const

/** A first sentence for an interviewer who has never held a round. */
export function openingLine({ minutes, other }: RoundView): string {
  return `Hi ${other.name}. We have ${String(minutes)} minutes: my questions first, then time for yours. I take notes while you talk, so I may look away.`
}

/** The round in steps, for its interviewer. */
export function howToRun(plan: RoomState['plan']): string[] {
  const questions = plan.filter(({ phase }) => phase !== 'INTRO' && phase !== 'WRAP' && phase !== 'SPARE').length
  const wrap = plan.find(({ phase }) => phase === 'WRAP')?.minutes ?? 0
  return [
    'Introduce yourself and say what the round covers.',
    `Ask ${questions === 1 ? 'your question' : `your ${String(questions)} questions`}, one at a time.`,
    'After each answer, ask for what is missing: the reason, a number, what they gave up, who did it.',
    'Write down words you hear as they are said. Only written lines count as evidence.',
    `Keep the last ${String(wrap)} minutes for the candidate’s questions.`,
    'Finish your notes right after the round, while they’re fresh.',
  ]
}

/** Beside the clock: "1:07 left in question 1, 19:07 in all"; a phone shows "1:07 question 1, 19:07". */
export const clockWords = {
  leftIn: 'left in ',
  pausedIn: 'paused, left in ',
  inAll: ' in all',
  over: 'over time, then it ends',
} as const
