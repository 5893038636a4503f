// The list of features, in one place. Adding one is one line here.
import type { FastifyInstance } from 'fastify'
import { debriefsFeature } from './features/debriefs/feature.ts'
import { demoFeature } from './features/demo/feature.ts'
import { loopsFeature } from './features/loops/feature.ts'
import { matchmakingFeature } from './features/matchmaking/feature.ts'
import { notesFeature } from './features/notes/feature.ts'
import { packagesFeature } from './features/packages/feature.ts'
import { reportsFeature } from './features/reports/feature.ts'
import { roomsFeature } from './features/rooms/feature.ts'
import { seatsFeature } from './features/seats/feature.ts'
import { catalogueFeature } from './features/catalogue/feature.ts'
import type { Deps } from './deps.ts'
import { authFeature } from './features/auth/feature.ts'
import { peopleFeature } from './features/people/feature.ts'
import type { Job } from './jobs/ticker.ts'
import type { LiveSocket } from './realtime/io.ts'

export interface Feature {
  name: string
  routes?(app: FastifyInstance, deps: Deps): void
  /** Binds its events on a new connection of a person's own channel. */
  peopleSockets?(socket: LiveSocket, deps: Deps): void
  /** Binds its events on a new connection to a round or a debrief. */
  roomSockets?(socket: LiveSocket, deps: Deps): void
  jobs?: readonly Job[]
  /** Flushes what it still holds, before the database closes. */
  close?(deps: Deps): Promise<void>
}

/** Made anew for each app: a feature may hold what belongs to one server. */
export const createFeatures = (): readonly Feature[] => [
  authFeature,
  catalogueFeature,
  peopleFeature,
  loopsFeature,
  seatsFeature,
  matchmakingFeature,
  roomsFeature,
  notesFeature(),
  packagesFeature,
  debriefsFeature,
  reportsFeature,
  demoFeature,
]

export function registerFeatures(app: FastifyInstance, deps: Deps, list: readonly Feature[]): void {
  for (const feature of list) feature.routes?.(app, deps)
  deps.realtime.onPeople((socket) => { for (const feature of list) feature.peopleSockets?.(socket, deps) })
  deps.realtime.onRooms((socket) => { for (const feature of list) feature.roomSockets?.(socket, deps) })
}
