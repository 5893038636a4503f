// Rows to what the pairing rule looks at: each waiting ticket with its person, and what is known of two people together.
import { and, inArray, or } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { blocks, profiles } from '#server/db/schema/people.ts'
import * as loopService from '#server/features/loops/service.ts'
import { roleFamilySchema } from '#shared/contracts/vocabulary.ts'
import { defaultProfile, type Profile } from '#shared/contracts/people.ts'
import type { MatchTicket, PairingPolicy } from '#shared/domain/matching/pair-tickets.ts'
import type { PairFacts } from '#shared/domain/matching/types.ts'
import * as repository from './repository.ts'
import type { Ticket } from './repository.ts'

const day = 86_400_000

export interface Pool { tickets: MatchTicket[]; policy: PairingPolicy; seatOf: Map<string, { loopId: string; seatId: string }> }

export async function loadPool(tx: Db, waiting: readonly Ticket[], now: number): Promise<Pool> {
  const people = await profilesOf(tx, waiting.map((ticket) => ticket.personId))
  const seatOf: Pool['seatOf'] = new Map()
  const panelOf = new Map<string, string[]>()
  const tickets: MatchTicket[] = []
  for (const ticket of waiting) {
    const profile = people.get(ticket.personId) ?? defaultProfile('UTC')
    if (ticket.kind === 'interviewer') tickets.push(interviewerTicket(ticket, profile))
    else {
      const wanted = ticket.loopId === null ? null : await wantedSeat(tx, ticket.loopId)
      if (wanted === null) continue
      seatOf.set(ticket.id, { loopId: wanted.loop.id, seatId: wanted.seat.id })
      panelOf.set(ticket.personId, wanted.seats.flatMap((seat) => (seat.interviewerId === null ? [] : [seat.interviewerId])))
      tickets.push(candidateTicket(ticket, profile, { ...wanted, managerGroups: await managerGroups(tx, wanted.seats) }))
    }
  }
  return { tickets, seatOf, policy: { pairFacts: await pairFactsOf(tx, waiting, { panelOf, now }) } }
}

function interviewerTicket(ticket: Ticket, profile: Profile): MatchTicket {
  const { role, level, languages, groups, skills } = profile
  return {
    kind: 'interviewer', id: ticket.id, enqueuedAt: ticket.enqueuedAt, frontAt: ticket.frontAt,
    person: { id: ticket.personId, role, level, languages, groups, skills, barRaiserQualified: ticket.barRaiser },
  }
}

interface Wanted { loop: loopService.Loop; seat: loopService.Seat; seats: readonly loopService.Seat[] }

function candidateTicket(ticket: Ticket, profile: Profile, { loop, seat, managerGroups: hiringManagerGroups }: Wanted & { managerGroups: string[] }): MatchTicket {
  return {
    kind: 'candidate', id: ticket.id, enqueuedAt: ticket.enqueuedAt, frontAt: ticket.frontAt,
    person: { id: ticket.personId, languages: profile.languages, groups: profile.groups, hiringManagerGroups },
    slot: { roundType: seat.round, minutes: seat.minutes, role: loop.role, targetLevel: loop.targetLevel, principles: seat.principles, barRaiser: seat.barRaiser },
  }
}

/** A live ticket asks for the lowest open seat of its loop. */
export async function wantedSeat(db: Db, loopId: string): Promise<Wanted | null> {
  const loop = await loopService.findLoop(db, loopId)
  if (loop === null || !['STAFFING', 'IN_PROGRESS'].includes(loop.status)) return null
  const seats = await loopService.listSeats(db, loopId)
  const seat = seats.find((one) => one.interviewerId === null && one.lostAt === null)
  return seat === undefined ? null : { loop, seat, seats }
}

async function managerGroups(db: Db, seats: readonly loopService.Seat[]): Promise<string[]> {
  const manager = seats.find((seat) => seat.hiringManager)?.interviewerId
  return manager == null ? [] : ((await profilesOf(db, [manager])).get(manager)?.groups ?? [])
}

export async function profilesOf(db: Db, ids: readonly string[]): Promise<Map<string, Profile>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select().from(profiles).where(inArray(profiles.userId, [...new Set(ids)]))
  return new Map(rows.map(({ userId, updatedAt: _at, ...row }) => [userId, { ...row, role: roleFamilySchema.parse(row.role) }]))
}

async function pairFactsOf(tx: Db, waiting: readonly Ticket[], { panelOf, now }: { panelOf: Map<string, string[]>; now: number }): Promise<PairingPolicy['pairFacts']> {
  const ids = waiting.map((ticket) => ticket.personId)
  const blocked = ids.length === 0 ? [] : await tx.select().from(blocks).where(and(or(inArray(blocks.blockerId, ids)), inArray(blocks.blockedId, ids)))
  const apart = new Set(blocked.flatMap((block) => [`${block.blockerId} ${block.blockedId}`, `${block.blockedId} ${block.blockerId}`]))
  const byKind = (kind: Ticket['kind']) => waiting.filter((ticket) => ticket.kind === kind).map((ticket) => ticket.personId)
  const met = await repository.lastMetAt(tx, byKind('candidate'), byKind('interviewer'))
  return (candidateId, interviewerId): PairFacts => {
    const at = met.get(`${candidateId} ${interviewerId}`)
    return {
      blocked: apart.has(`${candidateId} ${interviewerId}`), inThisLoop: panelOf.get(candidateId)?.includes(interviewerId) ?? false,
      ...(at === undefined ? {} : { lastMetDays: Math.floor((now - at) / day) }),
    }
  }
}
