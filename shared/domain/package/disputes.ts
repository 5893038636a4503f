// Where readers differ on what an act was (PK-8): the same conduct read as urgency or as bypassing, an act credited to different
// people, a story told with less and less "I".
import { dissent } from '../language/lexicon/fairness.ts'
import { matches } from '../language/text.ts'
import { packagePolicy } from './policy.ts'
import type { CellInMatrix } from './matrix.ts'
import type { HeardStory } from './stories.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

export interface FrameDispute {
  principle: Principle
  story: string
  seatIds: string[]
}

const { framedPrinciples, drift } = packagePolicy

function wordsOf(item: EvidenceItem, justification: string): string {
  const spoken = [
    ...item.quotes.map((quote) => quote.text),
    ...item.probes.flatMap((probe) => [probe.text, probe.answer]),
  ]
  return [item.question, item.situation, item.task, item.action, item.why, item.result, ...spoken, justification].join(
    '\n',
  )
}

/** Two readings of one act: both heard this story on this principle, their ratings differ, and one tells of opposing or bypassing. */
function frameOn(principle: Principle, story: HeardStory, cells: readonly CellInMatrix[]): FrameDispute[] {
  const readings = story.items.flatMap(({ item, seat }) => {
    const cell = cells.find((cell) => cell.seatId === seat.seatId && cell.principle === principle)
    return item.principle === principle && cell !== undefined ? [{ item, cell }] : []
  })
  const ratings = readings.map(({ cell }) => cell.rating)
  const isContested = readings.some(({ item, cell }) => matches(dissent, wordsOf(item, cell.justification)))
  if (!isContested || Math.max(...ratings) === Math.min(...ratings)) return []
  return [{ principle, story: story.name, seatIds: [...new Set(readings.map(({ cell }) => cell.seatId))] }]
}

export function frameDisputes(stories: readonly HeardStory[], cells: readonly CellInMatrix[]): FrameDispute[] {
  return framedPrinciples.flatMap((principle) => stories.flatMap((story) => frameOn(principle, story, cells)))
}

const OWN = /^\W*(?:i|me|my|myself|she|he|they|her|his|him|their|herself|himself|the candidate)\b/i

/** Stories whose "who did it" was answered with the candidate in one round and with someone else in another. */
export function attributionDisputes(stories: readonly HeardStory[]): HeardStory[] {
  return stories.filter((story) => {
    const answers = story.items.flatMap(({ seat, item }) =>
      item.probes
        .filter((probe) => probe.kind === 'who' && probe.answer.trim() !== '')
        .map((probe) => ({ seatId: seat.seatId, own: OWN.test(probe.answer) })),
    )
    return answers.some((a) => a.own && answers.some((b) => !b.own && b.seatId !== a.seatId))
  })
}

function shareOfI(items: readonly EvidenceItem[]): number | null {
  const said = items
    .flatMap((item) => [...item.quotes.map((quote) => quote.text), ...item.probes.map((probe) => probe.answer)])
    .join('\n')
  const own = said.match(/\b(?:i|me|my)\b/gi)?.length ?? 0
  const shared = said.match(/\b(?:we|us|our)\b/gi)?.length ?? 0
  return own + shared < drift.fewestPronouns ? null : (100 * own) / (own + shared)
}

/** Stories in which the share of "I" falls by more than 30 points from an earlier round to a later one. */
export function ownershipDrifts(stories: readonly HeardStory[]): HeardStory[] {
  return stories.filter((story) => {
    const shares = story.seats
      .map((seat) => shareOfI(story.items.filter((heard) => heard.seat.seatId === seat.seatId).map(({ item }) => item)))
      .filter((share) => share !== null)
    return shares.some((share, at) => shares.slice(at + 1).some((later) => share - later > drift.points))
  })
}
