import type { NoteContent } from '#shared/contracts/notes.ts'
import { openNoteContentSchema, type NoteSetView, type PeerNoteSet } from '#shared/contracts/notes-api.ts'
import type { Loop, Seat } from '#server/features/loops/service.ts'
import type { NoteSight } from '#shared/domain/notes/visibility.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { Addendum, Field, NoteSet, PanelSet } from './repository.ts'

interface OwnFacts {
  set: NoteSet; seat: Seat; loop: Loop; content: NoteContent; candidateName: string; roundEnded: boolean; fields: Field[]
  findings: Finding[]; returnReason: string | null; addenda: Addendum[]
}

export function presentOwn(facts: OwnFacts): NoteSetView {
  const { set, seat, loop } = facts
  return {
    id: set.id, roundId: set.roundId, loopId: set.loopId, status: set.status, round: seat.round, roundNumber: seat.n, barRaiser: seat.barRaiser,
    roundEnded: facts.roundEnded, candidateName: facts.candidateName, roleTitle: loop.roleTitle, targetLevel: loop.targetLevel,
    fallbackLevel: loop.fallbackLevel, principles: seat.principles, dueAt: set.dueAt, submittedAt: set.submittedAt,
    fields: facts.fields.map(({ key, value, revision }) => ({ key, value, revision })), content: facts.content, findings: facts.findings,
    kept: set.kept, returnReason: facts.returnReason, addenda: facts.addenda,
  }
}

interface PeerFacts { one: PanelSet; sees: NoteSight; addenda: Addendum[]; readerIsBarRaiser: boolean; now: number }

export function presentPeer({ one, sees, addenda, readerIsBarRaiser }: PeerFacts): PeerNoteSet[] {
  if (sees === 'nothing') return []
  const { set } = one
  const open = (sees === 'notes' || sees === 'everything') && set.content !== null
  const content = open && set.content !== null ? set.content : null
  return [{
    id: set.id, author: { id: set.authorId, name: one.authorName }, round: one.round, roundNumber: one.n, barRaiser: one.barRaiser,
    submittedAt: content === null ? null : set.submittedAt, late: content !== null && set.lateMs > 0,
    content: content === null ? null : openNoteContentSchema.parse(content),
    quality: content === null ? null : set.quality,
    votes: sees === 'everything' && content !== null && content.vote !== null
      ? { vote: content.vote, fallbackVote: content.fallbackVote, confidence: content.voteConfidence, rationale: content.rationale }
      : null,
    addenda: content === null ? [] : addenda,
    canReturn: readerIsBarRaiser && set.status === 'SUBMITTED' && set.openedAt === null,
    canWaive: readerIsBarRaiser && set.status === 'LATE' && !one.barRaiser,
  }]
}
