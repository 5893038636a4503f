// What authors and readers see of note sets.
import type { Finding, NoteContent } from '#shared/contracts/notes.ts'
import { openNoteContentSchema, type NoteSetView, type PeerNoteSet } from '#shared/contracts/notes-api.ts'
import type { Loop, Seat } from '#server/features/loops/system.ts'
import { statedReason } from '#shared/domain/rubrics/vote-reason.ts'
import type { NoteSight } from '#shared/domain/notes/visibility.ts'
import type { Addendum, Field, NoteSet } from './repository.ts'

interface OwnSetState {
  set: NoteSet
  seat: Seat
  loop: Loop
  content: NoteContent
  candidateName: string
  roundEnded: boolean
  fields: Field[]
  findings: Finding[]
  returnReason: string | null
  addenda: Addendum[]
}

export function presentOwn(facts: OwnSetState): NoteSetView {
  const { set, seat, loop } = facts
  return {
    id: set.id,
    roundId: set.roundId,
    loopId: set.loopId,
    status: set.status,
    roundType: seat.roundType,
    roundNumber: seat.roundNumber,
    barRaiser: seat.barRaiser,
    roundEnded: facts.roundEnded,
    candidateName: facts.candidateName,
    roleTitle: loop.roleTitle,
    targetLevel: loop.targetLevel,
    fallbackLevel: loop.fallbackLevel,
    principles: seat.principles,
    dueAt: set.dueAt,
    submittedAt: set.submittedAt,
    fields: facts.fields.map(({ key, value, revision }) => ({ key, value, revision })),
    content: facts.content,
    findings: facts.findings,
    kept: set.kept,
    returnReason: facts.returnReason,
    addenda: facts.addenda,
  }
}

interface PeerSetState {
  set: NoteSet
  seat: Seat
  authorName: string
  sees: NoteSight
  addenda: Addendum[]
  readerIsBarRaiser: boolean
}

/** Only what this reader may see of another's set now. */
export function presentPeer({ set, seat, authorName, sees, addenda, readerIsBarRaiser }: PeerSetState): PeerNoteSet[] {
  if (sees === 'nothing') return []
  const content = sees === 'existence' ? null : set.content
  return [
    {
      id: set.id,
      author: { id: set.authorId, name: authorName },
      roundType: seat.roundType,
      roundNumber: seat.roundNumber,
      barRaiser: seat.barRaiser,
      ...(content === null ? unopened : opened(set, content, addenda)),
      votes: sees === 'everything' && content !== null ? votesOf(content) : null,
      canReturn: readerIsBarRaiser && set.status === 'SUBMITTED' && set.openedAt === null,
      canWaive: readerIsBarRaiser && set.status === 'LATE' && !seat.barRaiser,
    },
  ]
}

type Openable = Pick<PeerNoteSet, 'submittedAt' | 'late' | 'content' | 'quality' | 'addenda'>
const unopened: Openable = { submittedAt: null, late: false, content: null, quality: null, addenda: [] }

function opened(set: NoteSet, content: NoteContent, addenda: Addendum[]): Openable {
  return {
    submittedAt: set.submittedAt,
    late: set.lateMs > 0,
    content: openNoteContentSchema.parse(content),
    quality: set.quality,
    addenda,
  }
}

function votesOf(content: NoteContent): PeerNoteSet['votes'] {
  const { vote, fallbackVote, voteConfidence, rationale } = content
  if (vote === null) return null
  return { vote, fallbackVote, confidence: voteConfidence, rationale, reason: statedReason(content) }
}
