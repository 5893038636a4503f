// The excerpt of the demo's package on the front page: the disputed principle, its highest and lowest rating, and the first votes.
import type { DemoExcerpt } from '#shared/contracts/demo.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { demoCandidate, demoLoop } from '#shared/demo/loop.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { partOf, type CastMember } from './cast.ts'
import { buildCopy, type DemoCopy } from './copy.ts'

const cached = new WeakMap<PrinciplePack, DemoExcerpt>()

/** The same for everyone, so it is computed once per pack. */
export function excerpt(pack: PrinciplePack): DemoExcerpt {
  const existing = cached.get(pack)
  if (existing !== undefined) return existing
  let ids = 0
  const found = excerptOf(
    buildCopy({ ownerId: 'nobody', nextId: () => `excerpt-${String((ids += 1))}`, now: 0, principlePack: pack }),
    pack,
  )
  cached.set(pack, found)
  return found
}

const firstSentence = (text: string): string => text.split(/(?<=\.)\s/)[0] ?? text

function excerptOf(copy: DemoCopy, { principles }: PrinciplePack): DemoExcerpt {
  const { rows, noteSets } = copy.pack.content
  const row = rows.find((candidateRow) => candidateRow.status === 'disputed' && candidateRow.core)
  const cells = (row?.cells ?? [])
    .flatMap((cell) => (cell.state === 'rated' ? [cell] : []))
    .toSorted((a, b) => b.rating - a.rating || b.weight - a.weight)
  const highest = cells[0]
  const lowest = cells.at(-1)
  if (row === undefined || highest === undefined || lowest === undefined)
    throw new Error("The demo's package has no disputed core principle")
  const stories = noteSets.flatMap((set) =>
    set.content.items.filter((item) => item.principle === row.principle).map((item) => item.story),
  )
  return {
    candidate: demoCandidate.name,
    version: copy.pack.version,
    role: `${demoLoop.roleTitle}, at ${demoLoop.company}`,
    targetLevel: demoLoop.targetLevel,
    fallbackLevel: demoLoop.fallbackLevel,
    principle: {
      code: row.principle,
      name: principles[row.principle].name,
      core: row.core,
      status: row.status,
      readers: cells.length,
      stories: new Set(stories).size,
      spread: row.spread,
    },
    readings: [reading(copy, highest.seatId, row.principle), reading(copy, lowest.seatId, row.principle)],
    ballots: copy.pack.votes.flatMap(({ seatId, vote }) =>
      vote === null ? [] : [{ who: seatOf(copy, seatId).name, seat: partOf(seatOf(copy, seatId)), vote }],
    ),
  }
}

function seatOf({ cast }: DemoCopy, rowId: string): CastMember {
  const found = cast.seats.find((seat) => seat.rowId === rowId)
  if (found === undefined) throw new Error('A rating in the demo has no seat')
  return found
}

function reading(copy: DemoCopy, seatId: string, principle: Principle): DemoExcerpt['readings'][number] {
  const set = copy.pack.content.noteSets.find((noteSet) => noteSet.seatId === seatId)
  const cell = set?.content.cells[principle]
  const quote = set?.content.items.find((item) => item.principle === principle)?.quotes[0]?.text
  if (cell?.rating == null || cell.confidence === null || quote === undefined)
    throw new Error('A note set in the demo has no rating or quote')
  const { name, roundNumber: n } = seatOf(copy, seatId)
  return {
    who: firstName(name),
    round: n,
    rating: cell.rating,
    confidence: cell.confidence,
    quote,
    remark: firstSentence(cell.justification),
  }
}
