// What is stored about the people in the queue, read for all of them at once: their rounds, who came and who canceled, and which
// two have met. Demo copies don't count.
import { listAudit } from '#server/db/audit.ts'
import type { Db } from '#server/db/client.ts'
import * as loops from '#server/features/loops/system.ts'
import { listRecords } from './round-records.ts'

export interface PastRound extends loops.PastRound {
  quality: number | null
  submittedAt: number | null
  isLoopClosed: boolean
  /** When the report was released, which ended the bar raiser's work. */
  debriefClosedAt: number | null
}

/** Rounds that went live, in either seat, and scheduled future rounds. */
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

/** Who missed a round, whose partner missed one, and who canceled one how long before. */
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

/** Rounds held between two of these people, in either direction. */
export async function listMeetings(db: Db, people: readonly string[]): Promise<Meeting[]> {
  const among = new Set(people)
  return (await loops.listOfPeople(db, people)).filter(
    (round) => round.status === 'ENDED' && among.has(round.candidateId) && among.has(round.interviewerId),
  )
}
