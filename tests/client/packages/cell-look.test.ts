import '#tests/support/default-pack.ts'
import { describe, expect, it } from 'vitest'
import { cellRest, coreFirst, evidenceTarget, setOfTarget, tieOf } from '#client/features/packages/cell-look.ts'
import { sideOf } from '#client/ui/rating-side.ts'
import { heldLine, lateWords } from '#client/features/packages/words.ts'
import type { MatrixCell, MatrixRow } from '#shared/contracts/package-content.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { demoPackageInput } from '#shared/demo/package-input.ts'

const { content } = assemblePackage(demoPackageInput)
const rated = (seatId: string, rating: number, weight = 1): MatrixCell => ({
  state: 'rated',
  seatId,
  noteSetId: `n-${seatId}`,
  rating,
  confidence: 'M',
  primary: true,
  provenance: 'observed',
  weight,
  itemIds: [`i-${seatId}`],
  justification: '',
})
const none = (seatId: string): MatrixCell => ({ state: 'notAssigned', seatId })
const row = (cells: MatrixCell[], status: MatrixRow['status'] = 'disputed') => ({ status, cells })

describe('the bracket of a dispute', () => {
  it('runs between the outermost of the highest and lowest ratings, with a tick on each', () => {
    expect(tieOf(row([rated('a', 4), none('b'), rated('c', 2), rated('d', 4, 0.1), none('e')]))).toEqual([
      { part: 'start', tick: true },
      { part: 'middle', tick: false },
      { part: 'middle', tick: true },
      { part: 'end', tick: true },
      null,
    ])
  })
  it('leaves out a rating between the two, and one of too little weight', () => {
    expect(tieOf(row([rated('a', 3), rated('b', 5), rated('c', 2), rated('d', 1, 0.1)]))).toEqual([
      null,
      { part: 'start', tick: true },
      { part: 'end', tick: true },
      null,
    ])
  })
  it('is drawn for a dispute only', () => {
    expect(tieOf(row([rated('a', 4), rated('b', 2)], 'mixed'))).toEqual([null, null])
    expect(content.rows.filter((row) => tieOf(row).some((tie) => tie !== null)).map((row) => row.principle)).toEqual([
      'OW',
    ])
  })
})

describe('a cell', () => {
  it.each([
    [5, 'for'],
    [4, 'for'],
    [3, 'mixed'],
    [2, 'against'],
    [1, 'against'],
  ])('rated %i is %s', (rating, side) => {
    expect(sideOf(rating)).toBe(side)
  })
  it('says in words what its shape says', () => {
    expect(cellRest(rated('a', 2))).toBe(': mild concern, medium confidence, assigned')
    expect(cellRest({ state: 'noData', seatId: 'a', noteSetId: 'n', reason: 'time ran out' })).toBe(
      ', asked: time ran out',
    )
    expect(cellRest({ state: 'missing', seatId: 'a' })).toBe(', assigned')
    expect(cellRest(none('a'))).toBe('')
  })
  it('leads to its evidence, and its set opens for it', () => {
    const target = evidenceTarget(rated('a', 4))
    expect(target).toBe('item-n-a-i-a')
    expect(setOfTarget(`#${String(target)}`, ['n-b', 'n-a'])).toBe('n-a')
    expect(setOfTarget('#ballots', ['n-a'])).toBeNull()
    expect(evidenceTarget(none('a'))).toBeNull()
  })
  it('every rated cell of the demo package points at an item that is on the page', () => {
    const ids = new Set(
      content.noteSets.flatMap((set) => set.content.items.map((item) => `item-${set.noteSetId}-${item.id}`)),
    )
    const targets = content.rows
      .flatMap((row) => row.cells)
      .filter((cell) => cell.state === 'rated')
      .map(evidenceTarget)
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.filter((target) => target === null || !ids.has(target))).toEqual([])
  })
})

describe('words of the package', () => {
  it('reads the core first', () => {
    expect(
      coreFirst(content.rows)
        .slice(0, 4)
        .map((row) => row.core),
    ).toEqual([true, true, true, true])
    expect(coreFirst(content.rows)).toHaveLength(content.rows.length)
  })
  it('counts rounds and late notes', () => {
    expect(heldLine(content)).toBe('Five rounds held, one note set late')
    expect([lateWords(0), lateWords(0.4), lateWords(27)]).toEqual(['on time', 'less than 1 h late', '27 h late'])
  })
})
