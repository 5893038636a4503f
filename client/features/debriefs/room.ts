import { useState } from 'react'
import type { DebriefState, PersonCommand } from '#shared/contracts/debrief-state.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { PackageView } from '#shared/contracts/packages.ts'

/** What every part of the stage is given. */
export interface Room {
  snapshot: DebriefSnapshot
  state: DebriefState
  /** Null until it opens, and while it is on its way. */
  pack: PackageView | null
  can(command: PersonCommand['type']): boolean
  send(command: PersonCommand): Promise<string | null>
}

export interface Sending {
  busy: boolean
  problem: string | null
  /** True when it was done. */
  run(command: PersonCommand): Promise<boolean>
}

/** One form's or button's way to ask: pressed once, and the refusal stands where it was pressed. */
export function useSending(room: Room): Sending {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  return {
    busy,
    problem,
    async run(command) {
      setBusy(true)
      const refusal = await room.send(command)
      setBusy(false)
      setProblem(refusal)
      return refusal === null
    },
  }
}

export const personOf = (state: DebriefState, personId: string) =>
  state.attendees.find((one) => one.personId === personId)
export const nameOf = (state: DebriefState, personId: string): string => personOf(state, personId)?.name ?? 'Somebody'
