// The notes that interviewers write, saved field by field over the socket, and their submission.
import { noteRoutes, type NoteSetView } from '#shared/contracts/notes-api.ts'
import type { EvidenceItem, Finding, NoteCell } from '#shared/contracts/notes.ts'
import { findingSchema } from '#shared/contracts/notes.ts'
import type { Principle, Rating, Vote } from '#shared/contracts/vocabulary.ts'
import type { Actor, Connection } from '../actor.ts'
import type { PayloadOf } from '../wire.ts'
import { stories } from './stories.ts'

type Save = PayloadOf<'notes:save'>['fields'][number]

export interface Opinion {
  vote: Vote
  fallbackVote?: Vote | null
  /** Default 4. A principle named here but not assigned counts as heard in addition. */
  ratings?: Partial<Record<Principle, Rating>>
  story?: keyof typeof stories
  /** Merged into the item of that principle. */
  items?: Partial<Record<Principle, Partial<EvidenceItem>>>
  /** Replaces the overall fields of the set. */
  texts?: Partial<Record<'strengths' | 'concerns' | 'unknowns' | 'handoff' | 'rationale', string>>
}

export interface Pen {
  readonly set: NoteSetView
  readonly connection: Connection
  /** Saves each field based on the last revision this page saw. */
  save(values: Record<string, unknown>): Promise<void>
}

/** Opens the author's page of a round's notes. */
export async function openPen(author: Actor, roundId: string, page = ''): Promise<Pen> {
  const set = await author.call(noteRoutes.myNotes, { params: { roundId } })
  const connection = await author.open('people', { page })
  const revisions = new Map(set.fields.map((field) => [field.key, field.revision]))
  return {
    set,
    connection,
    async save(values) {
      const fields = Object.entries(values).map(([key, value]): Save => ({ key, value, base: revisions.get(key) ?? 0 }))
      for (let at = 0; at < fields.length; at += 40) {
        const { saved } = await connection.ask('notes:save', { noteSetId: set.id, fields: fields.slice(at, at + 40) })
        for (const { key, revision } of saved) revisions.set(key, revision)
      }
    },
  }
}

/** All fields of a complete set for these principles. */
export function wholeSet(assigned: readonly Principle[], opinion: Opinion): Record<string, unknown> {
  const { vote, fallbackVote = 'I', texts = {} } = opinion
  const heard = Object.keys(opinion.ratings ?? {}) as Principle[]
  const all = [...assigned, ...heard.filter((code) => !assigned.includes(code))]
  const rated = all.map((code): [Principle, Rating] => [code, opinion.ratings?.[code] ?? 4])
  return {
    ...(Object.assign(
      {},
      ...rated.map(([code, rating], order) => itemFields(code, { rating, order, opinion })),
    ) as Record<string, unknown>),
    'set.strengths': texts.strengths ?? 'Reads raw logs before proposing anything.',
    'set.concerns': texts.concerns ?? 'No second quarter was watched.',
    'set.unknowns': texts.unknowns ?? 'Who watches the cache now.',
    'set.handoff': texts.handoff ?? 'Ask about the fifth region.',
    'set.vote': vote,
    'set.fallbackVote': fallbackVote,
    'set.voteConfidence': 'M',
    'set.rationale': texts.rationale ?? rationaleFor(rated, vote),
    ...noReason(vote, rated),
  }
}

/** What a no rests on. A peer's plain no drops it. */
function noReason(vote: Vote, [first]: readonly [Principle, Rating][]): Record<string, unknown> {
  if (vote === 'SH' || vote === 'I') return {}
  return {
    'set.votePrinciple': first?.[0] ?? null,
    'set.voteLine': 'The number for the fifth region was made up.',
    'set.voteWouldChange': 'A source for the number of that region.',
  }
}

interface Rated {
  rating: Rating
  order: number
  opinion: Opinion
}

function itemFields(code: Principle, { rating, order, opinion }: Rated): Record<string, unknown> {
  const told = stories[opinion.story ?? 'pager']
  const item: Partial<EvidenceItem> = { ...told.item, ...opinion.items?.[code], principle: code }
  const cell: Partial<NoteCell> = { rating, confidence: 'H', justification: told.justifications[rating] }
  return Object.fromEntries([
    ...Object.entries({ ...item, order }).map(([name, value]) => [`item.on-${code.toLowerCase()}.${name}`, value]),
    ...Object.entries(cell).map(([name, value]) => [`cell.${code}.${name}`, value]),
  ])
}

const reasons: Record<Vote, string> = {
  SH: 'The reasons held when they were asked for twice, the cost was named first, and the number stood two quarters later; I would argue for this person in any room.',
  I: 'The reason was given without being asked for, the result has a start and a window, and what was given up is stated; I would work with this person at this level.',
  NI: 'My concern is what came after the quarter: a slower search for the smallest region was seen, a limit was known, and it was left to another team.',
  SNH: 'My concern stands at any level: a known harm was passed on although a remedy was at hand, and the reason given for it did not hold a second time.',
}

function rationaleFor(rated: readonly [Principle, Rating][], vote: Vote): string {
  const heard = rated.map(([code, rating]) => `${code} ${String(rating)}`).join(' and ')
  return `I heard ${heard}, each from one story told in order with its numbers: pages fell from 61 to 15 over five weeks. ${reasons[vote]}`
}

/** Saves a complete set and closes the page; does not submit. */
export async function writeWhole(author: Actor, roundId: string, opinion: Opinion): Promise<NoteSetView> {
  const pen = await openPen(author, roundId)
  await pen.save(wholeSet(pen.set.principles, opinion))
  await pen.connection.close()
  return pen.set
}

/** Submits, and gives a reason for each error finding that is kept. */
export async function submit(author: Actor, noteSetId: string): Promise<NoteSetView> {
  const first = await author.look(noteRoutes.submitNotes, { params: { noteSetId }, body: { keep: {} } })
  if (first.status === 200) return noteRoutes.submitNotes.response.parse(first.body)
  const { details } = first.body as { details: unknown }
  const findings = findingSchema.array().parse(details)
  refuseBlocked(author, findings)
  const unkept = findings.filter((finding) => finding.severity === 'error')
  const keep = Object.fromEntries(
    unkept.map(({ rule, field }) => [
      `${rule}@${field}`,
      'It was said like this, and the next line gives the circumstances.',
    ]),
  )
  return author.call(noteRoutes.submitNotes, { params: { noteSetId }, body: { keep } })
}

function refuseBlocked(author: Actor, findings: readonly Finding[]): void {
  const blocking = findings.filter((finding) => finding.severity === 'block')
  if (blocking.length > 0) throw new Error(`${author.key} cannot submit: ${JSON.stringify(blocking)}`)
}
