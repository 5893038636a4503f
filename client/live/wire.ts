// A description's requests and events as calls. The schemas parse every message, so the casts to their types are safe; this
// is the only place that needs them, because a name made of the prefix says nothing to the compiler.
import { roomSocket, type ClientAnswer, type OnState } from '#client/lib/socket-client.ts'
import type { LiveCaughtUp, LiveDescription, LiveSnapshot, Numbered } from './live-description.ts'
import type { LiveSignal } from './signals.ts'

export interface LiveDevice {
  personId: string
  device: string
}
export type LiveAnswer<S, E> = ClientAnswer<S | LiveCaughtUp<E>>
type Named<T> = T & Readonly<Record<string, unknown>>

export interface Wire<S, E, C> {
  /** `since`: the event folded last; undefined asks for the whole state. */
  join(device: string, since: number | undefined): Promise<LiveAnswer<S, E>>
  snapshot(since: number | undefined): Promise<LiveAnswer<S, E>>
  command(command: C): Promise<ClientAnswer<unknown>>
  signal(signal: LiveSignal): void
  onEvent(listener: (event: Named<Numbered<E>>) => void): void
  onSignal(listener: (signal: Named<LiveSignal>) => void): void
  onDevices(listener: (list: Named<{ devices: readonly LiveDevice[] }>) => void): void
  onState(listener: OnState): void
  close(): void
}

export function openWire<S extends LiveSnapshot, E, C>(description: LiveDescription<S, E, C>): Wire<S, E, C> {
  const { prefix, target, roomId, requests, events } = description
  const socket = roomSocket(roomId, { requests, events })
  const ask = (name: string, payload: object) => socket.request(`${prefix}:${name}`, { ...target, ...payload })
  const hear = <T>(name: string, listener: (heard: Named<T>) => void) => {
    if (`${prefix}:${name}` in events) socket.on(`${prefix}:${name}`, (heard) => listener(heard as Named<T>))
  }
  return {
    join: (device, since) => ask('join', { device, since }) as Promise<LiveAnswer<S, E>>,
    snapshot: (since) => ask('snapshot', { since }) as Promise<LiveAnswer<S, E>>,
    command: (command) => socket.request(`${prefix}:command`, description.payloadOf(command)),
    // An unanswered signal needs no word: the call sends its offer again until it is connected.
    signal: (signal) => void ask('signal', signal),
    onEvent: (listener) => hear('event', listener),
    onSignal: (listener) => hear('signal', listener),
    onDevices: (listener) => hear('devices', listener),
    onState: (listener) => void socket.onState(listener),
    close: () => socket.close(),
  }
}
