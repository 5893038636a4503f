// Personal data in rooms. The round stays as a count; a candidate's rooms are erased with the candidate.
import { eq, inArray } from 'drizzle-orm'
import { claim } from '#server/db/claim.ts'
import { roundEvents, rooms } from '#server/db/schema/rooms.ts'
import type { PersonData } from '#server/feature.ts'
import * as loops from '#server/features/loops/system.ts'
import { removedWords } from '#server/lib/erased.ts'
import type { RoomEvent, RoomState } from '#shared/contracts/room-state.ts'
import * as repository from './repository.ts'

export const roomsPerson: PersonData = {
  tables: [claim(rooms, { personal: ['state'] }), claim(roundEvents, { personal: ['actorId', 'event'] })],
  async merge(tx, { from, to }) {
    await tx.update(roundEvents).set({ actorId: to }).where(eq(roundEvents.actorId, from))
  },
  async export(db, personId) {
    const events = await db.select().from(roundEvents).where(eq(roundEvents.actorId, personId)).orderBy(roundEvents.at)
    return { done: events.map(({ roundId, at, event }) => ({ roundId, at, event })) }
  },
  async erase(tx, _deps, personId) {
    const rounds = await loops.listRoundsOf(tx, personId)
    const received = rounds.filter((round) => round.candidateId === personId).map((round) => round.id)
    if (received.length > 0) {
      await tx.delete(roundEvents).where(inArray(roundEvents.roundId, received))
      await tx.delete(rooms).where(inArray(rooms.roundId, received))
    }
    const given = rounds.filter((round) => round.interviewerId === personId).map((round) => round.id)
    for (const room of await repository.listOf(tx, given))
      await repository.updateState(tx, room.roundId, withoutInterviewer(room.state))
    const events = await tx.select().from(roundEvents).where(eq(roundEvents.actorId, personId))
    for (const { roundId, seq, event } of events)
      await repository.updateEvent(tx, { roundId, seq }, withoutWords(event))
  },
}

/** Prompts and twists are the interviewer's words; the device is theirs too. */
function withoutInterviewer(state: RoomState): RoomState {
  const { presence, prompt, twist } = state
  return {
    ...state,
    prompt: prompt === null ? null : { ...prompt, text: removedWords },
    twist: twist === null ? null : { ...twist, text: removedWords },
    presence: { ...presence, interviewer: { ...presence.interviewer, mediaDevice: null } },
  }
}

function withoutWords(event: RoomEvent): RoomEvent {
  switch (event.type) {
    case 'promptShown':
    case 'twistShown':
      return { ...event, text: removedWords }
    case 'presenceChanged':
      return { ...event, device: null }
    case 'mediaTaken':
      return { ...event, device: removedWords }
    default:
      return event
  }
}
