// What is known about two people in the queue (MT-2, I-23): blocked, on one panel, met before and when, met recently on a principle of the seat.
import type { Db } from '#server/db/client.ts'
import * as people from '#server/features/people/system.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { PairingPolicy } from '#shared/domain/matching/pair-tickets.ts'
import type { PairInput } from '#shared/domain/matching/types.ts'
import { listMeetings, type Meeting } from './history.ts'
import type { Ticket } from './repository.ts'

const day = 86_400_000
/** Two people don't meet on the same principle again within this time while anyone else is eligible. */
const samePrincipleMs = 60 * day

interface MeetingContext {
  /** Current and former panel members, by candidate id. */
  panelOf: ReadonlyMap<string, readonly string[]>
  /** Principles of the open seat, by candidate id. */
  principlesOf: ReadonlyMap<string, readonly Principle[]>
  now: number
}

const oneWay = (candidateId: string, interviewerId: string): string => `${candidateId} ${interviewerId}`
const eitherWay = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

export async function pairInputOf(
  tx: Db,
  waiting: readonly Ticket[],
  { panelOf, principlesOf, now }: MeetingContext,
): Promise<PairingPolicy['pairInput']> {
  const ids = waiting.map((ticket) => ticket.personId)
  const blocked = await people.listBlocks(tx, ids)
  const apart = new Set(blocked.map((block) => eitherWay(block.blockerId, block.blockedId)))
  const meetings = await listMeetings(tx, ids)
  const met = Map.groupBy(meetings, (meeting) => eitherWay(meeting.candidateId, meeting.interviewerId))
  const judged = Map.groupBy(meetings, (meeting) => oneWay(meeting.candidateId, meeting.interviewerId))
  return (candidateId, interviewerId): PairInput => {
    const lastMetAt = newest(met.get(eitherWay(candidateId, interviewerId)))
    const asked = principlesOf.get(candidateId) ?? []
    const lately =
      judged.get(oneWay(candidateId, interviewerId))?.filter(({ endedAt }) => now - (endedAt ?? 0) < samePrincipleMs) ??
      []
    return {
      blocked: apart.has(eitherWay(candidateId, interviewerId)),
      inThisLoop: panelOf.get(candidateId)?.includes(interviewerId) ?? false,
      samePrinciplesRecently: lately.some(({ principles }) => principles.some((code) => asked.includes(code))),
      ...(lastMetAt === null ? {} : { lastMetDays: Math.floor((now - lastMetAt) / day) }),
    }
  }
}

const newest = (meetings: readonly Meeting[] | undefined): number | null =>
  meetings === undefined ? null : Math.max(...meetings.map(({ endedAt }) => endedAt ?? 0))
