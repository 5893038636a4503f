// A connection to one debrief: presence makes the quorum, the call is relayed between devices and never read.
import type { Deps } from '#server/deps.ts'
import { attendeeChannel, debriefChannel, deviceChannel } from '#server/realtime/channels.ts'
import { handle } from '#server/realtime/handle.ts'
import type { LiveSocket } from '#server/realtime/io.ts'
import { debriefFacts, debriefRequests } from '#shared/contracts/debriefs.ts'
import * as service from './service.ts'

interface Joined {
  loopId: string
  debriefId: string
  personId: string
  device: string
  live: boolean
}
const deviceKey = 'debriefDevice'

export function debriefRoomSockets(socket: LiveSocket, deps: Deps): void {
  let joined: Joined | null = null
  const { actor, context, raw } = socket

  handle(raw, { name: 'debrief:join', def: debriefRequests['debrief:join'], context }, async ({ loopId, device }) => {
    const entered = await service.enter(deps, actor, loopId)
    joined = {
      loopId,
      debriefId: entered.debriefId,
      personId: entered.meId,
      device,
      live: entered.meId === actor.userId,
    }
    raw.data[deviceKey] = { personId: joined.personId, device }
    await raw.join([
      debriefChannel(joined.debriefId),
      attendeeChannel(joined.debriefId, joined.personId),
      deviceChannel(joined.debriefId, device),
    ])
    if (entered.meId !== actor.userId) return entered
    await changePresence(deps, joined, 'arrive')
    await announceDevices(deps, joined.debriefId)
    return service.snapshot(deps, actor, loopId)
  })
  handle(raw, { name: 'debrief:snapshot', def: debriefRequests['debrief:snapshot'], context }, ({ loopId }) =>
    service.snapshot(deps, actor, loopId),
  )
  handle(
    raw,
    { name: 'debrief:command', def: debriefRequests['debrief:command'], context },
    async ({ loopId, command }) => {
      const { userId } = await service.requireAttendee(deps.db, actor, loopId)
      return service.applyToDebrief(deps, { loopId, actorId: userId, command })
    },
  )
  handle(
    raw,
    { name: 'debrief:signal', def: debriefRequests['debrief:signal'], context },
    async ({ loopId, ...relayed }) => {
      await service.requireAttendee(deps.db, actor, loopId)
      if (joined === null) return {}
      deps.realtime.publish(
        { namespace: 'rooms', channels: [deviceChannel(joined.debriefId, relayed.to)] },
        {
          name: 'debrief:signal',
          def: debriefFacts['debrief:signal'],
          payload: { debriefId: joined.debriefId, ...relayed },
        },
      )
      return {}
    },
  )
  // The library's own event, not a message of ours: there is nothing to parse.
  raw.once('disconnect', () => {
    if (joined?.live === true)
      void leave(deps, joined).catch((error: unknown) => deps.logger.warn({ err: error }, 'leaving a debrief'))
  })
}

/** Only the last connection of a person makes that person absent. */
async function leave(deps: Deps, joined: Joined): Promise<void> {
  const others = await deps.realtime.roomSocketsIn(attendeeChannel(joined.debriefId, joined.personId))
  if (others === 0) await changePresence(deps, joined, 'leave')
  await announceDevices(deps, joined.debriefId)
}

async function changePresence(deps: Deps, { loopId, personId }: Joined, type: 'arrive' | 'leave'): Promise<void> {
  await service.applyToDebrief(deps, { loopId, actorId: null, command: { type, personId } })
}

async function announceDevices(deps: Deps, debriefId: string): Promise<void> {
  const devices = (await deps.realtime.roomSocketData(debriefChannel(debriefId), deviceKey)) as {
    personId: string
    device: string
  }[]
  deps.realtime.publish(
    { namespace: 'rooms', channels: [debriefChannel(debriefId)] },
    { name: 'debrief:devices', def: debriefFacts['debrief:devices'], payload: { debriefId, devices } },
  )
}
