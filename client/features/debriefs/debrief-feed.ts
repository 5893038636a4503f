// What this page holds of a debrief: the newest snapshot, with the numbered facts since folded into its public part. Facts may come
// early, twice or not at all; whatever cannot be placed waits for a snapshot. Own sealed things come with snapshots only.
import type { DebriefEvent } from '#shared/contracts/debrief-state.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { reduceDebrief } from '#shared/domain/debrief/reduce-debrief.ts'

export interface NumberedEvent {
  seq: number
  event: DebriefEvent
}
export interface DebriefFeed {
  snapshot: DebriefSnapshot | null
  /** Facts beyond a gap, or from before the first snapshot. */
  ahead: readonly NumberedEvent[]
}

export const emptyFeed: DebriefFeed = { snapshot: null, ahead: [] }

export const hasGap = (feed: DebriefFeed): boolean => feed.ahead.length > 0

export const takeEvent = (feed: DebriefFeed, fact: NumberedEvent): DebriefFeed =>
  catchUp({ ...feed, ahead: [...feed.ahead, fact] })

/** A late answer to an old question may be behind what the facts have told since. */
export const takeSnapshot = (feed: DebriefFeed, snapshot: DebriefSnapshot): DebriefFeed =>
  feed.snapshot !== null && snapshot.seq < feed.snapshot.seq ? feed : catchUp({ ...feed, snapshot })

function catchUp({ snapshot, ahead }: DebriefFeed): DebriefFeed {
  if (snapshot === null) return { snapshot, ahead }
  let held = snapshot
  const rest: NumberedEvent[] = []
  for (const fact of ahead.toSorted((a, b) => a.seq - b.seq)) {
    if (fact.seq === held.seq + 1) held = folded(held, fact)
    else if (fact.seq > held.seq) rest.push(fact)
  }
  return { snapshot: held, ahead: rest }
}

/** What one may press belongs to a step: with the next step it is unknown until the next snapshot says it. */
const changesAbilities: readonly DebriefEvent['type'][] = ['stepEntered', 'adjourned', 'voided']
const folded = (held: DebriefSnapshot, { seq, event }: NumberedEvent): DebriefSnapshot => ({
  ...held,
  seq,
  state: reduceDebrief(held.state, event),
  abilities: changesAbilities.includes(event.type) ? [] : held.abilities,
})
