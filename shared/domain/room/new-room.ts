// A fresh round. With a set time T it is PLANNED until T−10 min; a seat filled by invite without a set time has its
// lobby open at once and no no-show clock until a time is set (RM-3, RM-4).
import type { Presence, RoomSide, RoomState } from '#shared/contracts/room-state.ts'
import type { RoundType } from '#shared/contracts/vocabulary.ts'
import { phasePlan } from './phase-plan.ts'
import { roomPolicy } from './policy.ts'

export const sides: readonly RoomSide[] = ['candidate', 'interviewer']

export interface NewRoom {
  roundType: RoundType
  minutes: number
  /** T, or null for a seat filled by invite without a set time. A live drop-in passes the moment both confirmed. */
  startsAt: number | null
  now: number
  attempt?: 1 | 2
}

export function newRoom({ roundType, minutes, startsAt, now, attempt = 1 }: NewRoom): RoomState {
  const absent: Presence = { state: 'absent', since: now, mediaDevice: null }
  return {
    status: startsAt === null || now >= startsAt - roomPolicy.lobbyLeadMs ? 'LOBBY' : 'PLANNED',
    roundType,
    plan: phasePlan(roundType, minutes),
    attempt,
    startsAt,
    pingedAt: null,
    phaseIndex: -1,
    phaseEndsAt: null,
    remainingMs: null,
    liveSince: null,
    runningSince: null,
    ranMs: 0,
    pause: null,
    pauses: 0,
    pauseUsedMs: 0,
    consent: { candidate: false, interviewer: false },
    ready: { candidate: false, interviewer: false },
    presence: { candidate: absent, interviewer: absent },
    document: { candidate: false, interviewer: false },
    scepticism: roomPolicy.scepticism,
    extraQuestionAt: null,
    timeChecks: 0,
    lastTimeCheck: null,
    prompt: null,
    twist: null,
    ideas: 0,
    pickOne: null,
    endedAt: null,
    endReason: null,
  }
}
