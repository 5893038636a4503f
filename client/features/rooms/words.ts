import type { PhaseName, RoomSide, RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
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

export const openingWords = {
  title: 'Your round',
  lead: 'Opening the room …',
  again: (reason: string): string => `${reason} Trying again.`,
} as const

const minute = 60_000
export const minutesOf = (ms: number): number => ms / minute

/** Beside the clock: "1:07 left in question 1, 19:07 in all"; a phone shows "1:07 question 1, 19:07". */
export const clockWords = {
  tab: (left: string): string => `${left} left`,
  paused: 'Paused',
  label: (phase: string): string => `Left in ${phase}`,
  phases: 'Phases',
  leftIn: 'left in ',
  pausedIn: 'paused, left in ',
  inAll: ' left in all',
  over: 'over time, then it ends',
} as const
