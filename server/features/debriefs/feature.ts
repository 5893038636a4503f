import type { Feature } from '#server/features.ts'
import { settleDueDebriefs } from './service.ts'
import { debriefRoomSockets } from './sockets.ts'

export const debriefsFeature: Feature = {
  name: 'debriefs',
  roomSockets: debriefRoomSockets,
  jobs: [{ name: 'debriefs-due', everyMs: 250, run: settleDueDebriefs }],
}
