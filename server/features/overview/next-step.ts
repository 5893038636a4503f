// The next step for a viewer, what the loop waits for, and what the viewer may do.
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import type { LoopRole } from '#shared/contracts/vocabulary.ts'
import { abilitiesOf } from './abilities.ts'
import type { LoopStage } from '#server/feature.ts'
import type { Loop, Seat } from '#server/features/loops/system.ts'

export interface Shown {
  loop: Loop
  roles: readonly LoopRole[]
  status: LoopView['status']
  seats: readonly SeatView[]
  stage: LoopStage
  mySeat: Seat | null
}

type Next = Pick<LoopView, 'next' | 'waitingFor' | 'abilities'>

const joinable = new Set(['PLANNED', 'LOBBY', 'LIVE', 'PAUSED', 'WRAP'])

const running: ReadonlySet<string> = new Set(['LIVE', 'PAUSED', 'WRAP'])

const roundText = (status: SeatView['roundStatus'], round: string): string =>
  status !== null && running.has(status) ? `${round} is live.` : `${round} is open.`

const roundAction = (status: SeatView['roundStatus']): string =>
  status !== null && running.has(status) ? 'Rejoin the round' : 'Go to the lobby'

export function nextFor(shown: Shown): Next {
  const abilities = abilitiesOf(shown)
  // The row stays for the rounds that were held; notes, package and debrief were erased with the candidate.
  if (shown.loop.erasedAt !== null) return { next: null, waitingFor: 'The candidate’s data was deleted.', abilities }
  return {
    next: shown.roles.includes('candidate') ? candidateNext(shown) : interviewerNext(shown),
    waitingFor: waitingFor(shown),
    abilities,
  }
}

function candidateNext({ loop, seats, status, stage }: Shown): LoopView['next'] {
  const live = seats.find((seat) => seat.roundStatus !== null && joinable.has(seat.roundStatus))
  if (live !== undefined && live.person !== null && ['STAFFING', 'SCHEDULED', 'IN_PROGRESS'].includes(status)) {
    return {
      text: roundText(live.roundStatus, `Your round with ${live.person.name}`),
      action: roundAction(live.roundStatus),
      href: `/rounds/${live.roundId}`,
    }
  }
  if (status === 'STAFFING' || status === 'IN_PROGRESS') {
    if (seats.some((seat) => seat.person === null && !seat.lost))
      return {
        text: 'You still need an interviewer.',
        action: 'Find an interviewer now',
        href: `/pair?loop=${loop.id}`,
      }
    return null
  }
  if (status === 'BEING_READ') {
    return stage.selfRated === true
      ? null
      : {
          text: 'Rate yourself while you wait for the report.',
          action: 'Rate yourself',
          href: `/loops/${loop.id}/self-rating`,
        }
  }
  if (stage.reportReleasedAt == null) return null
  return stage.selfRated === true
    ? { text: 'Your report is ready.', action: 'Read the report', href: `/loops/${loop.id}/report` }
    : {
        text: 'Your report is ready. Rate yourself first, then read it.',
        action: 'Rate yourself',
        href: `/loops/${loop.id}/self-rating`,
      }
}

function interviewerNext({ loop, seats, status, mySeat, roles, stage }: Shown): LoopView['next'] {
  const mine = seats.find((seat) => seat.mine)
  if (mine === undefined || mySeat === null) return null
  if (mine.roundStatus !== null && joinable.has(mine.roundStatus)) {
    return {
      text: roundText(mine.roundStatus, `Your ${mine.minutes}-minute round`),
      action: roundAction(mine.roundStatus),
      href: `/rounds/${mine.roundId}`,
    }
  }
  if (mine.roundStatus === 'ENDED' && mine.notes === 'writing') {
    return { text: 'Your notes are due.', action: 'Finish your notes', href: `/rounds/${mine.roundId}/notes` }
  }
  return interviewerAfterNotes({ loop, status, roles, stage })
}

function interviewerAfterNotes({
  loop,
  status,
  roles,
  stage,
}: Pick<Shown, 'loop' | 'status' | 'roles' | 'stage'>): LoopView['next'] {
  if (stage.debrief?.isVoid === true)
    return { text: 'The debrief is void, so it has no outcome.', action: 'Read why', href: `/loops/${loop.id}/debrief` }
  if (status === 'PACKAGE_READY' && loop.practiceOnly) return null
  if (status === 'PACKAGE_READY') {
    return roles.includes('barRaiser')
      ? {
          text: 'All notes are in. You run the debrief.',
          action: 'Go to the debrief',
          href: `/loops/${loop.id}/debrief`,
        }
      : {
          text: 'All notes are in. The bar raiser opens the debrief.',
          action: 'Go to the debrief',
          href: `/loops/${loop.id}/debrief`,
        }
  }
  if (status === 'IN_DEBRIEF' || status === 'DECIDED')
    return { text: 'The debrief is open.', action: 'Go to the debrief', href: `/loops/${loop.id}/debrief` }
  if (status === 'CLOSED' || status === 'RELOOP')
    return { text: 'The loop is finished.', action: 'Read the package', href: `/loops/${loop.id}/package` }
  return null
}

function waitingForRounds(seats: readonly SeatView[]): string {
  const open = seats.filter((seat) => seat.person === null && !seat.lost).length
  if (open > 0) return open === 1 ? 'One round needs an interviewer.' : `${open} rounds need an interviewer.`
  const left = seats.filter((seat) => seat.roundStatus !== 'ENDED' && !seat.lost).length
  return left === 1 ? 'One round is left.' : `${left} rounds are left.`
}

function waitingForDebrief(loop: Loop, stage: LoopStage): string {
  if (loop.practiceOnly) return 'Practice only: the report is being written, without a decision.'
  return stage.debrief?.isVoid === true
    ? 'The debrief is void: its package no longer matches its seal.'
    : 'The package is frozen; the debrief can open.'
}

function waitingFor({ loop, seats, status, roles, stage }: Shown): string {
  if (status === 'PACKAGE_READY') return waitingForDebrief(loop, stage)
  if (status === 'STAFFING' || status === 'SCHEDULED' || status === 'IN_PROGRESS') return waitingForRounds(seats)
  if (status === 'BEING_READ')
    return 'The panel is finishing its notes and decision. Your report appears here when it is ready.'
  if (status === 'NOTES_DUE' && !roles.includes('candidate')) {
    const due = seats.filter((seat) => seat.notes === 'writing').length
    return due === 1 ? 'Waiting for one set of notes.' : `Waiting for ${due} sets of notes.`
  }
  return closingWords[status] ?? ''
}

const closingWords: Partial<Record<LoopView['status'], string>> = {
  IN_DEBRIEF: 'The debrief is open.',
  DECIDED: 'Decided; the report is being released.',
  CLOSED: 'Finished.',
  RELOOP: 'One more round follows.',
  EXPIRED: 'The loop expired before a round began.',
  CANCELLED: 'Canceled.',
}
