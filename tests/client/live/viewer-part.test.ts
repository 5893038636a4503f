// A debrief over a real socket: part of it is told in no event, so the page looks again.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { debriefLive } from '#client/features/debriefs/debrief-live.ts'
import { openLive } from '#client/live/connection.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { ownPart } from '#shared/domain/debrief/ballots.ts'
import { demoInput, opened } from '../../domain/debrief/debrief-room.ts'
import { ok, scriptedRoom, stubBrowser, until, type ScriptedRoom } from './scripted-room.ts'

const { public: state } = opened(demoInput)
const own = ownPart(opened(demoInput), 'br')
let snapshot: DebriefSnapshot
let room: ScriptedRoom
let page: ReturnType<typeof openLive<DebriefSnapshot, never, { type: 'open' }>>

const held = () => page.view().snapshot
const names = () => room.asked.map(({ name, since }) => `${name} ${String(since)}`)

beforeEach(async () => {
  snapshot = {
    loopId: 'loop',
    debriefId: 'first',
    candidateName: 'Mara',
    roleTitle: 'PM',
    meId: 'br',
    state,
    own,
    packageIntact: true,
    abilities: ['open'],
    seq: 0,
    serverNow: Date.now(),
  }
  room = await scriptedRoom('debrief')
  const part = () => ({
    debriefId: snapshot.debriefId,
    own: snapshot.own,
    packageIntact: true,
    abilities: snapshot.abilities,
  })
  room.reply = ({ since }) =>
    ok(
      since === undefined
        ? { ...snapshot, serverNow: Date.now() }
        : { caughtUp: true, since, seq: snapshot.seq, serverNow: Date.now(), events: [], ...part() },
    )
  stubBrowser(room)
  page = openLive(debriefLive('loop'))
})
afterEach(async () => {
  page.close()
  await room.close()
  vi.unstubAllGlobals()
})

describe('what no event says', () => {
  it('is looked for after each event and each command, without the whole state again', async () => {
    await until(held, expect.objectContaining({ abilities: ['open'] }))
    snapshot = { ...snapshot, seq: 1, abilities: ['close'] }
    room.emit('debrief:event', { debriefId: 'first', seq: 1, event: { type: 'personArrived', personId: 'hm' } })
    await until(held, expect.objectContaining({ seq: 1, abilities: ['close'] }))
    snapshot = { ...snapshot, own: { ...own, doneReading: true } }
    expect(await page.send({ type: 'open' })).toBeNull()
    expect(held()?.own.doneReading).toBe(true)
    expect(names()).toEqual(['join undefined', 'snapshot 1', 'snapshot 1'])
  })

  it('[DR-7] is looked for when the time of a step is over', async () => {
    await until(held, expect.objectContaining({ seq: 0 }))
    snapshot = { ...snapshot, seq: 1, state: { ...state, stepEndsAt: Date.now() + 300 } }
    room.reply = ({ since }) => ok(since === undefined ? snapshot : { ...snapshot, serverNow: Date.now() })
    room.emit('debrief:event', { debriefId: 'first', seq: 2, event: { type: 'personArrived', personId: 'hm' } })
    await until(held, expect.objectContaining({ seq: 2 }))
    snapshot = { ...snapshot, seq: 2, abilities: ['extend'] }
    await until(held, expect.objectContaining({ seq: 2, abilities: ['extend'] }))
  })
})

describe('a debrief', () => {
  it('that takes the place of the last one begins from its own state, however low its numbers', async () => {
    snapshot = { ...snapshot, seq: 7 }
    await until(held, expect.objectContaining({ debriefId: 'first' }))
    snapshot = { ...snapshot, debriefId: 'second', seq: 2 }
    room.cut()
    await until(held, expect.objectContaining({ debriefId: 'second', seq: 2 }))
    expect(names().at(-1)).toBe('join undefined')
  })

  it('says who is in the call, for this debrief only', async () => {
    await until(held, expect.objectContaining({ debriefId: 'first' }))
    room.emit('debrief:devices', { debriefId: 'other', devices: [{ personId: 'x', device: 'x' }] })
    room.emit('debrief:devices', { debriefId: 'first', devices: [{ personId: 'hm', device: 'd' }] })
    await until(() => page.view().devices, [{ personId: 'hm', device: 'd' }])
  })

  it('gives a call the signals for its own device, those too that came a moment early', async () => {
    await until(held, expect.objectContaining({ debriefId: 'first' }))
    const signal = { description: { type: 'offer', sdp: 'v=0' } }
    for (const to of ['elsewhere', page.device])
      room.emit('debrief:signal', { debriefId: 'first', from: 'd', to, signal })
    room.emit('debrief:devices', { debriefId: 'first', devices: [] })
    await until(() => page.view().devices, [])
    const heard: string[] = []
    page.onSignal(({ to }) => void heard.push(to))
    await until(() => heard, [page.device])
  })
})
