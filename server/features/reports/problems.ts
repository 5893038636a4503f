// What keeps a report from being released, read against the notes it must not give away (I-30).
import type { Db } from '#server/db/client.ts'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { reportProblems, type ReportProblem } from '#shared/domain/report/report-problems.ts'
import { problemContext } from './draft-input.ts'
import * as repository from './repository.ts'

export async function problemsOf(db: Db, loopId: string, content: ReportContent): Promise<ReportProblem[]> {
  return reportProblems(content, problemContext(await repository.listSets(db, loopId), await repository.panelNames(db, loopId)))
}
