// Why a principle stands where it stands: its terms in points and one sentence a person can read (LP-9).
// A repeat that was kept says what the loop would lose without it.
import { areSeatPair } from '../catalogue/tension-pairs.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { AssignmentInput, AssignmentPack, CellReason, SeatInput } from './assignment-types.ts'
import { assignmentPolicy } from './policy.ts'
import { bitOf, principlesIn } from './principle-mask.ts'
import { roundNames, shortName } from './spoken-names.ts'
import { cellTerms, pairTenths, skillOf, sumTerms } from './score-cells.ts'
import type { CellTerms } from './score-cells.ts'

export interface Cell {
  seat: SeatInput
  principle: Principle
  /** All that the seat holds. */
  held: number
  duplicate: boolean
}

/**
 * Tenths that the best loop without this cell would score less; `needed` when there is no such loop, `fixed` when the seat's
 * principles were not the solver's to choose.
 */
export type LossWithout = (cell: Cell) => number | 'needed' | 'fixed'

const fitWords = ['cannot show it', 'can show it', 'shows it well', 'is made for it'] as const
const { points: unit, decimalUnit, practicedSkill } = assignmentPolicy
const points = (tenths: number): number => tenths / decimalUnit

function partnerOf(pack: AssignmentPack, cell: Cell): Principle | null {
  const other = principlesIn(cell.held & ~bitOf(cell.principle))[0]
  return other !== undefined && areSeatPair(pack, cell.principle, other) ? other : null
}

function repeatWords(pack: AssignmentPack, cell: Cell, lossWithout: LossWithout): string {
  const before = `this person judged it before (−${Math.abs(unit.repeat)})`
  const loss = lossWithout(cell)
  if (loss === 'fixed') return before
  if (loss === 'needed') return `${before}, but without it here no loop covers the core`
  const partner = partnerOf(pack, cell)
  const pair = partner === null ? '' : `: that would part it from ${shortName(pack, partner)}`
  return loss <= 0
    ? `${before}, yet no loop without it here scores more`
    : `${before}, yet the best loop without it here scores ${points(loss)} less${pair}`
}

interface CellInput {
  pack: AssignmentPack
  cell: Cell
  terms: CellTerms
}

function extraWords({ pack, cell, terms }: CellInput, lossWithout: LossWithout): string[] {
  const partner = partnerOf(pack, cell)
  const level = skillOf(cell.seat, cell.principle)
  const said: [boolean, () => string][] = [
    [terms.weakness > 0, () => `earlier loops left it weak (${terms.weakness / (unit.weakness * decimalUnit)})`],
    [level >= practicedSkill, () => `this person is experienced with it (${level} of 3)`],
    [level === 0, () => 'this person is new to it'],
    [terms.preference > 0, () => 'they asked for it'],
    [terms.preference < 0, () => 'they would rather not'],
    [terms.barRaiser > 0, () => 'the bar raiser takes the weakest of its kind'],
    [partner !== null, () => `one story can test it against ${partner === null ? '' : shortName(pack, partner)}`],
    [terms.repeat < 0, () => repeatWords(pack, cell, lossWithout)],
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
  const fit = fitWords[points(terms.fit) / unit.fit] ?? fitWords[0]
  const basis = `${shortName(input.principlePack, principle)} weighs ${points(terms.weight) / unit.weight} of 5 and ${roundNames[seat.roundType]} ${fit}`
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
    sentence: `${leadWords(cell)}${[basis, ...extraWords({ pack: input.principlePack, cell, terms }, lossWithout)].join('; ')}.`,
  }
}
