import type { PhaseName, RoomSide, RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { durationInWords } from '#client/ui/format-duration.ts'
import { roundWords } from '#client/ui/labels.ts'

export const phaseWords: Record<PhaseName, string> = {
  INTRO: 'Intro',
  Q1: 'Question 1',
  Q2: 'Question 2',
  SPARE: 'Spare',
  PROMPT: 'Prompt',
  NARROW: 'Narrow',
  DIVE: 'Dive',
  TWIST: 'Twist',
  METRIC: 'Metric',
  ESTIMATE: 'Estimate',
  BEHAVIOURAL: 'Behavioural',
  EXERCISE: 'Exercise',
  LP: 'Principle',
  WRAP: 'Wrap',
}

/** Said after why camera or microphone could not be opened. */
export const worksWithoutMedia = 'The round works without it: the clock, the prompt and the notes go on.'

export const otherSide = (side: RoomSide): RoomSide => (side === 'candidate' ? 'interviewer' : 'candidate')

export const roundName = (round: RoundView): string => `Round ${round.n}, ${roundWords[round.round]}`

/** The interviewer sees whom and for what; the candidate sees with whom and how long. */
export const roundWith = (round: RoundView): string =>
  round.side === 'interviewer'
    ? `${round.other.name}, ${round.roleTitle} L${round.targetLevel}`
    : `with ${round.other.name}, ${round.minutes} minutes`

export const phaseName = (state: RoomState): string => {
  const planned = state.plan[state.phaseIndex]
  return planned === undefined ? 'Lobby' : phaseWords[planned.phase]
}

/** Said once at each change, by whoever reads the page aloud. */
export function announcement(state: RoomState): string {
  const minutes = state.plan[state.phaseIndex]?.minutes ?? 0
  switch (state.status) {
    case 'LIVE':
      return `${phaseName(state)}, ${durationInWords(minutes * 60_000)}.`
    case 'WRAP':
      return 'Wrap-up.'
    case 'PAUSED':
      return 'The round is paused and the clock stands.'
    case 'ENDED':
      return 'The round is over.'
    default:
      return ''
  }
}

export function presenceWords(state: RoomState, side: RoomSide, name: string): string {
  switch (state.presence[side].state) {
    case 'absent':
      return `${name} has not come yet`
    case 'present':
      return `${name} is in the lobby`
    case 'away':
      return `${name} was here and lost the connection`
  }
}
