// Everything a room sends: numbered events (each audience its own copy), the list of connected devices, and signals between devices.
import type { Deps } from '#server/deps.ts'
import { audienceChannel, deviceChannel, memberChannel } from '#server/realtime/channels.ts'
import type { LiveDescription, LiveTypes } from './description.ts'
import { eventNamed, type EventVerb } from './wire.ts'

/** A connection's place in a room. */
export interface Place<T extends LiveTypes> {
  target: string
  roomId: string
  member: T['Member']
  device: string
  /** When the database last confirmed that the member may act here. */
  admittedAt: number
}

export const roomName = ({ noun }: { noun: string }, roomId: string): string => `${noun}:${roomId}`

export const memberChannelOf = (live: { noun: string }, roomId: string, presence: string): string =>
  memberChannel(roomName(live, roomId), presence)

export const channelsOf = <T extends LiveTypes>(
  live: LiveDescription<T>,
  { roomId, member, device }: Place<T>,
): string[] => {
  const room = roomName(live, roomId)
  return [
    audienceChannel(room, member.audience),
    memberChannel(room, member.presence),
    deviceChannel(audienceChannel(room, member.audience), device),
  ]
}

interface Sending {
  verb: EventVerb
  roomId: string
  channels: string[]
  fields: object
}

function send<T extends LiveTypes>(live: LiveDescription<T>, deps: Deps, { verb, roomId, channels, fields }: Sending) {
  const event = eventNamed(live.wire, verb)
  if (event === null) return
  const payload = { [live.wire.room]: roomId, ...fields }
  deps.realtime.publish({ namespace: 'rooms', channels }, { ...event, payload })
}

/** Call it after the commit. */
export function publishEvents<T extends LiveTypes>(
  live: LiveDescription<T>,
  deps: Deps,
  { roomId, after, events }: { roomId: string; after: number; events: readonly T['Event'][] },
): void {
  for (const [index, event] of events.entries()) {
    for (const audience of live.audiences.all) {
      const channels = [audienceChannel(roomName(live, roomId), audience)]
      const copy = live.audiences.event(event, audience)
      send(live, deps, { verb: 'event', roomId, channels, fields: { seq: after + index + 1, event: copy } })
    }
  }
}

/** Reaches the named device on any node, if it is in an audience that the sender may call. Signals are neither read nor stored. */
export function relaySignal<T extends LiveTypes>(
  live: LiveDescription<T>,
  deps: Deps,
  {
    roomId,
    audience,
    relayed,
  }: { roomId: string; audience: string; relayed: { from: string; to: string; signal: unknown } },
): void {
  const room = roomName(live, roomId)
  const channels = live.audiences
    .calls(audience)
    .map((called) => deviceChannel(audienceChannel(room, called), relayed.to))
  send(live, deps, { verb: 'signal', roomId, channels, fields: relayed })
}

/** The connected devices on all nodes. Does nothing if the contract has no such event. */
export async function publishDevices<T extends LiveTypes>(
  live: LiveDescription<T>,
  deps: Deps,
  roomId: string,
): Promise<void> {
  if (eventNamed(live.wire, 'devices') === null) return
  const room = roomName(live, roomId)
  const channels = live.audiences.all.map((audience) => audienceChannel(room, audience))
  const devices = (await Promise.all(channels.map((channel) => deps.realtime.roomSocketData(channel, room)))).flat()
  send(live, deps, { verb: 'devices', roomId, channels, fields: { devices } })
}
