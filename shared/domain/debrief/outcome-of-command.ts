// How a command answers (DR-1): events for all, changes of the sealed part, or a refusal that changes nothing.
import type { DebriefEvent } from '#shared/contracts/debrief-state.ts'
import { ok, type Result } from '#shared/lib/result.ts'
import type { Call, CommandType, Decided, PrivateChange } from './types.ts'

export type Handler<T extends CommandType> = (call: Call<T>) => Result<Decided>
export type HandlersOf<T extends CommandType> = { [K in T]: Handler<K> }

export const happened = (...events: DebriefEvent[]): Result<Decided> => ok({ events, privateChanges: [] })
/** What all may hear of it beside the change that stays sealed. */
export const sealedAway = (change: PrivateChange, ...events: DebriefEvent[]): Result<Decided> =>
  ok({ events, privateChanges: [change] })
