// The list of features. Adding one takes one line here.
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
import type { EventListener } from './event-bus.ts'
import type { DomainEvent, EventName } from './events.ts'
import type { Db } from './db/client.ts'
import { auditPerson } from './audit-person.ts'
import type { Feature, Merge, PersonData } from './feature.ts'
import { authFeature } from './features/auth/feature.ts'
import { peopleFeature } from './features/people/feature.ts'

/** Creates new features for each app: a feature may keep state that belongs to one server. */
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

/** In the order of the list, each bound to this server's dependencies. */
export function subscribersOf(list: readonly Feature[], deps: Deps): { type: EventName; listener: EventListener }[] {
  return list.flatMap((feature) =>
    Object.entries(feature.on ?? {}).map(([type, run]) => ({
      type: type as EventName,
      // The key names the event, so the payload fits; Object.entries loses that connection in the types.
      listener: (tx, event) =>
        (run as (tx: Db, deps: Deps, event: DomainEvent) => ReturnType<EventListener>)(tx, deps, event),
    })),
  )
}

/** By name, from the lowest floor up. The platform's audit log comes first. */
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

/** Everything stored about a person that they may see, by feature. */
export async function exportPerson(
  list: readonly Feature[],
  db: Db,
  personId: string,
): Promise<Record<string, Record<string, unknown>>> {
  const exported: Record<string, Record<string, unknown>> = {}
  for (const [name, data] of personDataOf(list)) exported[name] = await data.export(db, personId)
  return exported
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
