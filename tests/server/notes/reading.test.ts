import { afterAll, describe, expect, it } from 'vitest'
import { loopRoutes, loopSocketEvents } from '#shared/contracts/loops.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import type { RouteDef } from '#shared/contracts/define-routes.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import type { StaffedLoop } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import { handIn, heldLoop, notesOf, penOf, seatOf, wholeNote } from './held-round.ts'

const app = await testApp()
afterAll(() => app.close())

const read = ({ person }: { person: TestPerson }, loopId: string) =>
  app.as(person).call(noteRoutes.loopNotes, { params: { loopId } })
const address = ({ path }: RouteDef, ids: Record<string, string>) =>
  path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? name)

/** Every route that returns something of a loop or its notes. */
async function askEverywhere(person: TestPerson, loop: StaffedLoop, noteSetId: string): Promise<void> {
  for (const seat of loop.seats) {
    const ids = { loopId: loop.loopId, roundId: seat.roundId, noteSetId, seatId: seat.seatId }
    for (const route of [
      noteRoutes.myNotes,
      noteRoutes.loopNotes,
      roomRoutes.getRound,
      loopRoutes.getLoop,
      loopRoutes.listLoops,
      loopRoutes.getAssignment,
    ]) {
      await app.as(person).get(address(route, ids))
    }
    for (const path of [
      `/api/loops/${loop.loopId}/package`,
      `/api/loops/${loop.loopId}/debrief`,
      `/api/loops/${loop.loopId}/report`,
    ])
      await app.as(person).get(path)
    for (const [route, body] of [
      [noteRoutes.submitNotes, { keep: {} }],
      [noteRoutes.addAddendum, { text: 'x' }],
      [noteRoutes.returnNotes, { reason: 'ten letters' }],
      [noteRoutes.waiveNotes, { reason: 'ten letters' }],
    ] as const) {
      await app.as(person).post(address(route, ids), body)
    }
  }
}

describe('reading before writing', () => {
  it('[I-01] nothing of another’s notes reaches a panel member before the own submit, on any path', async () => {
    const loop = await heldLoop(app)
    const [author, reader] = [seatOf(loop, 1), seatOf(loop, 2)]
    const live = await app.connectAs(reader.person, 'people', { events: loopSocketEvents })
    const { id } = await handIn(app, author, 'CANARY-VIOLET')
    await live.nextEvent('loop:changed', ({ loopId }) => loopId === loop.loopId)
    const pen = await penOf(app, reader.person, id)
    await pen.save([{ key: 'set.strengths', value: 'guess', base: 0 }])
    await askEverywhere(reader.person, loop, id)
    expect(await read(reader, loop.loopId)).toMatchObject({
      items: [{ id, content: null, votes: null, quality: null, submittedAt: null, addenda: [] }],
    })
    expect(app.trafficOf(author.person)).toContain('CANARY-VIOLET')
    expect(app.trafficOf(reader.person)).not.toContain('CANARY-VIOLET')
  })

  it('[I-01] the bar raiser is no exception, and a draft is nobody’s but its author’s', async () => {
    const loop = await heldLoop(app, { templateId: 'seed-pm-4' })
    const [author, barRaiser] = [seatOf(loop, 3), seatOf(loop, 2)]
    const { id, principles } = await notesOf(author)
    const pen = await penOf(app, author.person, id)
    await pen.save(wholeNote(principles, 'CANARY-AMBER'))
    await handIn(app, barRaiser)
    await askEverywhere(barRaiser.person, loop, id)
    expect(app.trafficOf(barRaiser.person)).not.toContain('CANARY-AMBER')
  })

  it('[I-01] after the own submit others’ notes open, their votes stay shut', async () => {
    const loop = await heldLoop(app)
    const [author, reader] = [seatOf(loop, 1), seatOf(loop, 2)]
    await handIn(app, author, 'CANARY-TEAL')
    await handIn(app, reader)
    const { items } = await read(reader, loop.loopId)
    expect(items).toMatchObject([
      {
        author: { id: author.person.id },
        votes: null,
        content: { handoff: 'Ask about the fifth region. CANARY-TEAL' },
      },
    ])
    expect(Object.keys(items[0]?.content ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/vote|rationale/i)]),
    )
    expect(JSON.stringify(items)).not.toContain('she named a limit on her own side and its cost')
  })
})

describe('the candidate', () => {
  it('[I-02] is sent nothing of any note, vote or rating', async () => {
    const loop = await heldLoop(app)
    const live = await app.connectAs(loop.candidate, 'people', { events: loopSocketEvents })
    const { id, principles } = await handIn(app, seatOf(loop, 1), 'CANARY-RUST')
    await handIn(app, seatOf(loop, 2), 'CANARY-RUST')
    await askEverywhere(loop.candidate, loop, id)
    expect(
      await app.as(loop.candidate).refusal(noteRoutes.loopNotes, { params: { loopId: loop.loopId } }),
    ).toMatchObject({ code: 'FORBIDDEN' })
    expect(principles.length).toBeGreaterThan(0)
    live.disconnect()
    const traffic = app.trafficOf(loop.candidate)
    expect(traffic).not.toContain('CANARY-RUST')
    expect(traffic).not.toMatch(/"(vote|fallbackVote|rating|rationale|justification|quality)"/)
  })

  it('a person outside the loop gets the same answer as for a missing loop', async () => {
    const loop = await heldLoop(app)
    const stranger = await app.buildUser()
    const refusal = (loopId: string) => app.as(stranger).refusal(noteRoutes.loopNotes, { params: { loopId } })
    const { requestId: _one, ...there } = await refusal(loop.loopId)
    const { requestId: _other, ...nowhere } = await refusal('nowhere')
    expect(there).toEqual(nowhere)
  })
})
