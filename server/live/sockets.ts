// Handles a connection's requests to live rooms: join, snapshot, command, signal. Remembers the rooms it joined.
import type { Deps } from '#server/deps.ts'
import type { LiveSocket } from '#server/realtime/io.ts'
import { handle } from '#server/realtime/handle.ts'
import { applyChange, type Live } from './apply.ts'
import type { LiveTypes } from './description.ts'
import { enterRoom, lookAt, snapshotOf } from './look.ts'
import { arrive, depart } from './presence.ts'
import { channelsOf, publishDevices, relaySignal, roomName, type Place } from './publish.ts'
import { afterLoss, isLost, placeIn, type Session } from './session.ts'
import { requestNamed, targetIn, type RequestVerb } from './wire.ts'

/** How long a membership check is valid for signals. */
const membershipTrustMs = 2_000

interface Connection<T extends LiveTypes> {
  live: Live<T>
  deps: Deps
  socket: LiveSocket
  /** By target. */
  sessions: Map<string, Session<T>>
}
interface Join {
  device: string
  since?: number
}
interface Signal {
  from: string
  to: string
  signal: unknown
}

export function bindSocket<T extends LiveTypes>(live: Live<T>, socket: LiveSocket, deps: Deps): void {
  const at: Connection<T> = { live, deps, socket, sessions: new Map() }
  const { raw, actor, context } = socket
  /** The contract's schema has parsed the payload; `P` is the part that all live contracts share. */
  const listen = <P extends object>(verb: RequestVerb, run: (target: string, payload: P) => Promise<object>): void =>
    handle(raw, { ...requestNamed(live.wire, verb), context }, (payload) =>
      run(targetIn(live.wire, payload as object), payload as P),
    )
  listen<Join>('join', (target, { device, since }) => join(at, target, { device, since }))
  listen<{ since?: number }>('snapshot', (target, { since }) => snapshotOf(live, deps, { actor, target, since }))
  listen<{ command: T['Command'] }>('command', (target, { command }) => send(at, target, command))
  listen<Signal>('signal', (target, signal) => relay(at, target, signal))
  // An event of the library without a payload to parse.
  raw.once('disconnect', () => lose(at))
}

async function join<T extends LiveTypes>(at: Connection<T>, target: string, { device, since }: Join): Promise<object> {
  const { live, deps, sessions } = at
  const from = placeIn(sessions.get(target))
  sessions.set(target, { state: 'joining', from })
  try {
    const { place, ...room } = await comeIn(at, { target, device, from })
    if (isLost(sessions.get(target))) await depart(live, deps, place)
    else sessions.set(target, { state: 'present', place })
    if (place.member.counts) await publishDevices(live, deps, place.roomId)
    return await lookAt(live, deps, { ...room, member: place.member, since })
  } catch (error) {
    // A refused join leaves the connection where it was.
    if (sessions.get(target)?.state === 'joining') stay(at, target, from)
    throw error
  }
}

function stay<T extends LiveTypes>({ sessions }: Connection<T>, target: string, place: Place<T> | null): void {
  if (place === null) sessions.delete(target)
  else sessions.set(target, { state: 'present', place })
}

/** Joins the channels before arriving, to miss no event between the arrival and the answer. */
async function comeIn<T extends LiveTypes>(
  at: Connection<T>,
  { target, device, from }: { target: string; device: string; from: Place<T> | null },
) {
  const { live, deps, socket, sessions } = at
  const { member, row } = await enterRoom(live, deps, { actor: socket.actor, target })
  const place: Place<T> = { target, roomId: live.store.idOf(row), member, device, admittedAt: deps.clock.now() }
  await stepIn(at, place)
  try {
    const arrives = member.counts && !isLost(sessions.get(target))
    const arrived = arrives ? await arrive(live, deps, place) : null
    return { place, row: arrived?.row ?? row, state: arrived?.state ?? live.stored.read(row) }
  } catch (error) {
    await stepBack(at, place, from)
    throw error
  }
}

async function stepIn<T extends LiveTypes>({ live, socket: { raw } }: Connection<T>, place: Place<T>): Promise<void> {
  const { roomId, member, device } = place
  nameDevice(raw, roomName(live, roomId), { personId: member.personId, device })
  await raw.join(channelsOf(live, place))
}

/** After a refusal the connection gets no events and is not in the list of devices. */
async function stepBack<T extends LiveTypes>(at: Connection<T>, place: Place<T>, from: Place<T> | null): Promise<void> {
  const { live, socket } = at
  for (const channel of channelsOf(live, place)) await socket.raw.leave(channel)
  nameDevice(socket.raw, roomName(live, place.roomId), undefined)
  if (from !== null) await stepIn(at, from)
}

/** Read by every node that lists a room's devices. */
function nameDevice(raw: LiveSocket['raw'], room: string, named: { personId: string; device: string } | undefined) {
  ;(raw.data as Record<string, unknown>)[room] = named
}

/** Without a joined session, membership is also checked before the lock, so people outside the room can't take locks. */
async function send<T extends LiveTypes>(at: Connection<T>, target: string, command: T['Command']): Promise<object> {
  const { live, deps, socket, sessions } = at
  const { actor } = socket
  if (placeIn(sessions.get(target)) === null) await live.audiences.admit(deps.db, actor, { target, to: 'act' })
  const { row } = await applyChange(live, deps, { target, actor, command })
  return { seq: row.seq }
}

/** Calls send many signals, and a signal changes nothing, so one membership check is valid for a short time. */
async function relay<T extends LiveTypes>(at: Connection<T>, target: string, { from, to, signal }: Signal) {
  const sender = await signalling(at, target)
  if (sender === null) return {}
  const { roomId, member } = sender
  relaySignal(at.live, at.deps, { roomId, audience: member.audience, relayed: { from, to, signal } })
  return {}
}

async function signalling<T extends LiveTypes>(
  { live, deps, socket, sessions }: Connection<T>,
  target: string,
): Promise<Pick<Place<T>, 'member' | 'roomId'> | null> {
  const place = placeIn(sessions.get(target))
  const now = deps.clock.now()
  if (place?.member.counts === true && now - place.admittedAt < membershipTrustMs) return place
  const member = await live.audiences.admit(deps.db, socket.actor, { target, to: 'act' })
  if (place !== null) {
    place.admittedAt = now
    return place
  }
  const row = await live.store.find(deps.db, target)
  return row === null ? null : { member, roomId: live.store.idOf(row) }
}

function lose<T extends LiveTypes>({ live, deps, sessions }: Connection<T>): void {
  for (const [target, session] of sessions) {
    const after = afterLoss(session)
    sessions.set(target, after)
    if (after.state !== 'away') continue
    const departing = depart(live, deps, after.place).finally(() => sessions.set(target, { state: 'gone' }))
    deps.background.run(`leaving a ${live.noun}`, departing)
  }
}
