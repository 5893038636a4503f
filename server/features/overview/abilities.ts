// What a viewer may do in a loop now. The client hides buttons with it and never recomputes; every command is checked again.
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import { isOpenForSeats } from '#shared/domain/loop/loop-state.ts'
import type { Shown } from './next-step.ts'

const stoppable = new Set(['STAFFING', 'SCHEDULED', 'IN_PROGRESS'])
const debriefable = new Set(['IN_DEBRIEF', 'DECIDED', 'PACKAGE_READY'])
const afterRounds = new Set(['BEING_READ', 'CLOSED', 'RELOOP'])

type Abilities = LoopView['abilities']
const isOpen = (seat: SeatView): boolean => seat.person === null && !seat.lost

export function abilitiesOf(shown: Shown): Abilities {
  if (shown.loop.erasedAt !== null) return none
  const isDemo = shown.loop.demoOwnerId !== null
  const abilities = {
    ...none,
    ...(shown.roles.includes('candidate') ? candidateAbilities(shown) : panelAbilities(shown)),
  }
  return isDemo
    ? { ...abilities, invite: false, findInterviewer: false, cancel: false, leave: false, openDebrief: false }
    : abilities
}

const none: Abilities = {
  invite: false,
  findInterviewer: false,
  cancel: false,
  leave: false,
  seeAssignment: false,
  seePackage: false,
  openDebrief: false,
  joinDebrief: false,
  selfRate: false,
  seeReport: false,
}

function candidateAbilities({ status, seats, stage }: Shown): Partial<Abilities> {
  const staffing = isOpenForSeats(status) && seats.some(isOpen)
  return {
    invite: staffing,
    findInterviewer: staffing,
    cancel: stoppable.has(status),
    selfRate: afterRounds.has(status) && stage.selfRated !== true,
    seeReport: stage.reportReleasedAt != null && stage.selfRated === true,
  }
}

function panelAbilities({ loop, roles, status, stage, mySeat }: Shown): Partial<Abilities> {
  if (mySeat === null) return {}
  // A practice-only loop has no debrief; its package opens when the report is released.
  const packageOpen =
    (stage.debrief !== undefined && !['SCHEDULED', 'ROLL_CALL'].includes(stage.debrief.step)) ||
    (loop.practiceOnly && status === 'CLOSED')
  return {
    leave: mySeat.frozenAt === null && stoppable.has(status),
    seeAssignment: roles.includes('barRaiser') || roles.includes('hiringManager'),
    seePackage: packageOpen,
    openDebrief:
      roles.includes('barRaiser') && status === 'PACKAGE_READY' && !loop.practiceOnly && stage.debrief?.isVoid !== true,
    joinDebrief: debriefable.has(status) && !loop.practiceOnly,
    seeReport: stage.reportReleasedAt != null,
  }
}
