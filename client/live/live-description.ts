// What makes one kind of live room: the names and schemas of its messages, and the reducer that it shares with the server.
// The engine in this folder runs the description; a feature sees no numbers, listeners or timers.
import type { z } from 'zod'
import type { ClientErrorCode } from '#client/lib/error-copy.ts'
import type { EventDef, RequestDef } from '#shared/contracts/define-events.ts'

export interface Numbered<E> {
  seq: number
  event: E
}
export interface LiveSnapshot {
  seq: number
  serverNow: number
}
/** The answer to a question that said `since`: what was missed, and what no event says. */
export interface LiveCaughtUp<E> extends LiveSnapshot {
  caughtUp: true
  since: number
  events: readonly Numbered<E>[]
}

export interface LiveDescription<S extends LiveSnapshot, E, C> {
  /** `room` names `room:join`, `room:snapshot`, `room:command`, `room:signal` and the events `room:event`, `room:signal`. */
  prefix: string
  requests: Readonly<Record<string, RequestDef>>
  events: Readonly<Record<string, EventDef>>
  /** Part of the connection's address, so that a proxy can route by it. */
  roomId: string
  /** What every request names. */
  target: Readonly<Record<string, string>>
  /** Whether a message belongs to this room: another one may share the connection or take its place. */
  isOf(message: Readonly<Record<string, unknown>>, held: S | null): boolean
  fold(held: S, event: E): S
  /** The device to join with; the page's own by default. */
  deviceFor?(held: S, own: string): string
  /** Asking again would get the same answer. */
  finalCodes: readonly ClientErrorCode[]
  /** What a snapshot says to its viewer and no event says: the page looks again after each event and command, and at this instant. */
  viewerPart?: { changesAt(held: S): number | null }
  /** The payload of a command. */
  payloadOf(command: C): Readonly<Record<string, unknown>>
}

type Requests<P extends string> = Record<`${P}:${'join' | 'snapshot' | 'command' | 'signal'}`, RequestDef>
type EventDefs<P extends string> = Record<`${P}:${'event' | 'signal'}`, EventDef>
type SnapshotOf<P extends string, R extends Requests<P>> = z.output<R[`${P}:snapshot`]['answer']> & LiveSnapshot
type EventOf<P extends string, F extends EventDefs<P>> =
  z.output<F[`${P}:event`]['payload']> extends Numbered<infer E> ? E : never
type CommandOf<P extends string, R extends Requests<P>> =
  z.input<R[`${P}:command`]['payload']> extends { command: infer C } ? C : never

type Described<P extends string, R, F, S extends LiveSnapshot, E> = Omit<
  LiveDescription<S, E, never>,
  'prefix' | 'requests' | 'events' | 'payloadOf'
> & { prefix: P; requests: R; events: F }

/** Reads snapshot, event and command from the contract, so that a description cannot disagree with it. */
export const describeLive = <const P extends string, const R extends Requests<P>, const F extends EventDefs<P>>(
  description: Described<P, R, F, SnapshotOf<P, R>, EventOf<P, F>>,
): LiveDescription<SnapshotOf<P, R>, EventOf<P, F>, CommandOf<P, R>> => ({
  ...description,
  payloadOf: (command) => ({ ...description.target, command }),
})
