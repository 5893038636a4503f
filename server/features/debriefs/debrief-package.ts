// Reads from the frozen package what the debrief's rules and the decision need.
import type { Db } from '#server/db/client.ts'
import * as packages from '#server/features/packages/system.ts'
import type { Deps } from '#server/deps.ts'
import type { Package } from '#server/features/packages/system.ts'
import * as reports from '#server/features/reports/system.ts'
import type { DebriefState, ProposedOutcome } from '#shared/contracts/debrief-state.ts'
import { decideOutcome } from '#shared/domain/decision/decide-outcome.ts'
import { decisionPolicy } from '#shared/domain/decision/policy.ts'
import { noteTriggers } from '#shared/domain/debrief/note-triggers.ts'
import type { DebriefPackage } from '#shared/domain/debrief/types.ts'
import { AppError } from '#server/lib/app-error.ts'

export const debriefPackageOf = async (
  db: Db,
  { principlePack }: Pick<Deps, 'principlePack'>,
  pack: Package,
): Promise<DebriefPackage> =>
  debriefPackageFrom(pack.content, {
    questions: principlePack,
    packageIntact: await packages.isIntact(db, pack),
    reportReady: await reports.isReleasable(db, pack.loopId),
  })

export function debriefPackageFrom(
  content: Package['content'],
  standing: Pick<DebriefPackage, 'packageIntact' | 'questions' | 'reportReady'>,
): DebriefPackage {
  const authorOf = new Map(content.noteSets.map((set) => [set.noteSetId, set.authorId]))
  return {
    ...standing,
    core: content.header.core,
    statuses: Object.fromEntries(content.rows.map((row) => [row.principle, row.status])),
    cells: content.rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.state === 'rated'
          ? [
              {
                principle: row.principle,
                authorId: authorOf.get(cell.noteSetId) ?? '',
                rating: cell.rating,
                confidence: cell.confidence,
              },
            ]
          : [],
      ),
    ),
    issues: content.issues.map(({ kind, principle, text, tone }) => ({
      kind,
      principle,
      text,
      isFact: kind === 'contradiction' && tone === 'red',
    })),
    triggers: noteTriggers(content),
  }
}

/** The proposed outcome. It takes effect only when a person signs it (I-19, I-20). */
export function proposeOutcome(pack: Pick<Package, 'content'>, state: DebriefState): ProposedOutcome {
  const { content } = pack
  const proposed = decideOutcome({
    core: content.header.core,
    statuses: Object.fromEntries(content.rows.map((row) => [row.principle, row.status])),
    resolutions: state.resolutions.map(({ principle, status, reason }) => ({ principle, status, reason })),
    votes: (state.ballots.final ?? []).map(({ personId, target, fallback }) => ({ personId, target, fallback })),
    barRaiserId: state.attendees.find((attendee) => attendee.role === 'barRaiser')?.personId ?? null,
    targetLevel: state.targetLevel,
    fallbackLevel: state.fallbackLevel,
    levels: content.levels.seats.map((seat) => seat.level),
    missing: content.header.missing,
    integrity: state.contradictions.some((contradiction) => contradiction.verdict === 'fabricated'),
    policy: decisionPolicy,
  })
  if (!proposed.ok) throw new AppError('NOT_ELIGIBLE', proposed.rejection.message)
  return proposed.value
}
