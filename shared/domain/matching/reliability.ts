// How far people can count on one another (MT-9, MT-10): reliability from who came, what a missed or cancelled round costs,
// and the two bands that are shown instead of a rank.
import { filterPolicy, reliabilityPolicy } from './policy.ts'

const { assumed, cancelling, ladder, bands } = reliabilityPolicy

/** `noShows` may be a fraction: a late cancellation counts a part of one. */
export const reliability = ({ shows = 0, noShows = 0 }: { shows?: number; noShows?: number }): number =>
  (shows + assumed.shows) / (shows + noShows + assumed.rounds)

/** The share of a no-show that a cancellation or a declined seat counts, by how long ahead it came (I-24). */
export function cancelPenalty(noticeMs: number): number {
  if (noticeMs >= cancelling.freeFromMs) return 0
  return noticeMs >= cancelling.lateFromMs ? cancelling.lateShare : cancelling.lastMinuteShare
}

/** What was missed, in no-shows: each absence is one, each cancellation its share. */
export const noShowsCounted = (missed: { absences: number; cancelNoticesMs: readonly number[] }): number =>
  missed.cancelNoticesMs.reduce((sum, noticeMs) => sum + cancelPenalty(noticeMs), missed.absences)

export interface NoShowConsequence {
  kind: 'none' | 'warning' | 'scheduledOnly' | 'probation'
  /** Until when it binds; null for a warning, which binds nothing. */
  until: number | null
}

/** First a warning, the second in 30 days scheduled rounds only for 48 hours, the third 14 days of probation. */
export function noShowConsequence(noShowAts: readonly number[], now: number): NoShowConsequence {
  const past = noShowAts.filter((at) => at <= now)
  const latest = Math.max(...past)
  const count = past.filter((at) => at > latest - ladder.windowMs).length
  const consequence = consequenceOf(count, latest)
  const over = past.length === 0 || now >= (consequence.until ?? latest + ladder.windowMs)
  return over ? { kind: 'none', until: null } : consequence
}

function consequenceOf(count: number, latest: number): NoShowConsequence {
  if (count >= ladder.third) return { kind: 'probation', until: latest + ladder.probationMs }
  if (count >= ladder.second) return { kind: 'scheduledOnly', until: latest + ladder.scheduledOnlyMs }
  return { kind: 'warning', until: null }
}

export interface ReputationBand {
  reliability: 'New' | 'Reliable' | 'Highly reliable' | null
  quality: 'Useful notes' | 'Strong notes' | null
}

/** Bands, never a number or a rank. Null shows nothing: too early, or nothing good to show. */
export function reputationBand(record: {
  shows: number
  noShows: number
  noteSets: number
  meanQuality: number
}): ReputationBand {
  const score = reliability(record)
  const reliable = score >= filterPolicy.reliabilityFloor ? 'Reliable' : null
  const earned = score >= bands.highlyReliable ? 'Highly reliable' : reliable
  const useful = record.meanQuality >= bands.usefulNotes ? 'Useful notes' : null
  const quality = record.meanQuality >= bands.strongNotes ? 'Strong notes' : useful
  return {
    reliability: record.shows + record.noShows < bands.roundsFrom ? 'New' : earned,
    quality: record.noteSets < bands.setsFrom ? null : quality,
  }
}
