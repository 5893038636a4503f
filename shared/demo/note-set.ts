// Turns the short form the demo's notes are written in into what an interviewer's form would have stored (DM-2). Q is given with each
// set; it is data of the demo, not an answer of the scorer.
import { lexiconVersion } from '#shared/domain/language/lexicon/lexicon.ts'
import type { VoteReason } from '#shared/contracts/ballots.ts'
import type { EvidenceItem, Metric, NoteContent } from '#shared/contracts/notes.ts'
import type { KeptFinding } from '#shared/contracts/package-content.ts'
import type { Confidence, Principle, ProbeKind, Rating, Vote } from '#shared/contracts/vocabulary.ts'

interface DemoItem {
  principle: Principle
  story: string
  when?: string
  question: string
  situation?: string
  action?: string
  why?: string
  result?: string
  quotes: readonly string[]
  probes: readonly (readonly [kind: ProbeKind, text: string, answer: string])[]
  metrics?: readonly Metric[]
  tension?: EvidenceItem['tension']
  rating: Rating
  confidence: Confidence
  scales: readonly [scope: Rating, ambiguity: Rating, influence: Rating, horizon: Rating]
  justification: string
}

interface DemoNotes {
  noteSetId: string
  seatId: string
  hoursAfterRound: number
  quality: number
  strengths?: string
  items: readonly DemoItem[]
  kept?: readonly { principle: Principle; word: string; reason: string }[]
  vote: Vote
  fallbackVote: Vote
  rationale: string
  noReason?: VoteReason
}

export interface DemoNoteSet {
  noteSetId: string
  seatId: string
  hoursAfterRound: number
  lateHours: number
  quality: number
  content: NoteContent
  keptFindings: KeptFinding[]
}

const hoursUntilDue = 24

function evidenceItem(noteSetId: string, item: DemoItem): EvidenceItem {
  const id = `${noteSetId}-${item.principle}`
  const [scope, ambiguity, influence, horizon] = item.scales
  return {
    id,
    principle: item.principle,
    question: item.question,
    story: item.story,
    when: item.when ?? '',
    situation: item.situation ?? '',
    task: '',
    action: item.action ?? '',
    why: item.why ?? '',
    result: item.result ?? '',
    quotes: item.quotes.map((text, at) => ({ id: `${id}-q${at + 1}`, text, atMs: null })),
    probes: item.probes.map(([kind, text, answer], at) => ({ id: `${id}-p${at + 1}`, kind, text, answer, atMs: null })),
    provenance: 'observed',
    metrics: [...(item.metrics ?? [])],
    tension: item.tension ?? null,
    scales: { scope, ambiguity, influence, horizon },
  }
}

function contentOf(notes: DemoNotes): NoteContent {
  const cells = notes.items.map(({ principle, rating, confidence, justification }) => [
    principle,
    { rating, noData: '', confidence, justification },
  ])
  return {
    items: notes.items.map((item) => evidenceItem(notes.noteSetId, item)),
    cells: Object.fromEntries(cells),
    strengths: notes.strengths ?? '',
    concerns: '',
    unknowns: '',
    handoff: '',
    vote: notes.vote,
    fallbackVote: notes.fallbackVote,
    voteConfidence: null,
    rationale: notes.rationale,
    votePrinciple: notes.noReason?.principle ?? null,
    voteLine: notes.noReason?.line ?? '',
    voteWouldChange: notes.noReason?.wouldChange ?? '',
  }
}

/** A finding on one word of a justification that its author looked at and left as it is. */
function keptFindings({ items, kept = [] }: DemoNotes): KeptFinding[] {
  return kept.flatMap(({ principle, word, reason }) => {
    const start = items.find((item) => item.principle === principle)?.justification.indexOf(word) ?? -1
    if (start < 0) return []
    const finding = {
      rule: 'L22',
      version: lexiconVersion,
      severity: 'warn' as const,
      field: `cell.${principle}.justification`,
      start,
      end: start + word.length,
      message: 'Readers will take this as character.',
      question: 'About what, on whose behalf, how was it voiced, what happened next?',
    }
    return [{ finding, reason }]
  })
}

export function demoNoteSet(notes: DemoNotes): DemoNoteSet {
  const { noteSetId, seatId, hoursAfterRound, quality } = notes
  const lateHours = Math.max(0, hoursAfterRound - hoursUntilDue)
  return {
    noteSetId,
    seatId,
    hoursAfterRound,
    lateHours,
    quality,
    content: contentOf(notes),
    keptFindings: keptFindings(notes),
  }
}
