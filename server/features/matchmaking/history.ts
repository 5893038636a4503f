// What is stored of the people who wait, read for all of them at once: the rounds they were in, who came and who called off, and which
// two have met. Demo copies are nobody's history.
import { listAudit } from '#server/db/audit.ts'
import type { Db } from '#server/db/client.ts'
import * as loops from '#server/features/loops/system.ts'
import { listRecords } from './round-records.ts'

export interface PastRound extends loops.PastRound {
  quality: number | null
  submittedAt: number | null
  isLoopClosed: boolean
  /** When the report went out that ended the bar raiser's work. */
  debriefClosedAt: number | null
}

/** Rounds that went live, in either seat, and those still to come at a set time. */
export async function listRounds(db: Db, people: readonly string[]): Promise<PastRound[]> {
  const rounds = await loops.listOfPeople(db, people)
  const records = await listRecords(
    db,
    rounds.map((round) => round.id),
  )
  return rounds.map((round) => {
    const record = records.get(round.id)
    return {
      ...round,
      quality: record?.noteQuality ?? null,
      submittedAt: record?.notesSubmittedAt ?? null,
      isLoopClosed: round.loopStatus === 'CLOSED' || round.loopStatus === 'RELOOP',
      debriefClosedAt: record?.reportReleasedAt ?? null,
    }
  })
}

const kept = ['round.missed', 'round.awaited', 'seat.left', 'loop.cancelled']
export interface Attendance {
  personId: string | null
  action: string
  at: number
  details: Record<string, unknown>
}

/** Who missed a round, who came to one in vain, and who called one off how long ahead. */
export async function listAttendance(db: Db, people: readonly string[]): Promise<Attendance[]> {
  const entries = await listAudit(db, { actorIds: people, actions: kept })
  const real = new Set(
    (
      await loops.listWithSeats(
        db,
        entries.flatMap((entry) => entry.loopId ?? []),
      )
    ).flatMap(({ loop }) => (loop.demoOwnerId === null ? [loop.id] : [])),
  )
  return entries
    .filter((entry) => entry.loopId !== null && real.has(entry.loopId))
    .map(({ actorId, action, at, details }) => ({ personId: actorId, action, at, details }))
}

export type Meeting = Pick<loops.PastRound, 'candidateId' | 'interviewerId' | 'endedAt' | 'principles'>

/** Rounds held between two of these people, whoever interviewed. */
export async function listMeetings(db: Db, people: readonly string[]): Promise<Meeting[]> {
  const among = new Set(people)
  return (await loops.listOfPeople(db, people)).filter(
    (round) => round.status === 'ENDED' && among.has(round.candidateId) && among.has(round.interviewerId),
  )
}
