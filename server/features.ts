// The list of features, in one place. Adding one is one line here.
import type { FastifyInstance } from 'fastify'
import { debriefsFeature } from './features/debriefs/feature.ts'
import { demoFeature } from './features/demo/feature.ts'
import { loopsFeature } from './features/loops/feature.ts'
import { matchmakingFeature } from './features/matchmaking/feature.ts'
import { notesFeature } from './features/notes/feature.ts'
import { overviewFeature } from './features/overview/feature.ts'
import { packagesFeature } from './features/packages/feature.ts'
import { reportsFeature } from './features/reports/feature.ts'
import { roomsFeature } from './features/rooms/feature.ts'
import { seatsFeature } from './features/seats/feature.ts'
import { catalogueFeature } from './features/catalogue/feature.ts'
import type { Deps } from './deps.ts'
import type { Heard } from './event-bus.ts'
import type { EventName } from './events.ts'
import type { Db } from './db/client.ts'
import { auditPerson } from './audit-person.ts'
import type { Feature, Merge, PersonData } from './feature.ts'
import { authFeature } from './features/auth/feature.ts'
import { peopleFeature } from './features/people/feature.ts'

/** Made anew for each app: a feature may hold what belongs to one server. */
export function createFeatures(): readonly Feature[] {
  const contributing: Feature[] = [
    authFeature,
    catalogueFeature,
    peopleFeature,
    loopsFeature,
    seatsFeature,
    matchmakingFeature,
    roomsFeature,
    notesFeature(),
    packagesFeature,
    reportsFeature,
    debriefsFeature,
    demoFeature,
  ]
  return [...contributing, overviewFeature(contributing)]
}

export function registerFeatures(app: FastifyInstance, deps: Deps, list: readonly Feature[]): void {
  for (const feature of list) feature.routes?.(app, deps)
  deps.realtime.onPeople((socket) => {
    for (const feature of list) feature.peopleSockets?.(socket, deps)
  })
  deps.realtime.onRooms((socket) => {
    for (const feature of list) feature.roomSockets?.(socket, deps)
  })
}

/** Subscribers run in the order of the list, each bound to this server's parts. */
export function subscribersOf(list: readonly Feature[], deps: Deps): { type: EventName; heard: Heard }[] {
  return list.flatMap((feature) =>
    Object.entries(feature.on ?? {}).map(([type, run]) => ({
      type: type as EventName,
      // The key names the event, so the subscriber takes what it is given; the pair cannot be typed through Object.entries.
      heard: (tx, event) =>
        (run as (tx: Parameters<Heard>[0], deps: Deps, event: Parameters<Heard>[1]) => ReturnType<Heard>)(
          tx,
          deps,
          event,
        ),
    })),
  )
}

/** By name, from the lowest floor up; the platform's audit log stands below all. */
export const personDataOf = (list: readonly Feature[]): [name: string, data: PersonData][] => [
  ['audit', auditPerson],
  ...list.flatMap((feature): [string, PersonData][] =>
    feature.person === undefined ? [] : [[feature.name, feature.person]],
  ),
]

/** Every feature may refuse before any of them moves anything. */
export async function mergePerson(list: readonly Feature[], tx: Db, merge: Merge): Promise<void> {
  const holders = personDataOf(list)
  for (const [, data] of holders) await data.mayMerge?.(tx, merge)
  for (const [, data] of holders) await data.merge(tx, merge)
}

/** All that is held about a person and may be shown to them, by feature. */
export async function exportPerson(
  list: readonly Feature[],
  db: Db,
  personId: string,
): Promise<Record<string, Record<string, unknown>>> {
  const held: Record<string, Record<string, unknown>> = {}
  for (const [name, data] of personDataOf(list)) held[name] = await data.export(db, personId)
  return held
}

/** Every feature may refuse before any of them removes anything. */
export async function erasePerson(
  list: readonly Feature[],
  tx: Db,
  { deps, personId }: { deps: Deps; personId: string },
): Promise<void> {
  const holders = personDataOf(list)
  for (const [, data] of holders) await data.mayErase?.(tx, personId)
  for (const [, data] of holders.toReversed()) await data.erase(tx, deps, personId)
}
