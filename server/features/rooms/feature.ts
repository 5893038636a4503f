import type { Feature } from '#server/feature.ts'
import { sweepRoomPresence } from './presence.ts'
import { roomRoutesOf } from './routes.ts'
import { roomsPerson } from './person.ts'
import { settleDueRooms, whenRoundPlanned } from './service.ts'
import { roomRoomSockets } from './sockets.ts'

export const roomsFeature: Feature = {
  name: 'rooms',
  routes: roomRoutesOf,
  roomSockets: roomRoomSockets,
  on: { roundPlanned: whenRoundPlanned },
  person: roomsPerson,
  jobs: [
    { name: 'rooms-due', everyMs: 250, run: settleDueRooms },
    { name: 'rooms-presence', everyMs: 5_000, run: sweepRoomPresence },
  ],
}
