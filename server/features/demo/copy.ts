// Every row of one visitor's copy of the demo, in ids of its own. What can come out of the rules does: the assignment, the rounds, the
// findings, the package and its hash, the debrief, the decision, the report.
import type { user } from '#server/db/schema/auth.ts'
import type { debriefEvents, debriefs, decisions } from '#server/db/schema/debriefs.ts'
import type { loops, seats } from '#server/db/schema/loops.ts'
import type { packages } from '#server/db/schema/packages.ts'
import type { profiles } from '#server/db/schema/people.ts'
import type { reports, selfRatings } from '#server/db/schema/reports.ts'
import type { roundEvents, rounds } from '#server/db/schema/rounds.ts'
import * as packageService from '#server/features/packages/service.ts'
import { assignPrinciples, defaultAssignmentPolicy, openSeat } from '#shared/domain/lp-assignment/assign-principles.ts'
import { demoCandidate, demoLoop } from '#shared/domain/demo/loop.ts'
import { demoStories } from '#shared/domain/demo/package-input.ts'
import { castOf, memberOf, type Cast, type CastMember } from './cast.ts'
import { heldRound, type HeldRound } from './held-round.ts'
import { playedDebrief, released, type Played } from './played-debrief.ts'
import { peopleOf, profilesOf } from './people.ts'
import { reportOf, selfRatings as ownRatings } from './report.ts'
import { sealedNotes, type NoteSetRow } from './sealed-notes.ts'
import { timesBefore, type DemoTimes } from './times.ts'

export interface DemoCopy {
  cast: Cast
  people: (typeof user.$inferInsert)[]
  profiles: (typeof profiles.$inferInsert)[]
  loop: typeof loops.$inferInsert
  seats: (typeof seats.$inferInsert)[]
  rounds: (typeof rounds.$inferInsert)[]
  roundEvents: (typeof roundEvents.$inferInsert)[]
  noteSets: NoteSetRow[]
  pack: typeof packages.$inferInsert & ReturnType<typeof packageService.frozenPackage>
  debrief: typeof debriefs.$inferInsert
  debriefEvents: (typeof debriefEvents.$inferInsert)[]
  decision: typeof decisions.$inferInsert
  report: typeof reports.$inferInsert
  selfRating: typeof selfRatings.$inferInsert
}

interface Held { member: CastMember; round: HeldRound }
interface Known { cast: Cast; held: Held[]; times: DemoTimes }

export function buildCopy({ ownerId, nextId, now }: { ownerId: string; nextId: () => string; now: number }): DemoCopy {
  const cast = castOf(ownerId, nextId)
  const times = timesBefore(now)
  const held = cast.seats.map((member) => ({ member, round: heldRound(member, { startsAt: times.startsAt(member.seatId), minutes: demoLoop.minutes }) }))
  const known: Known = { cast, held, times }
  const noteSets = held.map(({ member, round }) => sealedNotes(member, { loopId: cast.loopId, round }))
  const frozen = packageService.frozenPackage({ facts: packageFacts(cast), sets: noteSets, stories: demoStories })
  const { targetLevel, fallbackLevel } = demoLoop
  const decided = playedDebrief(cast, frozen, { startsAt: times.debriefAt, targetLevel, fallbackLevel })
  const content = reportOf({ loopId: cast.loopId, content: frozen.content, state: decided.debrief.public, sets: noteSets })
  const played = released(cast, frozen, { played: decided, at: times.releasedAt })
  const packageId = nextId()
  const debriefId = nextId()
  return {
    cast, people: peopleOf(cast, now), profiles: profilesOf(cast, times.createdAt),
    loop: loopRow(known, now), seats: held.map((one) => seatRow(known, one)),
    rounds: held.map((one) => roundRow(known, one)), roundEvents: held.flatMap((one) => eventRows(known, one)),
    noteSets,
    pack: { id: packageId, loopId: cast.loopId, version: 1, status: 'RELEASED', ...frozen, frozenAt: Math.max(...noteSets.map((set) => set.submittedAt ?? 0)) },
    ...debriefRows(known, { played, packageId, debriefId }),
    report: { loopId: cast.loopId, content, draftedAt: decided.events.at(-1)?.at ?? times.debriefAt, releasedAt: times.releasedAt, releasedBy: memberOf(cast, 'BR').personId },
    selfRating: { loopId: cast.loopId, candidateId: cast.candidateId, ratings: ownRatings, at: times.selfRatedAt },
  }
}

const solvedFor = (cast: Cast) => assignPrinciples({
  role: demoLoop.role, level: demoLoop.targetLevel, weakness: demoLoop.weakness, policy: defaultAssignmentPolicy,
  seats: cast.seats.map((member) => ({ ...openSeat(member.rowId, member.round, member.barRaiser), ...member.leanings })),
})

function loopRow({ cast, times }: Known, _now: number): DemoCopy['loop'] {
  const { templateId, role, roleTitle, company, targetLevel, fallbackLevel, weakness } = demoLoop
  return {
    id: cast.loopId, candidateId: cast.candidateId, templateId, role, roleTitle: `${roleTitle}, ${company}`, targetLevel, fallbackLevel, status: 'CLOSED',
    statusAt: times.releasedAt, weakness, assignment: solvedFor(cast), practiceOnly: false, demoOwnerId: cast.ownerId, createdAt: times.createdAt,
  }
}
