import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFeatures, exportPerson, personDataOf } from '#server/features.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import type { StaffedLoop } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import { leaveMore, playLoop } from './lives.ts'
import { markOf } from './marks.ts'

const app = await testApp()
afterAll(() => app.close())
const features = createFeatures()

let petra: TestPerson
let played: StaffedLoop[]
let held: Awaited<ReturnType<typeof exportPerson>>

beforeAll(async () => {
  petra = await app.buildUser({ name: 'Petra Quastel', level: 7, groups: ['group P'] })
  played = [
    await playLoop(app, { candidate: petra }),
    await playLoop(app, { interviewers: { 1: petra } }),
    await playLoop(app, { interviewers: { 2: petra } }),
  ]
  await leaveMore(app, petra)
  held = await exportPerson(features, app.deps.db, petra.id)
}, 120_000)

describe('what is held about a person, for that person', () => {
  it('is JSON, by feature', () => {
    expect(JSON.parse(JSON.stringify(held))).toEqual(held)
    expect(Object.keys(held)).toEqual(personDataOf(features).map(([name]) => name))
    expect(held).toMatchObject({ auth: { account: { name: 'Petra Quastel', email: petra.email } } })
  })

  it.each([
    ['people', 'group'],
    ['loops', 'title'],
    ['loops', 'need'],
    ['rooms', 'shown'],
    ['notes', 'note'],
    ['notes', 'vote'],
    ['notes', 'addendum'],
    ['notes', 'handoff'],
    ['reports', 'answer'],
    ['debriefs', 'pin'],
    ['debriefs', 'final'],
    ['debriefs', 'turn'],
    ['debriefs', 'resolution'],
    ['debriefs', 'remark'],
    ['debriefs', 'answer'],
    ['debriefs', 'signature'],
    ['debriefs', 'concern'],
  ])('of %s has the %s', (feature, field) => {
    expect(JSON.stringify(held[feature])).toContain(markOf(petra, field))
  })

  it('has no words of other people, except the report', () => {
    const { reports: _reports, ...rest } = held
    const text = JSON.stringify(rest)
    const others = played.flatMap((loop) => [loop.candidate, ...loop.seats.map((seat) => seat.person)])
    for (const other of others.filter((person) => person.id !== petra.id)) expect(text).not.toContain(markOf(other))
  })

  it('has the report as the candidate reads it, and nothing of the notes behind it', () => {
    const raiser = played[0]?.seats.find((seat) => seat.barRaiser)?.person
    if (raiser === undefined) throw new Error('there was a bar raiser')
    const text = JSON.stringify(held['reports'])
    expect(text).toContain(markOf(raiser, 'report'))
    for (const field of ['note', 'vote', 'turn', 'line']) expect(text).not.toContain(markOf(raiser, field))
    expect(held).toMatchObject({ packages: { packages: [{ loopId: played[0]?.loopId, version: 1 }] } })
  })
})
