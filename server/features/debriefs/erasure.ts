// Removes an attendee's name and words from a debrief. The debrief itself stays, because it is about another person.
import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { debriefEvents, debriefs, decisions } from '#server/db/schema/debriefs.ts'
import type { DebriefRow } from './repository.ts'
import { eventWithout, privateWithout, stateWithout, type Written } from './without-person.ts'

type StoredEvent = typeof debriefEvents.$inferSelect

export async function eraseAttendee(tx: Db, row: DebriefRow, personId: string): Promise<void> {
  const { id, state, private: sealed } = row
  const events = await tx
    .select()
    .from(debriefEvents)
    .where(eq(debriefEvents.debriefId, id))
    .orderBy(asc(debriefEvents.seq))
  const person = {
    id: personId,
    name: state.attendees.find((attendee) => attendee.personId === personId)?.name ?? null,
  }
  const anonymousCase = sealed.cases[personId] ?? null
  const after = stateWithout(state, person, { written: writtenBy(events, personId), anonymousCase })
  await tx
    .update(debriefs)
    .set({ state: after, private: privateWithout(sealed, person) })
    .where(eq(debriefs.id, id))
  await tx.update(decisions).set({ rationale: after.rationale }).where(eq(decisions.debriefId, id))
  for (const { seq, actorId, event } of events)
    await tx
      .update(debriefEvents)
      .set({ event: eventWithout(event, person, { isActor: actorId === personId, anonymousCase }) })
      .where(and(eq(debriefEvents.debriefId, id), eq(debriefEvents.seq, seq)))
}

/** Whether this person was the last to write each. */
function writtenBy(events: readonly StoredEvent[], personId: string): Written {
  const isLast = (type: StoredEvent['event']['type']): boolean =>
    events.findLast(({ event }) => event.type === type)?.actorId === personId
  return { levelView: isLast('levelViewStated'), rationale: isLast('rationaleWritten') }
}
