// Small note sets and loops for the rules under test; every test states only what it is about.
import type { EvidenceItem, Metric, NoteContent } from '#shared/contracts/notes.ts'
import type { Confidence, Principle, ProbeKind, Provenance, Rating } from '#shared/contracts/vocabulary.ts'
import type { PackageLoop, LoopSeat, PackageNoteSet } from '#shared/domain/package/input.ts'

interface ItemParts extends Partial<Omit<EvidenceItem, 'quotes' | 'probes' | 'metrics'>> {
  quotes?: readonly string[]
  probes?: readonly (readonly [ProbeKind, string])[]
  metrics?: readonly (Partial<Metric> & { key: string })[]
}

export function buildItem(
  principle: Principle,
  { quotes = [], probes = [], metrics = [], ...parts }: ItemParts = {},
): EvidenceItem {
  return {
    id: `${principle}-1`,
    principle,
    question: '',
    story: 'A story',
    when: '',
    situation: '',
    task: '',
    action: '',
    why: '',
    result: '',
    provenance: 'observed',
    tension: null,
    scales: { scope: null, ambiguity: null, influence: null, horizon: null },
    ...parts,
    quotes: quotes.map((text, at) => ({ id: `q${at}`, text, atMs: null })),
    probes: probes.map(([kind, answer], at) => ({ id: `p${at}`, kind, text: `${kind}?`, answer, atMs: null })),
    metrics: metrics.map((metric) => ({
      unit: '',
      from: null,
      to: null,
      direction: 'up',
      window: '',
      population: '',
      ...metric,
    })),
  }
}

export function buildContent(parts: Partial<NoteContent> = {}): NoteContent {
  return {
    items: [],
    cells: {},
    strengths: '',
    concerns: '',
    unknowns: '',
    handoff: '',
    vote: null,
    fallbackVote: null,
    voteConfidence: null,
    rationale: '',
    votePrinciple: null,
    voteLine: '',
    voteWouldChange: '',
    ...parts,
  }
}

interface Reading {
  principle: Principle
  rating: Rating
  confidence?: Confidence
  provenance?: Provenance
  item?: ItemParts
}

/** Evidence that allows high confidence, so that what a test chooses is what counts. */
const strong: ItemParts = {
  quotes: ['I chose it myself'],
  probes: [
    ['why', 'Because'],
    ['cf', 'Less'],
    ['num', 'Ten'],
  ],
}

export function readingsContent(readings: readonly Reading[], parts: Partial<NoteContent> = {}): NoteContent {
  return buildContent({
    items: readings.map(({ principle, provenance = 'observed', item }) =>
      buildItem(principle, { ...strong, provenance, ...item }),
    ),
    cells: Object.fromEntries(
      readings.map(({ principle, rating, confidence = 'H' }) => [
        principle,
        { rating, noData: '', confidence, justification: 'As seen.' },
      ]),
    ),
    ...parts,
  })
}

export function buildSet(seatId: string, content: NoteContent, parts: Partial<PackageNoteSet> = {}): PackageNoteSet {
  return {
    noteSetId: `notes-${seatId}`,
    seatId,
    authorId: `person-${seatId}`,
    content,
    quality: 100,
    lateHours: 0,
    waived: false,
    keptFindings: [],
    submittedAt: null,
    ...parts,
  }
}

export function buildSeat(n: number, principles: Principle[], parts: Partial<LoopSeat> = {}): LoopSeat {
  return {
    seatId: `s${n}`,
    n,
    round: 'BEH',
    interviewerId: `person-s${n}`,
    barRaiser: false,
    hiringManager: false,
    principles,
    roundStatus: 'ENDED',
    ...parts,
  }
}

export function buildLoop(seats: readonly LoopSeat[], parts: Partial<PackageLoop> = {}): PackageLoop {
  return { role: 'PM', targetLevel: 4, fallbackLevel: null, mode: 'debrief', seats, ...parts }
}
