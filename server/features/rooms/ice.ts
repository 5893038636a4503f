// TURN credentials for coturn's shared secret: an expiring user name, signed with HMAC-SHA1.
import { createHmac } from 'node:crypto'
import type { Config } from '#server/config.ts'
import type { IceServer } from '#shared/contracts/rooms.ts'

const lifeSeconds = 4 * 3_600

export function iceServers(ice: Config['ice'], person: { userId: string; now: number }): IceServer[] {
  const stun: IceServer[] = ice.stunUrls.length === 0 ? [] : [{ urls: [...ice.stunUrls] }]
  if (ice.turnUrls.length === 0 || ice.turnSecret === undefined) return stun
  const username = `${Math.floor(person.now / 1_000) + lifeSeconds}:${person.userId}`
  const credential = createHmac('sha1', ice.turnSecret).update(username).digest('base64')
  return [...stun, { urls: [...ice.turnUrls], username, credential }]
}
