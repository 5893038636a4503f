// The live engine over a real socket, against a server that drops, forgets and refuses as a test tells it to.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { roomLive } from '#client/features/rooms/room-live.ts'
import { openLive } from '#client/live/connection.ts'
import { caughtUpAt, numbered, snapshotAt } from './room-script.ts'
import { ok, refusal, scriptedRoom, stubBrowser, until, type ScriptedRoom } from './scripted-room.ts'

let browser: EventTarget
let room: ScriptedRoom
let page: ReturnType<typeof open>

function open() {
  const connection = openLive(roomLive('round-1', 'candidate'))
  const statuses: string[] = []
  const note = () => {
    const { status } = connection.view()
    if (statuses.at(-1) !== status) statuses.push(status)
  }
  note()
  connection.subscribe(note)
  return { ...connection, statuses, seq: () => connection.view().snapshot?.seq }
}

beforeEach(async () => {
  room = await scriptedRoom()
  browser = stubBrowser(room)
  // The shortest waiting that a back-off allows.
  vi.spyOn(Math, 'random').mockReturnValue(0)
  page = open()
})
afterEach(async () => {
  page.close()
  await room.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** What the page shows is what the server has. */
async function expectRebuilt(): Promise<void> {
  await until(page.seq, room.seq)
  expect(page.view().snapshot?.state).toEqual(snapshotAt(room.seq).state)
}
const sinces = () => room.asked.map(({ name, since }) => [name, since])

describe('joining', () => {
  it('[RM-15] begins with the whole state and folds what follows without asking again', async () => {
    await until(page.seq, 0)
    for (let n = 0; n < 5; n += 1) room.tell()
    await expectRebuilt()
    expect(sinces()).toEqual([['join', undefined]])
    expect(page.statuses).toEqual(['connecting', 'live'])
  })

  it('says why it was refused for good, and stays closed', async () => {
    page.close()
    room.reply = () => refusal('FORBIDDEN')
    room.asked.length = 0
    page = open()
    await until(() => page.view().status, 'closed')
    expect(page.view().reason).toBe('FORBIDDEN was said.')
    expect(sinces()).toEqual([['join', undefined]])
  })

  it('tries again after a refusal that may pass', async () => {
    page.close()
    room.reply = () => refusal('BUSY')
    page = open()
    await until(() => page.view().reason, 'BUSY was said.')
    room.reply = () => ok(snapshotAt(room.seq))
    await until(() => page.view(), expect.objectContaining({ status: 'live', reason: null }))
  })
})

describe('[RM-15] a connection that was lost', () => {
  beforeEach(async () => {
    await until(page.seq, 0)
    for (let n = 0; n < 3; n += 1) room.tell()
    await until(page.seq, 3)
  })

  it('comes back with the number it has and is told the rest, on the device it had', async () => {
    room.cut()
    for (let n = 0; n < 4; n += 1) room.lose()
    await expectRebuilt()
    expect(room.asked).toEqual([
      { name: 'join', since: undefined, device: page.device },
      { name: 'join', since: 3, device: 'a' },
    ])
    expect(page.statuses).toEqual(['connecting', 'live', 'reconnecting', 'live'])
  })

  it('is opened again when the server closed it without a final reason', async () => {
    room.kick()
    room.lose()
    await expectRebuilt()
    expect(page.statuses).toEqual(['connecting', 'live', 'reconnecting', 'live'])
  })

  it('takes the whole state where that is the answer', async () => {
    room.reply = () => ok(snapshotAt(room.seq))
    room.cut()
    room.lose()
    await expectRebuilt()
  })

  it('asks for the whole state when the missed events do not follow, or are of a kind it does not know', async () => {
    const unusable = [
      { ...numbered[9], seq: 9 },
      { seq: 4, event: { type: 'danced', at: 1 } },
    ]
    for (const event of unusable) {
      room.asked.length = 0
      room.reply = ({ since }) =>
        ok(
          since === undefined
            ? snapshotAt(room.seq)
            : { caughtUp: true, since, seq: room.seq, serverNow: 1, events: [event] },
        )
      room.cut()
      room.lose()
      await expectRebuilt()
      expect(sinces()).toEqual([
        ['join', room.seq - 1],
        ['join', undefined],
      ])
    }
  })
})

describe('a lost connection', () => {
  it('is opened again at once when the browser is back online', async () => {
    page.close()
    const realTimeout = setTimeout
    // The wait before the next try never ends in this test.
    vi.stubGlobal('setTimeout', (run: () => void, ms = 0) => realTimeout(run, ms === 400 ? 60_000 : ms))
    page = open()
    await until(page.seq, 0)
    room.cut()
    await until(() => page.view().status, 'reconnecting')
    room.lose()
    browser.dispatchEvent(new Event('online'))
    await expectRebuilt()
  })
})

describe('[RM-15] what was lost on the way', () => {
  beforeEach(() => until(page.seq, 0))

  it('is asked for behind a gap, from the number that is held', async () => {
    room.lose()
    room.tell()
    await expectRebuilt()
    expect(sinces()).toEqual([
      ['join', undefined],
      ['snapshot', 0],
    ])
  })

  it('is not asked for twice when an event arrives before the answer to a join', async () => {
    room.asked.length = 0
    room.reply = ({ since }) => {
      room.lose()
      room.tell()
      room.reply = ({ since: next }) => ok(caughtUpAt(next ?? 0, room.seq))
      return ok(caughtUpAt(since ?? 0, room.seq))
    }
    room.cut()
    await until(page.seq, 2)
    room.tell()
    await expectRebuilt()
    expect(sinces()).toEqual([['join', 0]])
  })

  it('may be an event that this version does not know: then only the whole state helps', async () => {
    room.lose()
    room.emit('room:event', { roundId: 'round-1', seq: 1, event: { type: 'danced', at: 1 } })
    await expectRebuilt()
    expect(sinces()).toEqual([
      ['join', undefined],
      ['join', undefined],
    ])
  })

  it('is not another round’s event', async () => {
    room.emit('room:event', { roundId: 'round-2', ...numbered[0] })
    room.tell()
    await expectRebuilt()
    expect(room.seq).toBe(1)
  })

  it.each([1, 2, 3])('whatever it was, the page ends with what the server has (seed %i)', async (seed) => {
    let state = seed
    const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below
    while (room.seq < numbered.length - 1) {
      const what = next(6)
      if (what < 3) room.tell()
      else if (what < 5) room.lose()
      else {
        room.cut()
        await until(() => page.view().status, 'reconnecting')
      }
      if (next(3) === 0) await until(() => page.view().status, 'live')
    }
    room.tell()
    await expectRebuilt()
  })
})
