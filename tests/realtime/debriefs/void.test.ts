import { and, eq, sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { auditLog } from '#server/db/schema/audit.ts'
import { debriefs, decisions } from '#server/db/schema/debriefs.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { testApp } from '#tests/support/test-app.ts'
import {
  attend,
  disputedNotes,
  openRoom,
  rationale,
  toDecision,
  toReveal,
  toSilentRead,
  type Room,
} from './attendee.ts'

const app = await testApp()
afterAll(() => app.close())

const reason = 'A sealed note set was changed after the freeze.'
const declare = { type: 'void', reason } as const
const at = ({ loop }: Room) => ({ params: { loopId: loop.loopId } })

/** Changes a sealed note directly in the database. */
async function breakSeal({ loop }: Room): Promise<void> {
  await app.deps.db
    .update(noteSets)
    .set({ content: sql`jsonb_set(${noteSets.content}, '{strengths}', '"changed"')` })
    .where(eq(noteSets.loopId, loop.loopId))
}

const rowOf = async ({ loop }: Room) =>
  (await app.deps.db.select().from(debriefs).where(eq(debriefs.loopId, loop.loopId)))[0]

describe('a debrief on a broken package', () => {
  it('[I-10] [DR-15] is shown to everyone, and leaves the bar raiser two actions', async () => {
    const room = await openRoom(app)
    await toSilentRead(room)
    expect(await room.raiser.snapshot()).toMatchObject({ packageIntact: true })
    expect(await room.raiser.refused(declare)).toBe('ILLEGAL_TRANSITION')
    await breakSeal(room)
    expect(await room.raiser.snapshot()).toMatchObject({ packageIntact: false, abilities: ['adjourn', 'void'] })
    expect(await room.ivo.snapshot()).toMatchObject({ packageIntact: false, abilities: [] })
    expect(await room.ivo.refused(declare)).toBe('FORBIDDEN')
    expect(await room.raiser.refused({ type: 'void', reason: 'Broken.' })).toBe('ILLEGAL_TRANSITION')
  })

  it('[DR-15] once void is over: the loop returns to its package, nothing is due anymore, and the reason is in the audit log', async () => {
    const room = await openRoom(app)
    await toSilentRead(room)
    await breakSeal(room)
    const state = await room.raiser.act(declare)
    expect(state).toMatchObject({
      step: 'SILENT_READ',
      stepEndsAt: null,
      voided: { by: room.raiser.person.id, at: app.clock.now(), reason },
    })
    expect(await room.ivo.snapshot()).toMatchObject({ abilities: [], state: { voided: { reason } } })
    for (const type of ['finishReading', 'adjourn', 'resume', 'open', 'release'] as const)
      expect(await room.raiser.refused({ type })).toBe('ILLEGAL_TRANSITION')
    expect(await room.raiser.refused(declare)).toBe('ILLEGAL_TRANSITION')
    expect((await rowOf(room))?.nextDeadlineAt).toBeNull()

    const view = await room.raiser.person.browser.call(loopRoutes.getLoop, at(room))
    expect(view).toMatchObject({
      status: 'PACKAGE_READY',
      abilities: { openDebrief: false },
      next: { text: 'The debrief is void, so it has no outcome.' },
    })
    expect((await room.loop.candidate.browser.call(loopRoutes.getLoop, at(room))).status).toBe('BEING_READ')
    const entries = await app.deps.db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.loopId, room.loop.loopId), eq(auditLog.action, 'debrief.voided')))
    expect(entries).toMatchObject([{ actorId: room.raiser.person.id, details: { step: 'SILENT_READ', reason } }])
  })

  it('[DR-15] stays void when everyone leaves and returns, and the job runs', async () => {
    const room = await openRoom(app)
    await toSilentRead(room)
    await breakSeal(room)
    await room.raiser.act(declare)
    const before = await rowOf(room)
    room.ivo.socket.drop()
    room.raiser.socket.drop()
    app.clock.advance(24 * 3_600_000)
    await app.runJob('debriefs-due')
    await app.runJob('debriefs-presence')
    const again = await attend(app, room.loop.loopId, room.ivo.person)
    expect(await again.join()).toMatchObject({ abilities: [], state: { voided: { reason } } })
    expect(await rowOf(room)).toEqual(before)
  })

  it('[DR-15] [I-14] votes that were not opened never are', async () => {
    const notes = { 1: { rationaleCanary: 'CANARY-IVO' }, 2: { rationaleCanary: 'CANARY-BARA' } }
    const room = await openRoom(app, { notes })
    await toSilentRead(room)
    await breakSeal(room)
    await room.raiser.act(declare)
    app.clock.advance(24 * 3_600_000)
    await app.runJob('debriefs-due')
    expect(await room.ivo.person.browser.call(packageRoutes.getPackage, at(room))).toMatchObject({
      votes: null,
      sealedVotes: 2,
    })
    await room.ivo.person.browser.get(`/api/loops/${room.loop.loopId}/notes`)
    expect((await room.ivo.snapshot()).state.ballots).toEqual({ pre: null, revote1: null, final: null })
    expect(app.trafficOf(room.ivo.person)).not.toContain('CANARY-BARA')
    expect(app.trafficOf(room.loop.candidate)).not.toMatch(/CANARY|void/)
  })

  it('[DR-15] can be declared before it opened, and once adjourned; no other debrief opens on that package', async () => {
    const early = await openRoom(app)
    await breakSeal(early)
    expect((await early.raiser.snapshot()).abilities).toEqual(['void'])
    expect(await early.raiser.act(declare)).toMatchObject({ step: 'SCHEDULED', voided: { reason } })
    expect((await early.raiser.person.browser.call(loopRoutes.getLoop, at(early))).status).toBe('PACKAGE_READY')
    expect(await early.raiser.refused({ type: 'open' })).toBe('ILLEGAL_TRANSITION')

    const late = await openRoom(app)
    await toReveal(late)
    await breakSeal(late)
    await late.raiser.act({ type: 'adjourn' })
    expect((await late.raiser.snapshot()).abilities).toEqual(['void'])
    expect(await late.raiser.act(declare)).toMatchObject({ step: 'REVEAL', adjourned: false, voided: { reason } })
    expect((await late.raiser.person.browser.call(loopRoutes.getLoop, at(late))).status).toBe('PACKAGE_READY')
  })

  it('[DR-15] doesn’t change a signed outcome: the decision stays and the report is released', async () => {
    const room = await openRoom(app, { notes: disputedNotes })
    await toDecision(room)
    await room.raiser.act({ type: 'sign', outcome: 'INCLINED', reason: '' })
    await room.raiser.act({ type: 'writeRationale', rationale })
    await room.raiser.act({ type: 'close', step: 'RATIONALE' })
    await breakSeal(room)
    expect(await room.raiser.refused(declare)).toBe('ILLEGAL_TRANSITION')
    expect((await room.raiser.person.browser.call(loopRoutes.getLoop, at(room))).status).toBe('DECIDED')
    expect(await app.deps.db.select().from(decisions).where(eq(decisions.loopId, room.loop.loopId))).toHaveLength(1)
    expect((await room.raiser.snapshot()).abilities).toContain('release')
  })

  it('[DR-15] a debrief stored before this could be said is not void', async () => {
    const room = await openRoom(app)
    await toSilentRead(room)
    await app.deps.db
      .update(debriefs)
      .set({ state: sql`${debriefs.state} - 'voided'` })
      .where(eq(debriefs.loopId, room.loop.loopId))
    expect((await room.ivo.snapshot()).state.voided).toBeNull()
    expect((await room.ivo.act({ type: 'finishReading' })).doneReading).toBe(1)
  })
})
