import { describe, expect, it } from 'vitest'
import { firstPage, insideDemo, samePage, tabsOf } from '#client/features/demo/addresses.ts'
import type { DemoViewpoint } from '#shared/contracts/demo-loop.ts'

const seat: DemoViewpoint = {
  key: '3',
  seatId: 'seat-3',
  personId: 'person-3',
  roundId: 'round-3',
  name: 'Adaeze Lindholm',
  part: 'Bar raiser',
  sees: '',
}
const other: DemoViewpoint = { ...seat, key: '5', seatId: 'seat-5', personId: 'person-5', roundId: 'round-5' }
const candidate: DemoViewpoint = {
  ...seat,
  key: 'candidate',
  seatId: null,
  roundId: null,
  personId: 'person-0',
  part: 'Candidate',
}
const loopId = 'loop-1'

describe("the demo's addresses", () => {
  it('[DM-5] the candidate gets the report and the own rating, and no tab of what others wrote', () => {
    expect(tabsOf(loopId, candidate).map((tab) => tab.to)).toEqual([
      '/demo/loop-1/candidate/loop',
      '/demo/loop-1/candidate/self-rating',
      '/demo/loop-1/candidate/report',
    ])
    expect(tabsOf(loopId, seat).map((tab) => tab.label)).toEqual([
      'Loop',
      'Notes',
      'The others',
      'Package',
      'Debrief',
      'Report',
    ])
  })

  it('[DM-1] one lands on what the seat wrote, or on what the candidate was told', () => {
    expect([firstPage(loopId, seat), firstPage(loopId, candidate)]).toEqual([
      '/demo/loop-1/3/notes/round-3',
      '/demo/loop-1/candidate/report',
    ])
  })

  it.each([
    ['/loops/loop-1', '/demo/loop-1/3/loop'],
    ['/loops/loop-1/package', '/demo/loop-1/3/package'],
    ['/loops/loop-1/debrief', '/demo/loop-1/3/debrief'],
    ['/loops/loop-1/notes', '/demo/loop-1/3/others'],
    ['/loops/loop-1/report', '/demo/loop-1/3/report'],
    ['/rounds/round-3/notes', '/demo/loop-1/3/notes/round-3'],
    ['/rounds/round-3', '/demo/loop-1/3/notes/round-3'],
    ['/loops/loop-2/package', null],
    ['/rounds/round-5/notes', null],
    ['/loops/loop-1/elsewhere', null],
    ['/home', null],
    ['/demo/loop-1', null],
    ['/', null],
  ])('[DM-1] a link to %s leads to %s', (pathname, inside) => {
    expect(insideDemo(pathname, { loopId, viewpoint: seat })).toBe(inside)
  })

  it('[DM-1] another seat opens the same page where it has one, with its own round in the address', () => {
    expect(samePage('/demo/loop-1/3/package', { loopId, viewpoint: other })).toBe('/demo/loop-1/5/package')
    expect(samePage('/demo/loop-1/3/notes/round-3', { loopId, viewpoint: other })).toBe('/demo/loop-1/5/notes/round-5')
    expect(samePage('/demo/loop-1/3/package', { loopId, viewpoint: candidate })).toBe('/demo/loop-1/candidate/report')
    expect(samePage('/demo/loop-1/candidate/self-rating', { loopId, viewpoint: seat })).toBe(
      '/demo/loop-1/3/notes/round-3',
    )
  })
})
