// Who may read a report and when: the candidate after its release and their self-rating, the panel from the draft on.
import { AppError, notFound } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import * as notes from '#server/features/notes/system.ts'
import * as packages from '#server/features/packages/system.ts'
import type { LoopContext } from '#server/features/loops/service.ts'
import type { ReportView } from '#shared/contracts/reports.ts'
import { noteTip } from '#shared/domain/report/note-tip.ts'
import { selfRatingGap } from '#shared/domain/report/growth.ts'
import { problemsOf } from './problems.ts'
import * as repository from './repository.ts'
import type { Report, SelfRating } from './repository.ts'

const hour = 3_600_000

export async function reportView(deps: Deps, actor: PersonActor, loopId: string): Promise<ReportView> {
  const context = await loopService.requireLoop(deps.db, actor, { loopId, access: 'member' })
  const { report, own } = await openReport(deps, context)
  const released = report.releasedAt !== null
  return {
    loopId,
    roleTitle: context.loop.roleTitle,
    candidateName: (await loopService.loopNames(deps.db, context)).candidate,
    content: report.content,
    draft: context.roles.includes('candidate') ? null : report.draft,
    releasedAt: report.releasedAt,
    selfGaps: own === null ? [] : await selfGapsOf(deps, loopId, own),
    answer:
      report.answer !== null && report.answeredAt !== null ? { text: report.answer, at: report.answeredAt } : null,
    problems: released ? [] : await problemsOf(deps.db, loopId, report.content),
    abilities: abilitiesOf(context, report),
    feedback: released ? await feedbackFor(deps, context) : null,
  }
}

/** Candidates can read it only after its release and after their self-rating. */
async function openReport(
  deps: Deps,
  { loop, roles }: LoopContext,
): Promise<{ report: Report; own: SelfRating | null }> {
  const report = await repository.find(deps.db, loop.id)
  if (report === null) throw notFound('report')
  if (!roles.includes('candidate')) return { report, own: null }
  if (report.releasedAt === null) throw notFound('report')
  const own = await repository.findSelfRating(deps.db, loop.id)
  if (own === null) throw new AppError('SEALED', 'Rate yourself first. Then your report opens.')
  return { report, own }
}

function abilitiesOf({ loop, roles }: LoopContext, report: Report): ReportView['abilities'] {
  const isReal = loop.demoOwnerId === null
  return {
    edit: isReal && roles.includes('barRaiser') && report.releasedAt === null,
    answer: isReal && roles.includes('candidate') && report.answer === null,
  }
}

/** The panel's means stay with the panel: a report has no ratings (RP-6). */
async function selfGapsOf(deps: Deps, loopId: string, own: SelfRating): Promise<ReportView['selfGaps']> {
  const gaps = selfRatingGap(own.ratings, await aggregatesOf(deps, loopId))
  return gaps.map(({ principle, self, reads }) => ({ principle, self, reads }))
}

async function aggregatesOf(deps: Deps, loopId: string) {
  const pack = await packages.findNewest(deps.db, loopId)
  return Object.fromEntries(
    (pack?.content.rows ?? []).flatMap((row) => (row.aggregate === null ? [] : [[row.principle, row.aggregate]])),
  )
}

/** Feedback for an interviewer: the quality of their notes, and one tip (I-32). */
async function feedbackFor(deps: Deps, { loop, seats, userId }: LoopContext): Promise<ReportView['feedback']> {
  const mine = (await notes.listOfLoop(deps.db, loop.id)).find((set) => set.authorId === userId)
  if (mine?.quality == null || mine.content === null) return null
  const tip = noteTip({
    content: mine.content,
    assigned: seats.find(({ id }) => id === mine.seatId)?.principles ?? [],
    findings: mine.findings,
    lateHours: mine.lateMs / hour,
    nameOf: (principle) => deps.principlePack.principles[principle].name,
  })
  return { quality: mine.quality, tip }
}
