// Inserts and removes a demo copy through the features that own the tables.
import type { Db } from '#server/db/client.ts'
import * as accounts from '#server/features/auth/system.ts'
import * as debriefs from '#server/features/debriefs/system.ts'
import * as loops from '#server/features/loops/system.ts'
import * as matchmaking from '#server/features/matchmaking/system.ts'
import * as notes from '#server/features/notes/system.ts'
import * as packages from '#server/features/packages/system.ts'
import * as people from '#server/features/people/system.ts'
import * as reports from '#server/features/reports/system.ts'
import * as rooms from '#server/features/rooms/system.ts'
import type { DemoCopy } from './copy.ts'
import { personaDomain } from './people.ts'

/** One statement per table, in the order that foreign keys need. */
export async function insertCopy(tx: Db, copy: DemoCopy): Promise<void> {
  await accounts.insertUsers(tx, copy.people)
  await people.insertProfiles(tx, copy.profiles)
  await loops.insertLoop(tx, copy.loop, copy.seats)
  await loops.insertRounds(tx, copy.rounds)
  await rooms.insertRooms(tx, ...copy.rooms)
  await rooms.insertRoomEvents(tx, copy.roundEvents)
  await notes.insertNoteSets(tx, copy.noteSets)
  await packages.insertPackage(tx, copy.pack)
  await debriefs.insertDebrief(tx, copy.debrief)
  await debriefs.insertDebriefEvents(tx, copy.debriefEvents)
  await debriefs.insertDecision(tx, copy.decision)
  await reports.insertReport(tx, copy.report)
  await reports.insertSelfRating(tx, copy.selfRating)
}

/** Removes one copy and its people; its owner stays. */
export async function removeCopy(
  tx: Db,
  { loopId, candidateId }: { loopId: string; candidateId: string },
): Promise<void> {
  const seats = await loops.listSeats(tx, loopId)
  await loops.deleteDemosOf(tx, [candidateId])
  await accounts.deleteUsers(tx, await idle(tx, [candidateId, ...seats.flatMap((seat) => seat.interviewerId ?? [])]))
}

/** Removes copies whose people were created before this time, those people, and owners who did nothing but view the demo. */
export async function removeCopies(tx: Db, madeBefore: number): Promise<void> {
  const personas = await accounts.listPersonas(tx, { domain: personaDomain, madeBefore })
  const owners = await loops.deleteDemosOf(tx, personas)
  await accounts.deleteUsers(tx, await idle(tx, personas))
  const guests = await idle(tx, await accounts.listGuests(tx, owners))
  const described = await people.listProfiles(tx, guests)
  await accounts.deleteUsers(
    tx,
    guests.filter((id) => !described.has(id)),
  )
}

/** People without data in any feature. */
async function idle(tx: Db, ids: readonly string[]): Promise<string[]> {
  const busy = new Set<string>()
  for (const listHolders of [loops.listHolders, accounts.links.listHolders, matchmaking.listHolders])
    for (const id of await listHolders(tx, ids)) busy.add(id)
  return ids.filter((id) => !busy.has(id))
}
