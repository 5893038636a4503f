// The numbers of matching, each with its unit and the rule that reads it.
import { durations } from '#shared/contracts/limits.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Filters that never widen (MT-1a to MT-1d, I-23). Levels in steps of the ladder, languages 0–3, reliability 0–1. */
export const filterPolicy = {
  languageFloor: 2,
  bookingMarginMs: 15 * minute,
  levelsBelow: 1,
  sessionsPerDay: 3,
  barRaisesPerWeek: 3,
  reliabilityFloor: 0.6,
} as const

/** Compatibility (MT-2): the weights add up to 1, every value is 0–1. */
export const compatibilityPolicy = {
  weights: {
    level: 0.18,
    expertise: 0.18,
    time: 0.14,
    role: 0.12,
    reliability: 0.12,
    noteQuality: 0.1,
    language: 0.08,
    freshness: 0.04,
    load: 0.04,
  },
  /** From one level below the target to three or more above it; further below is 0. */
  levels: [0.5, 0.9, 1, 0.8, 0.6],
  /** Skills 0–3; one not stated counts as this. */
  unknownSkill: 1,
  bestSkill: 3,
  bestLanguage: 3,
  /** Factor outside 08:00–21:00 local for either. */
  oddHours: 0.85,
  roles: { same: 1, adjacent: 0.7, other: 0.4 },
  /** What a newcomer's notes are taken to be worth (0–100), and how many sets that guess weighs. */
  assumedQuality: { mean: 70, sets: 5 },
  /** Days after which a second meeting is half fresh; sooner it is not fresh at all. */
  freshness: { afterDays: 90, never: 1, longAgo: 0.5, recent: 0 },
} as const

/** Reliability starts as if 8 of 10 rounds had been kept (MT-9). */
export const reliabilityPolicy = {
  assumed: { shows: 8, rounds: 10 },
  /** A cancellation by how long ahead it came, and the share of a no-show it counts (I-24). */
  cancelling: { freeFromMs: day, lateFromMs: 2 * hour, lateShare: 0.25, lastMinuteShare: 0.5 },
  /** Missed rounds count together this long; what the second and the third cost. */
  ladder: { windowMs: 30 * day, scheduledOnlyMs: 48 * hour, probationMs: 14 * day, second: 2, third: 3 },
  /** Bands (MT-10): rounds and note sets before one shows; reliability 0–1, note quality 0–100. */
  bands: { roundsFrom: 5, setsFrom: 5, highlyReliable: 0.9, usefulNotes: 60, strongNotes: 80 },
} as const

/** Credits (MT-11); quality 0–100. From `ceiling` on more credits move nobody ahead. */
export const creditPolicy = {
  start: 4,
  floor: -2,
  ceiling: 10,
  given: 2,
  givenFromQuality: 60,
  bonus: 1,
  bonusFromQuality: 80,
  barRaised: 3,
  received: 2,
} as const

/** The score a pairing needs (MT-3), in hundredths, and how it falls with the wait; scheduled rounds follow the widening's steps. */
export const thresholdPolicy = {
  startHundredths: 78,
  fallHundredths: 4,
  everyMs: 30 * second,
  floorHundredths: 50,
} as const

/** When each step of widening begins (MT-4), in ms from the moment of queueing: strict, adjacent roles, levels, new deal, freshness off, alternatives. */
export const wideningPolicy = {
  live: [0, 30 * second, 90 * second, 150 * second, 210 * second, 300 * second],
  scheduled: [0, 2 * hour, 8 * hour, 24 * hour, 48 * hour, 72 * hour],
  /** Levels above the target that the strict start allows. */
  levelsAbove: 2,
} as const

/** What an edge is worth besides its score (MT-6): at most `aging` for a wait of `fullAgingMs`, at most `credits` for credits. */
export const valuePolicy = {
  aging: 0.05,
  fullAgingMs: { live: 300 * second, scheduled: 72 * hour },
  credits: 0.03,
} as const

/** Pools up to this size a side are paired exactly (MT-12); in a crowd a bid goes this far above the second best. */
export const solvingPolicy = { exactUpTo: 400, auctionStep: 0.002, precision: 1_000_000 } as const

/** Settings that keep two apart are looked for among this many of the longest waits of each side (MT-19e). */
export const nearMissPolicy = { longestWaits: 50 } as const

/**
 * Staffing a whole loop (MT-13, MT-14): what the assignment's score is divided by; how many ways are compared whole, and the
 * difference below which two are worth the same; standbys, and when one is pinged. After `giveUpBarRaiserMs` without a bar raiser a
 * loop falls back (MT-18).
 */
export const staffingPolicy = {
  assignmentDivisor: 300,
  waysCompared: 200,
  tolerance: 1e-9,
  standbys: 2,
  pingStandbyAfterMs: 3 * minute,
  giveUpBarRaiserMs: durations.seatOpenMs,
  fallback: 'mini-2',
} as const

/** Fair shares (MT-15, MT-16): every willing interviewer is offered someone this often; a group waits too long from this multiple on. */
export const fairnessPolicy = { exposureEveryMs: 7 * day, alertAbove: 1.5, median: 0.5, tail: 0.9 } as const
