// Builds the input of the pairing rule: each waiting ticket with its person, and what is known about each pair.
import type { Config } from '#server/config.ts'
import type { Db } from '#server/db/client.ts'
import * as loops from '#server/features/loops/system.ts'
import { listProfiles } from '#server/features/people/system.ts'
import { defaultProfile, type Profile } from '#shared/contracts/people.ts'
import type { MatchTicket, PairingPolicy } from '#shared/domain/matching/pair-tickets.ts'
import type { Standing } from '#shared/domain/matching/types.ts'
import { pairInputOf } from './meetings.ts'
import { loadRecords, type PersonRecord } from './records.ts'
import type { Ticket } from './repository.ts'

export interface Pool {
  tickets: MatchTicket[]
  policy: PairingPolicy
  seatOf: Map<string, { loopId: string; seatId: string }>
  /** Candidates whose loop has no open seat: filled by invite, canceled, expired. */
  stale: Ticket[]
}

interface PoolInput {
  waiting: readonly Ticket[]
  now: number
  barRaiserPolicy: Config['barRaiserPolicy']
}

export async function loadPool(tx: Db, { waiting, now, barRaiserPolicy }: PoolInput): Promise<Pool> {
  const wantedOf = await wantedSeats(
    tx,
    waiting.flatMap((ticket) => (ticket.loopId === null ? [] : [ticket.loopId])),
  )
  const managerOf = (loopId: string) =>
    wantedOf.get(loopId)?.seats.find((seat) => seat.hiringManager)?.interviewerId ?? null
  const people = await listProfiles(tx, [
    ...waiting.map((ticket) => ticket.personId),
    ...[...wantedOf.keys()].flatMap((loopId) => managerOf(loopId) ?? []),
  ])
  const profileOf = (ticket: Ticket) => people.get(ticket.personId) ?? defaultProfile('UTC')
  const recordOf = await loadRecords(
    tx,
    new Map(waiting.map((ticket) => [ticket.personId, profileOf(ticket).timeZone])),
    now,
  )
  const pool: Omit<Pool, 'policy'> = { tickets: [], seatOf: new Map(), stale: [] }
  for (const ticket of waiting) {
    const holder = { ticket, profile: profileOf(ticket), record: recordOf(ticket.personId) }
    if (ticket.kind === 'interviewer') {
      pool.tickets.push(interviewerTicket(holder, barRaiserPolicy))
      continue
    }
    const wanted = wantedOf.get(ticket.loopId ?? '')
    if (wanted === undefined) {
      pool.stale.push(ticket)
      continue
    }
    pool.seatOf.set(ticket.id, { loopId: wanted.loop.id, seatId: wanted.seat.id })
    pool.tickets.push(
      candidateTicket(holder, { ...wanted, managerGroups: people.get(managerOf(wanted.loop.id) ?? '')?.groups ?? [] }),
    )
  }
  const principlesOf = new Map(
    waiting.map((ticket) => [ticket.personId, wantedOf.get(ticket.loopId ?? '')?.seat.principles ?? []]),
  )
  return {
    ...pool,
    policy: {
      pairInput: await pairInputOf(tx, waiting, { panelOf: await panelsOf(tx, waiting, wantedOf), principlesOf, now }),
    },
  }
}

interface TicketHolder {
  ticket: Ticket
  profile: Profile
  record: PersonRecord
}

/** A warning has no effect on matching. */
const standingOf = ({ consequence: { kind } }: PersonRecord): { standing?: Standing } =>
  kind === 'scheduledOnly' || kind === 'probation' ? { standing: kind } : {}

function interviewerTicket(
  { ticket, profile, record }: TicketHolder,
  barRaiserPolicy: Config['barRaiserPolicy'],
): MatchTicket {
  const { role, level, languages, groups, skills } = profile
  return {
    kind: 'interviewer',
    id: ticket.id,
    enqueuedAt: ticket.enqueuedAt,
    frontAt: ticket.frontAt,
    // No one is certified yet. Where certification is required, accepting the duties is not enough (LO-6).
    person: {
      ...record,
      ...standingOf(record),
      id: ticket.personId,
      role,
      level,
      languages,
      groups,
      skills,
      barRaiserQualified: ticket.barRaiser && barRaiserPolicy === 'attested',
      couldBeBarRaiser: barRaiserPolicy === 'attested',
    },
  }
}

interface Wanted {
  loop: loops.Loop
  seat: loops.Seat
  seats: readonly loops.Seat[]
}

function candidateTicket(
  { ticket, profile, record }: TicketHolder,
  { loop, seat, managerGroups: hiringManagerGroups }: Wanted & { managerGroups: string[] },
): MatchTicket {
  return {
    kind: 'candidate',
    id: ticket.id,
    enqueuedAt: ticket.enqueuedAt,
    frontAt: ticket.frontAt,
    person: {
      id: ticket.personId,
      languages: profile.languages,
      groups: profile.groups,
      hiringManagerGroups,
      credits: record.credits,
      ...standingOf(record),
    },
    slot: {
      roundType: seat.roundType,
      minutes: seat.minutes,
      role: loop.role,
      targetLevel: loop.targetLevel,
      principles: seat.principles,
      barRaiser: seat.barRaiser,
    },
  }
}

/** A live ticket asks for the lowest open seat of its loop. */
async function wantedSeats(db: Db, loopIds: readonly string[]): Promise<Map<string, Wanted>> {
  const found = await loops.listWithSeats(db, [...new Set(loopIds)])
  return new Map(
    found.flatMap(({ loop, seats }) => {
      const seat = seats.find((seat) => loops.isSeatFree(loop, seat))
      return seat === undefined ? [] : [[loop.id, { loop, seat, seats }] as const]
    }),
  )
}

export const wantedSeat = async (db: Db, loopId: string): Promise<Wanted | null> =>
  (await wantedSeats(db, [loopId])).get(loopId) ?? null

/** Candidate to everyone who sits in their loop or has sat there (I-23). */
async function panelsOf(
  tx: Db,
  waiting: readonly Ticket[],
  wantedOf: ReadonlyMap<string, Wanted>,
): Promise<Map<string, string[]>> {
  const past = await loops.listPastInterviewers(tx, [...wantedOf.keys()])
  return new Map(
    waiting.flatMap((ticket) => {
      const seats = wantedOf.get(ticket.loopId ?? '')?.seats
      if (seats === undefined) return []
      const sitting = seats.flatMap((seat) => (seat.interviewerId === null ? [] : [seat.interviewerId]))
      return [
        [
          ticket.personId,
          [...sitting, ...past.filter((round) => round.loopId === ticket.loopId).map((round) => round.interviewerId)],
        ] as const,
      ]
    }),
  )
}
