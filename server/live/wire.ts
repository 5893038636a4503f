// The request and event names of a description, and the room that a request is about.
import type { EventDef, RequestDef } from '#shared/contracts/define-events.ts'
import type { LiveWire } from './description.ts'

export type RequestVerb = 'join' | 'snapshot' | 'command' | 'signal'
export type EventVerb = 'event' | 'signal' | 'devices'

export function requestNamed({ prefix, requests }: LiveWire, verb: RequestVerb): { name: string; def: RequestDef } {
  const name = `${prefix}:${verb}`
  const def = requests[name]
  if (def === undefined) throw new Error(`The contract has no request ${name}`)
  return { name, def }
}

/** Null if the contract has no such event: not every room lists its devices. */
export function eventNamed({ prefix, events }: LiveWire, verb: EventVerb): { name: string; def: EventDef } | null {
  const name = `${prefix}:${verb}`
  const def = events[name]
  return def === undefined ? null : { name, def }
}

export const targetIn = ({ target }: LiveWire, payload: object): string =>
  String((payload as Record<string, unknown>)[target])
