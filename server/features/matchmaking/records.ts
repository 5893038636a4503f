// Each queued person's track record, as the matching rules need it (MT-1c, MT-1d, MT-2, MT-9, MT-11): who came and who did
// not, notes and their quality, load, standing and credits. Constant number of queries, whatever the number of people.
import { z } from 'zod'
import type { Db } from '#server/db/client.ts'
import { costOfRound, creditsAfter, type CreditEvent } from '#shared/domain/matching/credits.ts'
import { creditPolicy, filterPolicy } from '#shared/domain/matching/policy.ts'
import { noShowConsequence, noShowsCounted, type NoShowConsequence } from '#shared/domain/matching/reliability.ts'
import type { MatchInterviewer } from '#shared/domain/matching/types.ts'
import { listAttendance, listRounds, type Attendance, type PastRound } from './history.ts'

type Counted =
  | 'shows'
  | 'noShows'
  | 'noteSets'
  | 'meanQuality'
  | 'sessionsToday'
  | 'sessionsThisWeek'
  | 'barRaisesThisWeek'
  | 'weeklyCap'
export interface PersonRecord extends Required<Pick<MatchInterviewer, Counted>> {
  credits: number
  /** The current consequence of missed rounds. */
  consequence: NoShowConsequence
  lastMissedAt: number | null
  /** From closed loops only: a band must not show candidates how notes on them were (I-02). */
  told: { noteSets: number; meanQuality: number }
}

const week = 7 * 86_400_000
/** No personal cap is stored yet: as many as the daily limit allows. */
export const weeklyCap = 7 * filterPolicy.sessionsPerDay

/** `zones`: the people asked for, with the time zone of their calendar day. */
export async function loadRecords(
  db: Db,
  zones: ReadonlyMap<string, string>,
  now: number,
): Promise<(personId: string) => PersonRecord> {
  const people = [...zones.keys()]
  const past = await listRounds(db, people)
  const asCandidate = Map.groupBy(past, (round) => round.candidateId)
  const asInterviewer = Map.groupBy(past, (round) => round.interviewerId)
  const attendance = Map.groupBy(await listAttendance(db, people), (entry) => entry.personId ?? '')
  return (id) =>
    recordOf({
      received: asCandidate.get(id) ?? [],
      given: asInterviewer.get(id) ?? [],
      attendance: attendance.get(id) ?? [],
      zone: zones.get(id) ?? 'UTC',
      now,
    })
}

interface Past {
  received: readonly PastRound[]
  given: readonly PastRound[]
  attendance: readonly Attendance[]
  zone: string
  now: number
}

function recordOf(past: Past): PersonRecord {
  return {
    ...attendanceOf(past),
    ...notesOf(past.given),
    ...loadOf(past),
    told: notesOf(past.given.filter((round) => round.isLoopClosed)),
    credits: creditsOf(past),
  }
}

const calledOffSchema = z.object({ noticesMs: z.array(z.number()).default([]) })

function attendanceOf({
  received,
  given,
  attendance,
  now,
}: Past): Pick<PersonRecord, 'shows' | 'noShows' | 'consequence' | 'lastMissedAt'> {
  const at = (action: string) => attendance.filter((entry) => entry.action === action).map((entry) => entry.at)
  const missedAts = at('round.missed')
  const cancelNoticesMs = attendance.flatMap(({ details }) => calledOffSchema.parse(details).noticesMs)
  return {
    shows: [...received, ...given].filter((round) => round.liveAt !== null).length + at('round.awaited').length,
    noShows: noShowsCounted({ absences: missedAts.length, cancelNoticesMs }),
    consequence: noShowConsequence(missedAts, now),
    lastMissedAt: missedAts.length === 0 ? null : Math.max(...missedAts),
  }
}

function notesOf(given: readonly PastRound[]): Pick<PersonRecord, 'noteSets' | 'meanQuality'> {
  const qualities = given.flatMap(({ quality }) => (quality === null ? [] : [quality]))
  return {
    noteSets: qualities.length,
    meanQuality: qualities.reduce((sum, quality) => sum + quality, 0) / Math.max(1, qualities.length),
  }
}

/** Interviews held, and those still to come today. */
function loadOf({
  given,
  zone,
  now,
}: Past): Pick<PersonRecord, 'sessionsToday' | 'sessionsThisWeek' | 'barRaisesThisWeek' | 'weeklyCap'> {
  const today = dayIn(zone, now)
  const lately = given.filter(({ liveAt }) => liveAt !== null && liveAt > now - week)
  return {
    sessionsToday: given.filter(({ liveAt, startsAt }) => dayIn(zone, liveAt ?? startsAt ?? 0) === today).length,
    sessionsThisWeek: lately.length,
    barRaisesThisWeek: lately.filter((round) => round.barRaiser).length,
    weeklyCap,
  }
}

const calendars = new Map<string, Intl.DateTimeFormat>()
function dayIn(zone: string, at: number): string {
  const calendar = calendars.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  calendars.set(zone, calendar)
  return calendar.format(at)
}

type Entry = { roundId: string; at: number; event: Exclude<CreditEvent, { type: 'refunded' }> | { type: 'refunded' } }

function creditsOf({ received, given }: Past): number {
  const entries = [...received.flatMap(entriesOfReceived), ...given.flatMap(entriesOfGiven)].toSorted(
    (a, b) => a.at - b.at,
  )
  const costs = new Map<string, number>()
  return entries.reduce<number>((credits, { roundId, event }) => {
    if (event.type === 'received') costs.set(roundId, costOfRound(credits))
    return creditsAfter(credits, event.type === 'refunded' ? { ...event, cost: costs.get(roundId) ?? 0 } : event)
  }, creditPolicy.start)
}

/** A round costs a credit when it begins. The credit comes back if the interviewer was lost, or knew the candidate and stopped. */
function entriesOfReceived({
  id: roundId,
  liveAt,
  endedAt,
  status,
  endReason,
  interviewerPresent,
}: PastRound): Entry[] {
  if (liveAt === null) return []
  const failed = status === 'ABORTED' && endedAt !== null && (endReason === 'known' || !interviewerPresent)
  return [
    { roundId, at: liveAt, event: { type: 'received' } },
    ...(failed ? [{ roundId, at: endedAt, event: { type: 'refunded' as const } }] : []),
  ]
}

function entriesOfGiven({ id: roundId, status, quality, submittedAt, barRaiser, debriefClosedAt }: PastRound): Entry[] {
  if (status !== 'ENDED') return []
  return [
    ...(quality === null || submittedAt === null
      ? []
      : [{ roundId, at: submittedAt, event: { type: 'given' as const, quality } }]),
    ...(barRaiser && debriefClosedAt !== null
      ? [{ roundId, at: debriefClosedAt, event: { type: 'barRaised' as const } }]
      : []),
  ]
}
