// Edits and answers reports, and stores self-ratings.
import { AppError, notFound } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import * as loops from '#server/features/loops/system.ts'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import type { SelfRatingView } from '#shared/contracts/reports.ts'
import type { Principle, Rating } from '#shared/contracts/vocabulary.ts'
import { editedReport } from '#shared/domain/report/edited-report.ts'
import * as repository from './repository.ts'

export { reportView } from './view.ts'

export async function editReport(
  deps: Deps,
  actor: PersonActor,
  input: { loopId: string; content: ReportContent },
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await loopService.requireLoop(tx, actor, { loopId: input.loopId, access: 'barRaiser', lock: true })
    const report = await repository.find(tx, input.loopId)
    if (report === null) throw notFound('report')
    if (report.releasedAt !== null) throw new AppError('SEALED', 'The report is released, so it can’t be changed.')
    await repository.update(tx, input.loopId, { content: editedReport(report.content, input.content) })
  })
}

export async function selfRating(
  { db, principlePack }: Deps,
  actor: PersonActor,
  loopId: string,
): Promise<SelfRatingView> {
  const { loop } = await loopService.requireLoop(db, actor, { loopId, access: 'candidate' })
  const found = await repository.findSelfRating(db, loopId)
  return {
    roleTitle: loop.roleTitle,
    open: afterRounds.has(loop.status),
    core: [...principlePack.coreSets[loop.role]],
    ratings: found?.ratings ?? {},
    ratedAt: found?.at ?? null,
  }
}

const afterRounds = new Set(['NOTES_DUE', 'PACKAGE_READY', 'IN_DEBRIEF', 'DECIDED', 'CLOSED', 'RELOOP'])

export async function rateSelf(
  deps: Deps,
  actor: PersonActor,
  input: { loopId: string; ratings: Partial<Record<Principle, Rating>> },
): Promise<void> {
  const context = await loopService.requireLoop(deps.db, actor, { loopId: input.loopId, access: 'candidate' })
  loopService.refuseInDemo(context.loop)
  if (!afterRounds.has(context.loop.status))
    throw new AppError('ILLEGAL_TRANSITION', 'You can rate yourself when the last round has ended.')
  const core = deps.principlePack.coreSets[context.loop.role]
  const missing = core.find((principle) => input.ratings[principle] === undefined)
  if (missing !== undefined)
    throw new AppError('INVALID_INPUT', `Rate all ${core.length} core principles.`, { path: `ratings.${missing}` })
  const stored = await repository.insertSelfRating(deps.db, {
    loopId: input.loopId,
    candidateId: context.userId,
    ratings: input.ratings,
    at: deps.clock.now(),
  })
  if (!stored) throw new AppError('CONFLICT', 'You have already rated yourself. You can do that only once.')
}

export async function answerReport(
  deps: Deps,
  actor: PersonActor,
  input: { loopId: string; text: string },
): Promise<void> {
  const context = await loopService.requireLoop(deps.db, actor, { loopId: input.loopId, access: 'candidate' })
  loopService.refuseInDemo(context.loop)
  const report = await repository.find(deps.db, input.loopId)
  if (report?.releasedAt == null) throw notFound('report')
  if (!(await repository.answerOnce(deps.db, input.loopId, { text: input.text, at: deps.clock.now() }))) {
    throw new AppError('CONFLICT', 'You have already answered this report. You can do that only once.')
  }
  await loops.announceLoop(deps, input.loopId)
}
