// Why a principle stands where it stands: its terms in points and one sentence a person can read (LP-9).
// A repeat that was kept says what the loop would lose without it.
import { isTensionPair } from '../catalogue/tension-pairs.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { AssignmentInput, CellReason, SeatInput } from './assignment-types.ts'
import { bitOf, principlesIn } from './principle-mask.ts'
import { roundNames, shortName } from './spoken-names.ts'
import { cellTerms, pairTenths, sumTerms } from './score-cells.ts'
import type { CellTerms } from './score-cells.ts'

export interface Cell {
  seat: SeatInput
  principle: Principle
  /** All that the seat holds. */
  held: number
  duplicate: boolean
}

/** Tenths that the best loop without this cell would score less, or null when there is no such loop. */
export type LossWithout = (cell: Cell) => number | null

const fitWords = ['cannot show it', 'can show it', 'shows it well', 'is made for it'] as const
const points = (tenths: number): number => tenths / 10

function partnerOf(cell: Cell): Principle | null {
  const other = principlesIn(cell.held & ~bitOf(cell.principle))[0]
  return other !== undefined && isTensionPair(cell.principle, other) ? other : null
}

function repeatWords(cell: Cell, lossWithout: LossWithout): string {
  const before = 'this person judged it before (−5)'
  if (cell.seat.frozen !== null) return before
  const loss = lossWithout(cell)
  if (loss === null) return `${before}, but without it here no loop covers the core`
  const partner = partnerOf(cell)
  const pair = partner === null ? '' : `: that would part it from ${shortName(partner)}`
  return loss === 0 ? `${before}, yet no loop without it here scores more` : `${before}, yet the best loop without it here scores ${points(loss)} less${pair}`
}

function extraWords(cell: Cell, terms: CellTerms, lossWithout: LossWithout): string[] {
  const partner = partnerOf(cell)
  const level = cell.seat.skill[cell.principle] ?? 1
  const said: [boolean, () => string][] = [
    [terms.weakness > 0, () => `earlier loops left it weak (${terms.weakness / 60})`],
    [level >= 2, () => `this person is practised in it (${level} of 3)`],
    [level === 0, () => 'this person is new to it'],
    [terms.preference > 0, () => 'they asked for it'],
    [terms.preference < 0, () => 'they would rather not'],
    [terms.barRaiser > 0, () => 'the bar raiser takes the weakest of its kind'],
    [partner !== null, () => `one story can test it against ${partner === null ? '' : shortName(partner)}`],
    [terms.repeat < 0, () => repeatWords(cell, lossWithout)],
  ]
  return said.filter(([holds]) => holds).map(([, words]) => words())
}

function leadWords(cell: Cell): string {
  if (cell.seat.frozen !== null) return 'Fixed, as this round has begun: '
  return cell.duplicate ? 'A second reading: ' : ''
}

export function explainCell(input: AssignmentInput, cell: Cell, lossWithout: LossWithout): CellReason {
  const { seat, principle } = cell
  const terms = cellTerms(input, seat, principle)
  const held = principlesIn(cell.held)
  const pair = pairTenths(input, held) / 2
  const fit = fitWords[terms.fit / 30] ?? fitWords[0]
  const basis = `${shortName(principle)} weighs ${terms.weight / 40} of 5 and ${roundNames[seat.round]} ${fit}`
  return {
    seatId: seat.id,
    principle,
    terms: [
      { name: 'weight', value: points(terms.weight) },
      { name: 'weakness', value: points(terms.weakness) },
      { name: 'skill', value: points(terms.skill) },
      { name: 'preference', value: points(terms.preference) },
      { name: 'fit', value: points(terms.fit) },
      { name: 'repeat', value: points(terms.repeat) },
      { name: 'barRaiser', value: points(terms.barRaiser) },
      { name: 'pair', value: points(pair) },
    ],
    total: points(sumTerms(terms) + pair),
    frozen: seat.frozen !== null,
    duplicate: cell.duplicate,
    sentence: `${leadWords(cell)}${[basis, ...extraWords(cell, terms, lossWithout)].join('; ')}.`,
  }
}
