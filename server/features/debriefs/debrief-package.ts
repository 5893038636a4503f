// Reads from the frozen package what the debrief's rules and the decision need.
import type { Db } from '#server/db/client.ts'
import * as packages from '#server/features/packages/system.ts'
import type { Deps } from '#server/deps.ts'
import type { Package } from '#server/features/packages/system.ts'
import * as reports from '#server/features/reports/system.ts'
import type { DebriefState, ProposedOutcome } from '#shared/contracts/debrief-state.ts'
import { decideOutcome } from '#shared/domain/decision/decide-outcome.ts'
import { decisionPolicy } from '#shared/domain/decision/policy.ts'
import { isFactIssue } from '#shared/domain/package/fact-issue.ts'
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
  return {
    ...standing,
    core: content.header.core,
    statuses: Object.fromEntries(content.rows.map((row) => [row.principle, row.status])),
    cells: cellsOf(content),
    issues: content.issues.map((issue) => ({
      kind: issue.kind,
      principle: issue.principle,
      text: issue.text,
      isFact: isFactIssue(issue),
    })),
    triggers: noteTriggers(content),
  }
}

/** Only what the review was asked to settle: one that began before it was asked goes on to its end without it. */
function reviewOf({ header }: Package['content'], { walk, contradictions }: DebriefState) {
  const verdictOn = (issue: number) => contradictions.findLast((settled) => settled.issue === issue)?.verdict ?? null
  return {
    contradictions: (walk?.factIssues ?? []).map((issue) => ({ verdict: verdictOn(issue) })),
    walked: header.core.filter((code) => walk?.mixed.includes(code) !== true || walk.reviewed.includes(code)),
  }
}

function cellsOf({ rows, noteSets }: Package['content']) {
  const authorOf = new Map(noteSets.map((set) => [set.noteSetId, set.authorId]))
  return rows.flatMap(({ principle, cells }) =>
    cells.flatMap((cell) =>
      cell.state === 'rated'
        ? [
            {
              principle,
              authorId: authorOf.get(cell.noteSetId) ?? '',
              rating: cell.rating,
              confidence: cell.confidence,
            },
          ]
        : [],
    ),
  )
}

/** The proposed outcome. It takes effect only when a person signs it (I-19, I-20). */
export function proposeOutcome(pack: Pick<Package, 'content'>, state: DebriefState): ProposedOutcome {
  const { content } = pack
  const barRaiserId = state.attendees.find((attendee) => attendee.role === 'barRaiser')?.personId ?? null
  const proposed = decideOutcome({
    core: content.header.core,
    statuses: Object.fromEntries(content.rows.map((row) => [row.principle, row.status])),
    resolutions: state.resolutions.map(({ principle, status, reason }) => ({ principle, status, reason })),
    votes: (state.ballots.final ?? []).map(({ personId, target, fallback }) => ({ personId, target, fallback })),
    barRaiserId,
    targetLevel: state.targetLevel,
    fallbackLevel: state.fallbackLevel,
    levels: content.levels.seats.map((seat) => seat.level),
    missing: content.header.missing,
    integrity: state.contradictions.some((contradiction) => contradiction.verdict === 'fabricated'),
    barRaiserRatings: cellsOf(content).flatMap((cell) => (cell.authorId === barRaiserId ? [cell.rating] : [])),
    ...reviewOf(content, state),
    policy: decisionPolicy,
  })
  if (!proposed.ok) throw new AppError('NOT_ELIGIBLE', proposed.rejection.message)
  return proposed.value
}
