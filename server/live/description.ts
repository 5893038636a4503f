// What a feature declares about its live rooms: tables, rules, who may see what, and who counts as present. The engine does the
// rest and knows no feature.
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { Announcement } from '#server/events.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { EventDef, RequestDef } from '#shared/contracts/define-events.ts'
import type { ErrorCode } from '#shared/contracts/errors.ts'
import type { Result } from '#shared/lib/result.ts'

/** The columns that the engine maintains. */
export interface LiveRow {
  seq: number
  nextDeadlineAt: number | null
}

/** A person with access to a room. */
export interface LiveMember {
  /** Which copy of states and events this person receives. */
  audience: string
  personId: string
  /** Which presence a connection of this person counts for, such as a side or a person. */
  presence: string
  /** False for viewers, who don't count as present and can't send anything. */
  counts: boolean
}

export interface LiveTypes {
  Row: LiveRow
  /** The whole room, including its sealed part. */
  State: unknown
  Event: unknown
  /** A change to the sealed part: stored with the state, never sent. */
  Sealed: unknown
  Command: unknown
  /** The sender as the rules know it, such as a side, a person or the server. */
  Party: unknown
  /** What the rules need from other tables. */
  Loaded: unknown
  Member: LiveMember
  /** A room as one member sees it. */
  View: object
}

/** What the engine adds to a view. */
export interface Numbered {
  seq: number
  serverNow: number
}

export interface LiveWire {
  /** Requests are `<prefix>:join`, `:snapshot`, `:command`, `:signal`; events are `<prefix>:event`, `:signal` and optionally `:devices`. */
  prefix: string
  requests: Readonly<Record<string, RequestDef>>
  events: Readonly<Record<string, EventDef>>
  /** The field that names the room in requests. */
  target: string
  /** The field that names it in events. */
  room: string
}

/** The tables, and the property names of the columns that identify a room in them. */
export interface LiveTables {
  rooms: PgTable
  id: string
  /** Matched against the target of a request. */
  target: string
  events: PgTable
  eventRoom: string
}

export interface Decided<T extends LiveTypes> {
  events: readonly T['Event'][]
  sealed?: readonly T['Sealed'][]
}

export interface Deciding<T extends LiveTypes> {
  party: T['Party']
  now: number
  loaded: T['Loaded']
}

export interface LiveChange<T extends LiveTypes> {
  /** Before the change. */
  row: T['Row']
  /** After it. */
  state: T['State']
  events: readonly T['Event'][]
  loaded: T['Loaded']
  actorId: string | null
  now: number
}

interface LiveRules<T extends LiveTypes> {
  /** Runs under the locks, so the result stays valid until the commit. `member` is null if the server sends the command. */
  load(tx: Db, deps: Deps, input: { row: T['Row']; member: T['Member'] | null }): Promise<T['Loaded']>
  /** `member` null: the server. */
  partyOf(member: T['Member'] | null): T['Party']
  decide(state: T['State'], command: T['Command'], context: Deciding<T>): Result<Decided<T>>
  fold(state: T['State'], event: T['Event']): T['State']
  foldSealed?(state: T['State'], change: T['Sealed']): T['State']
  /** Rejection codes that reach the client unchanged; all others become ILLEGAL_TRANSITION. */
  ownCodes: readonly ErrorCode[]
  nextDeadline(state: T['State'], now: number): number | null
  /** The command that the due job sends. */
  due: T['Command']
  /** The time recorded with an event: a late job records when it was due. */
  eventAt(event: T['Event'], now: number): number
  /** Same transaction: writes to other tables, raises domain events. The announcements it returns go out after the commit. */
  after(tx: Db, deps: Deps, change: LiveChange<T>): Promise<readonly Announcement[]>
}

interface LiveAudiences<T extends LiveTypes> {
  all: readonly T['Member']['audience'][]
  /** Throws if this person may not view, or may not act. Repeated under the room's lock for every command. */
  admit(db: Db, actor: PersonActor, want: { target: string; to: 'look' | 'act' }): Promise<T['Member']>
  /** Every state that leaves the server comes from here… */
  view(deps: Deps, input: { row: T['Row']; state: T['State']; member: T['Member']; now: number }): Promise<T['View']>
  /** …and every event from here. An event that this audience may not see is replaced, so that numbers have no gaps. */
  event(event: T['Event'], audience: T['Member']['audience']): T['Event']
  /** The audiences whose devices a member may signal to. */
  calls(audience: T['Member']['audience']): readonly T['Member']['audience'][]
}

interface LivePresence<T extends LiveTypes> {
  /** Ids of rooms in which people may be connected. */
  listOccupied(db: Db): Promise<string[]>
  of(state: T['State']): readonly T['Member']['presence'][]
  /** The rule refuses it with ILLEGAL_TRANSITION after the room is over; members can still view the room. */
  arrive(presence: T['Member']['presence'], device: string): T['Command']
  leave(presence: T['Member']['presence']): T['Command']
}

export interface LiveDescription<T extends LiveTypes> {
  /** The word for a room in channel names, errors and logs. */
  noun: string
  jobs: { due: string; presence: string }
  wire: LiveWire
  tables: LiveTables
  /** Locks what a change may touch besides the room, always before the room (D7). Null when there is no such room. */
  lockFirst(tx: Db, target: string): Promise<unknown>
  stored: { read(row: T['Row']): T['State']; write(state: T['State']): Partial<T['Row']> }
  rules: LiveRules<T>
  audiences: LiveAudiences<T>
  presence: LivePresence<T>
  /** Creates a missing room on the first visit. */
  open?(tx: Db, deps: Deps, member: T['Member']): Promise<{ columns: Partial<T['Row']>; state: T['State'] }>
}
