// Turns rows into the input of the package rules.
import type { Db } from '#server/db/client.ts'
import * as loops from '#server/features/loops/system.ts'
import type { NoteSet } from '#server/features/notes/system.ts'
import { emptyNoteContent } from '#shared/domain/notes/note-content.ts'
import type { PackageLoop, PackageNoteSet } from '#shared/domain/package/input.ts'

const hour = 3_600_000

export async function toPackageLoop(db: Db, loop: loops.Loop): Promise<PackageLoop> {
  const seats = await loops.listSeats(db, loop.id)
  const rounds = await loops.listRounds(db, [loop.id])
  return {
    role: loop.role,
    targetLevel: loop.targetLevel,
    fallbackLevel: loop.fallbackLevel,
    mode: 'debrief',
    roleNeed: loop.roleNeed,
    seats: seats.map((seat) => ({
      seatId: seat.id,
      n: seat.roundNumber,
      round: seat.roundType,
      interviewerId: seat.interviewerId,
      barRaiser: seat.barRaiser,
      hiringManager: seat.hiringManager,
      principles: seat.principles,
      roundStatus: rounds.find((round) => round.seatId === seat.id)?.status ?? null,
    })),
  }
}

export function toPackageNoteSet(set: NoteSet): PackageNoteSet {
  return {
    noteSetId: set.id,
    seatId: set.seatId,
    authorId: set.authorId,
    content: set.content ?? emptyNoteContent(),
    quality: set.quality ?? 0,
    lateHours: set.lateMs / hour,
    waived: set.status === 'WAIVED',
    submittedAt: set.submittedAt,
    shadow: set.shadow,
    keptFindings: set.findings.flatMap((finding) => {
      const reason = set.kept[`${finding.rule}@${finding.field}`]
      return reason === undefined ? [] : [{ finding, reason }]
    }),
  }
}
