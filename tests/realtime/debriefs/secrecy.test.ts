import { afterAll, describe, expect, it } from 'vitest'
import { durations } from '#shared/contracts/limits.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { testApp } from '#tests/support/test-app.ts'
import { holdRounds, noteContent, staffLoop, writeNotes } from '#tests/support/loop-factory.ts'
import { attend, connectTo, disputedNotes, openRoom, toReveal, toSilentRead, toWalk, type Room } from './attendee.ts'

const app = await testApp()
afterAll(() => app.close())

const canary = { rationale: 'CANARY-RATIONALE-7', note: 'CANARY-NOTE-7', line: 'CANARY-LINE-7' }
const strongNo = { principle: null, line: 'CANARY-REASON-7: the number was made up', wouldChange: '' }
const withCanaries = {
  notes: { ...disputedNotes, 2: { ...disputedNotes?.[2], rationaleCanary: canary.rationale, noteCanary: canary.note } },
}

/** Requests everything about the loop that this person might be allowed to see. */
async function readEverything({ loopId }: Room['loop'], { browser }: TestPerson): Promise<void> {
  const at = { params: { loopId } }
  for (const route of [
    loopRoutes.getLoop,
    loopRoutes.getAssignment,
    packageRoutes.getPackage,
    noteRoutes.loopNotes,
    reportRoutes.getReport,
  ]) {
    await browser.get(route.path.replace(':loopId', at.params.loopId))
  }
  await browser.get('/api/loops')
}

describe('ballots open together', () => {
  it('[I-14] before the reveal nobody is sent a vote, a rationale or what is said of them', async () => {
    const room = await openRoom(app, withCanaries)
    await toSilentRead(room)
    await readEverything(room.loop, room.ivo.person)
    await room.ivo.snapshot()
    const sent = app.trafficOf(room.ivo.person)
    expect(sent).toContain(canary.note)
    expect(sent).not.toContain(canary.rationale)
    const view = await room.ivo.person.browser.call(packageRoutes.getPackage, { params: { loopId: room.loop.loopId } })
    expect(view).toMatchObject({ votes: null, sealedVotes: 2 })
    await room.ivo.act({ type: 'finishReading' })
    await room.raiser.act({ type: 'finishReading' })
    await readEverything(room.loop, room.ivo.person)
    expect(app.trafficOf(room.ivo.person)).toContain(canary.rationale)
  })

  it('[I-14] [DR-6] a strong no without its line is refused', async () => {
    const room = await openRoom(app, withCanaries)
    await toReveal(room)
    await room.raiser.act({ type: 'close', step: 'REVEAL' })
    const vote = { type: 'sealVote', ballot: 'revote1', fallback: 'I', confidence: 'M', line: canary.line } as const
    expect(await room.ivo.refused({ ...vote, target: 'SNH' })).toBe('ILLEGAL_TRANSITION')
    const cost = { ...strongNo, line: 'It cost the team a quarter.' }
    expect(await room.ivo.refused({ ...vote, target: 'SNH', reason: cost })).toBe('ILLEGAL_TRANSITION')
    await room.ivo.act({ ...vote, target: 'SNH', reason: strongNo })
  })

  it('[I-14] a sealed second vote, its line and its reason reach the other only when both are in', async () => {
    const room = await openRoom(app, withCanaries)
    await toReveal(room)
    await room.raiser.act({ type: 'close', step: 'REVEAL' })
    await room.ivo.act({
      type: 'sealVote',
      ballot: 'revote1',
      target: 'SNH',
      fallback: 'I',
      confidence: 'M',
      line: canary.line,
      reason: strongNo,
    })
    await readEverything(room.loop, room.raiser.person)
    const { state, own } = await room.raiser.snapshot()
    expect(state).toMatchObject({ sealed: { revote1: 1 }, ballots: { revote1: null } })
    expect(own.ballots.revote1).toBeNull()
    expect((await room.ivo.snapshot()).own.ballots.revote1).toMatchObject({ target: 'SNH', line: canary.line })
    const sent = app.trafficOf(room.raiser.person)
    expect(sent).not.toContain(canary.line)
    expect(sent).not.toContain(strongNo.line)
    expect(sent).not.toContain('"SNH"')
    expect(
      await room.ivo.refused({
        type: 'sealVote',
        ballot: 'revote1',
        target: 'I',
        fallback: 'I',
        confidence: 'M',
        line: null,
      }),
    ).not.toBe('')
    const opened = await room.raiser.act({
      type: 'sealVote',
      ballot: 'revote1',
      target: 'NI',
      fallback: 'I',
      confidence: 'M',
      line: null,
    })
    expect(opened.ballots.revote1?.find((vote) => vote.personId === room.ivo.person.id)).toMatchObject({
      target: 'SNH',
      movedLine: canary.line,
      reason: strongNo,
    })
    // The bar raiser's no is the one of the notes, so it keeps the reason given there.
    expect(opened.ballots.revote1?.find((vote) => vote.personId === room.raiser.person.id)?.reason?.line).toContain(
      canary.rationale,
    )
    expect(app.trafficOf(room.raiser.person)).toContain(canary.line)
  })

  it('[DR-5] pins stay their owner’s until the reveal, and who has read is a number', async () => {
    const room = await openRoom(app, withCanaries)
    await toSilentRead(room)
    await room.ivo.act({ type: 'pin', principle: 'OW', text: 'CANARY-PIN-7: what came after the quarter?' })
    expect((await room.ivo.snapshot()).own.pins).toHaveLength(1)
    const state = await room.ivo.act({ type: 'finishReading' })
    expect(state).toMatchObject({ doneReading: 1, pins: [] })
    await room.raiser.snapshot()
    expect(app.trafficOf(room.raiser.person)).not.toContain('CANARY-PIN-7')
    expect((await room.raiser.act({ type: 'finishReading' })).pins).toMatchObject([
      { principle: 'OW', personId: room.ivo.person.id },
    ])
  })
})

