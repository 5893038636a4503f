// Drafts and releases a report, in the transaction of the feature that concludes the loop.
import { AppError } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { draftReport } from '#shared/domain/report/draft-report.ts'
import { draftInput, type DraftFrom } from './draft-input.ts'
import { problemsOf } from './problems.ts'
import * as repository from './repository.ts'

/** Called in the debrief's transaction when its feedback step begins. */
export async function draft(tx: Db, deps: Deps, from: DraftFrom): Promise<void> {
  const content = draftReport(draftInput(from, deps.principlePack))
  await repository.insert(tx, {
    packageId: from.pack.id,
    loopId: from.loopId,
    content,
    draft: content,
    draftedAt: deps.clock.now(),
  })
}

/** Whether a report exists and has no problem that prevents its release (I-30). */
export async function isReleasable(db: Db, loopId: string): Promise<boolean> {
  const report = await repository.find(db, loopId)
  return report !== null && (await problemsOf(db, loopId, report.content)).length === 0
}

interface Release {
  loopId: string
  by: string | null
  practiceOnly: boolean
  now: number
}

export async function release(tx: Db, deps: Deps, { loopId, by, practiceOnly, now }: Release): Promise<void> {
  const report = await repository.find(tx, loopId)
  if (report === null) throw new AppError('ILLEGAL_TRANSITION', 'There is no report to release yet.')
  await repository.update(tx, loopId, { releasedAt: now, releasedBy: by })
  const weakness = Object.fromEntries(report.content.nextLoop.map((row) => [row.principle, row.weakness]))
  await deps.events.raise(tx, {
    type: 'reportReleased',
    loopId,
    packageId: report.packageId,
    practiceOnly,
    weakness,
    at: now,
  })
}
