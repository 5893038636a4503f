// How far people can count on one another (MT-9, MT-10): reliability from who came, what a missed or cancelled round costs,
// and the two bands that are shown instead of a rank.
const hour = 3_600_000
const day = 24 * hour

export const reliability = ({ shows = 0, noShows = 0 }: { shows?: number; noShows?: number }): number => (shows + 8) / (shows + noShows + 10)

export const reliabilityFloor = 0.6

/** The share of a no-show that a cancellation counts, by how long ahead it came. */
export function cancelPenalty(noticeMs: number): 0 | 0.25 | 0.5 {
  if (noticeMs >= day) return 0
  return noticeMs >= 2 * hour ? 0.25 : 0.5
}

export interface NoShowConsequence {
  kind: 'none' | 'warning' | 'scheduledOnly' | 'probation'
  /** Until when it binds; null for a warning, which binds nothing. */
  until: number | null
}

/** First a warning, the second in 30 days scheduled rounds only for 48 hours, the third 14 days of probation. */
export function noShowConsequence(noShowAts: readonly number[], now: number): NoShowConsequence {
  const past = noShowAts.filter((at) => at <= now)
  const latest = Math.max(...past)
  const count = past.filter((at) => at > latest - 30 * day).length
  const consequence: NoShowConsequence = count >= 3
    ? { kind: 'probation', until: latest + 14 * day }
    : count === 2 ? { kind: 'scheduledOnly', until: latest + 48 * hour } : { kind: 'warning', until: null }
  const over = past.length === 0 || now >= (consequence.until ?? latest + 30 * day)
  return over ? { kind: 'none', until: null } : consequence
}

const countsFrom = 5

export interface ReputationBand {
  reliability: 'New' | 'Reliable' | 'Highly reliable' | null
  quality: 'Useful notes' | 'Strong notes' | null
}

/** Bands, never a number or a rank. Null shows nothing: too early, or nothing good to show. */
export function reputationBand(record: { shows: number; noShows: number; noteSets: number; meanQuality: number }): ReputationBand {
  const score = reliability(record)
  const earned = score >= 0.9 ? 'Highly reliable' : score >= reliabilityFloor ? 'Reliable' : null
  const quality = record.meanQuality >= 80 ? 'Strong notes' : record.meanQuality >= 60 ? 'Useful notes' : null
  return {
    reliability: record.shows + record.noShows < countsFrom ? 'New' : earned,
    quality: record.noteSets < countsFrom ? null : quality,
  }
}
