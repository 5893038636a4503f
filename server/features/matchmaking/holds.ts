// Why the live queue is closed to someone, and until when (MT-1c, MT-1d, MT-9), and what they can still do.
import type { Db } from '#server/db/client.ts'
import * as people from '#server/features/people/system.ts'
import { defaultProfile } from '#shared/contracts/people.ts'
import { filterPolicy, reliabilityPolicy } from '#shared/domain/matching/policy.ts'
import { reliability } from '#shared/domain/matching/reliability.ts'
import { loadRecords, weeklyCap, type PersonRecord } from './records.ts'
import type { Ticket } from './repository.ts'

const day = 86_400_000
const weekDays = 7
const windowDays = String(reliabilityPolicy.ladder.windowMs / day)

const stillOpen =
  'You can still practice at a scheduled time: invite someone to your loop by link, or accept an invitation.'

const inWords = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('en-US', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(at)

/** For both sides of the queue. */
function missedTooMany({ consequence: { kind, until } }: PersonRecord, zone: string): string | null {
  if (until === null) return null
  const which = kind === 'probation' ? 'a third round' : 'a second round'
  return `You missed ${which} within ${windowDays} days, so live matching is closed to you until ${inWords(until, zone)}. ${stillOpen}`
}

/** Stops interviewing only; being interviewed stays open. */
function interviewingStops(record: PersonRecord): string | null {
  const open = 'You can still get interviewed, and accept invitations by link.'
  if (reliability(record) < filterPolicy.reliabilityFloor)
    return `You’ve missed or canceled too many rounds to be matched live. ${open} Each round you keep brings you closer to the queue.`
  if (record.sessionsToday >= filterPolicy.sessionsPerDay)
    return `You have ${String(record.sessionsToday)} interviews today; the daily limit of live matching is ${String(filterPolicy.sessionsPerDay)}. You can be matched as an interviewer again after midnight, your time. ${open}`
  return record.sessionsThisWeek >= weeklyCap
    ? `You held ${String(record.sessionsThisWeek)} interviews in the last ${String(weekDays)} days, the limit of live matching. You can be matched again a week after the first of them. ${open}`
    : null
}

interface PersonStanding {
  record: PersonRecord
  zone: string
}

export async function standingOf(db: Db, personId: string, now: number): Promise<PersonStanding> {
  const zone = ((await people.findProfile(db, personId)) ?? defaultProfile('UTC')).timeZone
  return { record: (await loadRecords(db, new Map([[personId, zone]]), now))(personId), zone }
}

/** Null: that side of the queue is open to this person. */
export const holdOn = (kind: Ticket['kind'], { record, zone }: PersonStanding): string | null =>
  missedTooMany(record, zone) ?? (kind === 'interviewer' ? interviewingStops(record) : null)

/** The first missed round is a warning; says what the next one would cost. */
export function warningOf({ record: { consequence, lastMissedAt }, zone }: PersonStanding): string | null {
  if (consequence.kind !== 'warning' || lastMissedAt === null) return null
  const closedHours = String(reliabilityPolicy.ladder.scheduledOnlyMs / 3_600_000)
  return `You missed your round on ${inWords(lastMissedAt, zone)}. If you miss a second one within ${windowDays} days, live matching is closed to you for ${closedHours} hours.`
}