describe('who is not at the table', () => {
  it('[I-02] the candidate is refused everywhere and hears no byte of it', async () => {
    const room = await openRoom(app, withCanaries)
    const { candidate, loopId } = room.loop
    const socket = await connectTo(app, candidate)
    for (const ask of [
      () => socket.request('debrief:join', { loopId, device: 'tab-of-the-candidate' }),
      () => socket.request('debrief:snapshot', { loopId }),
      () => socket.request('debrief:command', { loopId, command: { type: 'open' } }),
      () => socket.request('debrief:signal', { loopId, from: 'a', to: 'b', signal: {} }),
    ])
      expect(await ask()).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
    await toWalk(room, canary.line)
    await readEverything(room.loop, candidate)
    expect((await candidate.browser.refusal(packageRoutes.getPackage, { params: { loopId } })).code).toBe('FORBIDDEN')
    expect((await candidate.browser.refusal(noteRoutes.loopNotes, { params: { loopId } })).code).toBe('FORBIDDEN')
    expect((await candidate.browser.refusal(reportRoutes.getReport, { params: { loopId } })).code).toBe('NOT_FOUND')
    const heard = app.trafficOf(candidate)
    for (const word of Object.values(canary)) expect(heard).not.toContain(word)
    expect(heard).not.toContain('IN_DEBRIEF')
    expect(socket.waiting('debrief:event')).toBe(0)
    expect(socket.waiting('debrief:devices')).toBe(0)
  })

  it('[DR-7] a person outside the loop finds nothing', async () => {
    const room = await openRoom(app)
    const stranger = await app.buildUser()
    const socket = await connectTo(app, stranger)
    const { loopId } = room.loop
    expect(await socket.request('debrief:join', { loopId, device: 'tab-of-a-stranger' })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    })
    expect(await socket.request('debrief:snapshot', { loopId })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    })
    expect((await stranger.browser.refusal(packageRoutes.getPackage, { params: { loopId } })).code).toBe('NOT_FOUND')
    expect(app.trafficOf(stranger)).not.toContain('CANARY')
  })

  it('[DR-2] the package opens to the panel at the silent read and not before', async () => {
    const room = await openRoom(app)
    const at = { params: { loopId: room.loop.loopId } }
    expect((await room.raiser.person.browser.refusal(packageRoutes.getPackage, at)).code).toBe('SEALED')
    await toSilentRead(room)
    expect((await room.raiser.person.browser.call(packageRoutes.getPackage, at)).content.noteSets).toHaveLength(2)
  })

  it('[DR-3] an interviewer whose notes were waived is refused everywhere and hears no byte of it', async () => {
    const loop = await staffLoop(app, { templateId: 'seed-pm-4' })
    await holdRounds(app, loop)
    const silent = loop.seats[2]
    const raiser = loop.seats.find((seat) => seat.barRaiser)
    if (silent === undefined || raiser === undefined) throw new Error('four seats, one of them the bar raiser’s')
    for (const seat of loop.seats)
      if (seat !== silent)
        await writeNotes(app, seat, noteContent(seat.principles, { rationaleCanary: canary.rationale }))
    const set = await silent.person.browser.call(noteRoutes.myNotes, { params: { roundId: silent.roundId } })
    app.clock.advance((set.dueAt ?? 0) + durations.noteWaiveAfterLateMs - app.clock.now())
    await app.runJob('notes-overdue')
    const waive = { params: { noteSetId: set.id }, body: { reason: 'Two reminders, no answer.' } }
    await raiser.person.browser.call(noteRoutes.waiveNotes, waive)

    const bara = await attend(app, loop.loopId, raiser.person)
    await bara.join()
    const socket = await connectTo(app, silent.person)
    const { loopId } = loop
    for (const ask of [
      () => socket.request('debrief:join', { loopId, device: 'tab-of-the-silent' }),
      () => socket.request('debrief:snapshot', { loopId }),
      () => socket.request('debrief:command', { loopId, command: { type: 'open' } }),
      () => socket.request('debrief:signal', { loopId, from: 'a', to: 'b', signal: {} }),
    ])
      expect(await ask()).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
    for (const seat of loop.seats)
      if (seat !== silent && seat !== raiser) await (await attend(app, loopId, seat.person)).join()
    await bara.act({ type: 'open' })
    expect(await socket.request('debrief:snapshot', { loopId })).toMatchObject({ ok: false })
    expect(socket.waiting('debrief:event')).toBe(0)
    expect(socket.waiting('debrief:devices')).toBe(0)
  })
})
