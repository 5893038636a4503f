// Why the live queue brings somebody nobody for now (MT-1, MT-9): until when, in plain words, and what they can still do.
import type { Db } from '#server/db/client.ts'
import * as people from '#server/features/people/system.ts'
import { defaultProfile } from '#shared/contracts/people.ts'
import { filterPolicy, reliabilityPolicy } from '#shared/domain/matching/policy.ts'
import { reliability } from '#shared/domain/matching/reliability.ts'
import { loadRecords, weeklyCap, type PersonRecord } from './records.ts'
import type { Ticket } from './repository.ts'

const day = 86_400_000
const windowDays = String(reliabilityPolicy.ladder.windowMs / day)

const stillOpen =
  'Rounds at a set time stay open to you: send a link for a seat of your loop, or take a seat by a link you were sent.'

const inWords = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(at)

/** For both sides of the queue. */
function missedTooMany({ consequence: { kind, until } }: PersonRecord, zone: string): string | null {
  if (until === null) return null
  const which = kind === 'probation' ? 'a third round' : 'a second round'
  return `You missed ${which} within ${windowDays} days, so the live queue is closed to you until ${inWords(until, zone)}. ${stillOpen}`
}

/** Only interviewing stops here: being interviewed stays open. */
function interviewingStops(record: PersonRecord): string | null {
  const open = 'You can still be interviewed, and take a seat by a link you were sent.'
  if (reliability(record) < filterPolicy.reliabilityFloor)
    return `You missed or called off too many of your rounds for the live queue to send you candidates. ${open} Each round you keep counts towards coming back.`
  if (record.sessionsToday >= filterPolicy.sessionsPerDay)
    return `You have ${String(record.sessionsToday)} interviews today, and the live queue gives nobody more than ${String(filterPolicy.sessionsPerDay)} a day. From midnight, your time, you can offer again. ${open}`
  return record.sessionsThisWeek >= weeklyCap
    ? `You held ${String(record.sessionsThisWeek)} interviews in the last seven days, as many as the live queue gives anybody. A place comes back a week after each of them. ${open}`
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

/** Null: nothing keeps this person out of that side of the queue. */
export const holdOn = (kind: Ticket['kind'], { record, zone }: PersonStanding): string | null =>
  missedTooMany(record, zone) ?? (kind === 'interviewer' ? interviewingStops(record) : null)

/** One missed round binds nothing; what the next would cost is said while it counts. */
export function warningOf({ record: { consequence, lastMissedAt }, zone }: PersonStanding): string | null {
  if (consequence.kind !== 'warning' || lastMissedAt === null) return null
  const closedHours = String(reliabilityPolicy.ladder.scheduledOnlyMs / 3_600_000)
  return `You missed your round of ${inWords(lastMissedAt, zone)}. That is a warning: a second within ${windowDays} days closes the live queue to you for ${closedHours} hours.`
}
