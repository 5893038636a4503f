// A description's request and event names, and which room a request is about.
import type { FactDef, RequestDef } from '#shared/contracts/define-events.ts'
import type { LiveWire } from './description.ts'

export type RequestVerb = 'join' | 'snapshot' | 'command' | 'signal'
export type FactVerb = 'event' | 'signal' | 'devices'

export function requestNamed({ prefix, requests }: LiveWire, verb: RequestVerb): { name: string; def: RequestDef } {
  const name = `${prefix}:${verb}`
  const def = requests[name]
  if (def === undefined) throw new Error(`the contract has no request ${name}`)
  return { name, def }
}

/** Null if the contract has no such event: not every room lists its devices. */
export function factNamed({ prefix, facts }: LiveWire, verb: FactVerb): { name: string; def: FactDef } | null {
  const name = `${prefix}:${verb}`
  const def = facts[name]
  return def === undefined ? null : { name, def }
}

export const targetIn = ({ target }: LiveWire, payload: object): string =>
  String((payload as Record<string, unknown>)[target])
