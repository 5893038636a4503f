// Finds problems that prevent a report's release, such as text that gives away private notes (I-30).
import type { Db } from '#server/db/client.ts'
import * as loops from '#server/features/loops/system.ts'
import * as notes from '#server/features/notes/system.ts'
import * as people from '#server/features/people/system.ts'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { reportProblems, type ReportProblem } from '#shared/domain/report/report-problems.ts'
import { problemContext } from './draft-input.ts'

export async function problemsOf(db: Db, loopId: string, content: ReportContent): Promise<ReportProblem[]> {
  // Bar raisers edit and release the report, so their own remarks are theirs to repeat.
  const editor = (await loops.listSeats(db, loopId)).find((seat) => seat.barRaiser)?.interviewerId ?? null
  const context = problemContext(await notes.listOfLoop(db, loopId), await panelNames(db, loopId), editor)
  return reportProblems(content, context)
}

export async function panelNames(db: Db, loopId: string): Promise<string[]> {
  const seats = await loops.listSeats(db, loopId)
  return [
    ...(
      await people.displayNames(
        db,
        seats.flatMap((seat) => seat.interviewerId ?? []),
      )
    ).values(),
  ]
}
