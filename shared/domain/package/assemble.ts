// Note sets in, package out (PK-1 to PK-17, PK-22): nothing is added that is not derived from them, and votes leave apart from the rest so
// that a reader can be shown one without the other.
import { weightsFor } from '#shared/domain/catalogue/weights.ts'
import { statedReason } from '#shared/domain/rubrics/vote-reason.ts'
import { voteConsistency } from '#shared/domain/rubrics/vote-consistency.ts'
import { attributionDisputes, frameDisputes, ownershipDrifts } from './disputes.ts'
import { contradictions } from './contradictions.ts'
import { coreStrip, coverage, levelEvidence, narrative } from './evidence.ts'
import { expectedCorePairs, tensionEvidence } from './tension.ts'
import { heardStories } from './stories.ts'
import { matrixRows, ratedCells } from './matrix.ts'
import { missingSeats, packageSeats, receivedNotes, seatsInOrder } from './received.ts'
import { rankedIssues } from './issues.ts'
import type { AssembleInput, SeatNotes } from './input.ts'
import type { CellInMatrix } from './matrix.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { KeptFinding, MatrixRow, PackageContent, PackageVotes } from '#shared/contracts/package-content.ts'

/** `votes` stays shut until the reveal; `content` holds nothing of it. The order of note sets and seats changes neither. */
export function assemblePackage(input: AssembleInput): { content: PackageContent; votes: PackageVotes } {
  const { loop, principlePack, stories = [] } = input
  const core = principlePack.coreSets[loop.role]
  const received = receivedNotes(input)
  const cells = ratedCells(received)
  const rows = matrixRows({ seats: seatsInOrder(loop), received, cells, core })
  const told = heardStories(received, stories)
  const conflicts = contradictions(received)
  const drifts = ownershipDrifts(told)
  const tension = tensionEvidence({ received, stories, core, principlePack })
  const content: PackageContent = {
    header: headerOf(input),
    rows,
    coreStrip: coreStrip(rows, received, cells),
    overall: overallOf(rows, weightsFor(principlePack, loop.role, loop.targetLevel)),
    issues: rankedIssues({
      rows,
      received,
      stories: told,
      contradictions: conflicts,
      frames: frameDisputes(told, cells),
      cells,
      attributions: attributionDisputes(told),
      drifts,
      tension,
      core,
      targetLevel: loop.targetLevel,
    }),
    contradictions: conflicts,
    coverage: coverage(rows, received, cells),
    tension: { evidence: tension, coreExpected: expectedCorePairs(loop.targetLevel) },
    levels: levelEvidence(received),
    narrative: narrative({ contradictions: conflicts, stories: told, drifts }),
    noteSets: received.map(openNoteSet),
    timeline: timelineOf(received),
  }
  return { content, votes: received.map((notes) => voteOf(notes, cells)) }
}

function headerOf(input: AssembleInput): PackageContent['header'] {
  const {
    principlePack: { id, version, coreSets },
    loop: { role, targetLevel, fallbackLevel, mode, roleNeed = '' },
  } = input
  const seats = packageSeats(input)
  return {
    principlePack: { id, version },
    role,
    targetLevel,
    fallbackLevel,
    mode,
    roleNeed,
    core: [...coreSets[role]],
    seats,
    roundsHeld: seats.filter((seat) => seat.roundStatus === 'ENDED').length,
    missing: missingSeats(seats),
    practiceOnly: !seats.some((seat) => seat.barRaiser && seat.roundStatus === 'ENDED'),
  }
}

/** Shown, never decisive (PK-17): a gap, or a principle that counts nothing at this level, is left out. */
function overallOf(rows: readonly MatrixRow[], weights: Readonly<Record<Principle, number>>): number | null {
  const counted = rows.flatMap((row) =>
    row.assigned && row.aggregate !== null && weights[row.principle] > 0
      ? [{ value: row.aggregate, weight: weights[row.principle] }]
      : [],
  )
  const total = counted.reduce((sum, { weight }) => sum + weight, 0)
  return total === 0 ? null : counted.reduce((sum, { value, weight }) => sum + value * weight, 0) / total
}

/** Nothing said of a vote may travel with the open part. */
const isOnVote = ({ finding }: KeptFinding): boolean =>
  /^set\.(?:fallbackVote|rationale|vote\w{0,40})\b/.test(finding.field)

function openNoteSet({ set }: SeatNotes): PackageContent['noteSets'][number] {
  const {
    vote: _vote,
    fallbackVote: _fallback,
    voteConfidence: _confidence,
    rationale: _rationale,
    votePrinciple: _principle,
    voteLine: _line,
    voteWouldChange: _wouldChange,
    ...content
  } = set.content
  const { noteSetId, seatId, authorId, quality, lateHours } = set
  return {
    noteSetId,
    seatId,
    authorId,
    content,
    quality,
    lateHours,
    keptFindings: set.keptFindings.filter((kept) => !isOnVote(kept)),
  }
}

function voteOf({ set }: SeatNotes, cells: readonly CellInMatrix[]): PackageVotes[number] {
  const { noteSetId, seatId, authorId, content } = set
  const { vote, fallbackVote, voteConfidence, rationale } = content
  const own = cells.filter((cell) => cell.seatId === seatId)
  const assigned = own.filter((cell) => cell.primary).map((cell) => cell.rating)
  return {
    noteSetId,
    seatId,
    authorId,
    vote,
    fallbackVote,
    voteConfidence,
    rationale,
    reason: statedReason(content),
    warnings:
      vote === null
        ? []
        : voteConsistency(
            vote,
            assigned,
            own.map((cell) => cell.rating),
          ),
    keptFindings: set.keptFindings.filter(isOnVote),
  }
}

function timelineOf(received: readonly SeatNotes[]): PackageContent['timeline'] {
  return received
    .map(({ set: { noteSetId, seatId, submittedAt, lateHours } }) => ({ noteSetId, seatId, submittedAt, lateHours }))
    .toSorted((a, b) => (a.submittedAt ?? Infinity) - (b.submittedAt ?? Infinity) || 0)
}
