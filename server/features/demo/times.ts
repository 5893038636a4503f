// The times of the demo. They are in the last complete week, so the demo looks recent.
const minute = 60_000
export const hour = 60 * minute
const day = 24 * hour
const week = 7 * day
/** The epoch began on a Thursday; this is its first Monday. */
const firstMonday = 4 * day
/** From Monday morning to the release on Thursday. */
const lastsFor = 4 * day

const starts: Record<string, number> = {
  HM: 9 * hour,
  PEER: 11 * hour,
  BR: 14 * hour,
  DATA: day + 10 * hour,
  ENG: day + 13 * hour + 15 * minute,
}

export interface DemoTimes {
  createdAt: number
  startsAt(seatId: string): number
  selfRatedAt: number
  debriefAt: number
  releasedAt: number
}

export function timesBefore(now: number): DemoTimes {
  const monday = firstMonday + Math.max(0, Math.floor((now - lastsFor - firstMonday) / week)) * week
  return {
    createdAt: monday - 3 * day + 10 * hour,
    startsAt: (seatId) => monday + (starts[seatId] ?? 0),
    selfRatedAt: monday + day + 20 * hour,
    debriefAt: monday + 2 * day + 18 * hour,
    releasedAt: monday + 3 * day + 9 * hour + 10 * minute,
  }
}
