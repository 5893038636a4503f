// A queue of any size, always the same one.
import { candidate, candidateTicket, interviewerTicket } from '#tests/domain/matching/support.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import type { MatchTicket } from '#shared/domain/matching/pair-tickets.ts'

export function queueOf(candidates: number, interviewers: number): MatchTicket[] {
  const random = seededRandom('queue')
  const draw = (below: number): number => Math.floor(random() * below)
  return [
    ...Array.from({ length: candidates }, (_, n) =>
      candidateTicket(`c${n}`, draw(400) * 1_000, { person: candidate({ id: `pc${n}`, credits: draw(10) }) }),
    ),
    ...Array.from({ length: interviewers }, (_, n) =>
      interviewerTicket(`i${n}`, draw(400) * 1_000, { level: 5 + draw(4), skills: { OW: draw(4), DR: draw(4) } }),
    ),
  ]
}
