// Builds all rows of one visitor's copy of the demo, with new ids. The real rules compute the assignment, the rounds, the
// findings, the package and its hash, the debrief, the decision and the report.
import * as debriefs from '#server/features/debriefs/system.ts'
import * as packages from '#server/features/packages/system.ts'
import type * as reports from '#server/features/reports/system.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import { demoLoop } from '#shared/demo/loop.ts'
import { demoStories } from '#shared/demo/package-input.ts'
import type { PackageLoop } from '#shared/domain/package/input.ts'
import { castOf, memberOf, type Cast } from './cast.ts'
import { heldRound } from './held-round.ts'
import { loopRows } from './loop-rows.ts'
import { peopleOf, profilesOf } from './people.ts'
import { playedDebrief, released, type Played } from './played-debrief.ts'
import { reportOf, selfRatings as ownRatings } from './report.ts'
import { sealedNotes, type NoteSetRow } from './sealed-notes.ts'
import { timesBefore } from './times.ts'

/** The row that a feature's insert function takes. */
type RowOf<Insert extends (db: never, row: never) => Promise<unknown>> = Parameters<Insert>[1]

interface DebriefRows {
  debrief: RowOf<typeof debriefs.insertDebrief>
  debriefEvents: RowOf<typeof debriefs.insertDebriefEvents>
  decision: RowOf<typeof debriefs.insertDecision>
}
export interface DemoCopy extends DebriefRows, ReturnType<typeof loopRows> {
  cast: Cast
  people: ReturnType<typeof peopleOf>
  profiles: ReturnType<typeof profilesOf>
  noteSets: NoteSetRow[]
  pack: RowOf<typeof packages.insertPackage>
  report: RowOf<typeof reports.insertReport>
  selfRating: RowOf<typeof reports.insertSelfRating>
}

interface CopyInput {
  ownerId: string
  nextId: () => string
  now: number
  principlePack: PrinciplePack
}

/** Names principles as this installation does. The rules use the built-in pack, which the demo was written for. */
export function buildCopy({ ownerId, nextId, now, principlePack }: CopyInput): DemoCopy {
  const cast = castOf(ownerId, nextId)
  const times = timesBefore(now)
  const held = cast.seats.map((member) => ({
    member,
    round: heldRound(member, { startsAt: times.startsAt(member.seatId), minutes: demoLoop.minutes }),
  }))
  const noteSets = held.map(({ member, round }) =>
    sealedNotes(member, { loopId: cast.loopId, round, votesOpenedAt: times.debriefAt }),
  )
  const frozen = packages.frozenPackage({
    input: packageLoop(cast),
    sets: noteSets,
    stories: demoStories,
    principlePack: defaultPack,
  })
  const { targetLevel, fallbackLevel } = demoLoop
  const decided = playedDebrief(cast, frozen, { startsAt: times.debriefAt, targetLevel, fallbackLevel })
  const packageId = nextId()
  const report = reportOf({
    loopId: cast.loopId,
    packageId,
    content: frozen.content,
    state: decided.debrief.public,
    principlePack,
  })
  const played = released(cast, frozen, { played: decided, at: times.releasedAt })
  return {
    cast,
    people: peopleOf(cast, now),
    profiles: profilesOf(cast, times.createdAt),
    ...loopRows(cast, held, times),
    noteSets,
    pack: {
      id: packageId,
      loopId: cast.loopId,
      version: 1,
      status: 'RELEASED',
      ...frozen,
      frozenAt: Math.max(...noteSets.map((set) => set.submittedAt ?? 0)),
      openedAt: times.debriefAt,
      votesOpenedAt: times.debriefAt,
    },
    ...debriefRows(cast, { played, packageId, debriefId: nextId(), openedAt: times.debriefAt }),
    report: {
      packageId,
      loopId: cast.loopId,
      ...report,
      draftedAt: decided.events.at(-1)?.at ?? times.debriefAt,
      releasedAt: times.releasedAt,
      releasedBy: memberOf(cast, 'BR').personId,
    },
    selfRating: { loopId: cast.loopId, candidateId: cast.candidateId, ratings: ownRatings, at: times.selfRatedAt },
  }
}

const packageLoop = (cast: Cast): PackageLoop => ({
  role: demoLoop.role,
  targetLevel: demoLoop.targetLevel,
  fallbackLevel: demoLoop.fallbackLevel,
  mode: demoLoop.mode,
  roleNeed: demoLoop.roleNeed,
  seats: cast.seats.map(
    ({ rowId, roundNumber: n, roundType: round, personId, barRaiser, hiringManager, principles }) => ({
      seatId: rowId,
      n,
      round,
      interviewerId: personId,
      barRaiser,
      hiringManager,
      principles: [...principles],
      roundStatus: 'ENDED',
    }),
  ),
})

function debriefRows(
  { loopId }: Cast,
  at: { played: Played; packageId: string; debriefId: string; openedAt: number },
): DebriefRows {
  const {
    played: { debrief, events },
    packageId,
    debriefId,
    openedAt,
  } = at
  const { signed, proposal, rationale } = debrief.public
  const signedBy = signed?.by[0]
  if (signed === null || signedBy === undefined) throw new Error("The demo's debrief has no signature")
  return {
    debrief: {
      id: debriefId,
      loopId,
      packageId,
      seq: events.length,
      nextDeadlineAt: null,
      openedAt,
      ...debriefs.columnsOf(debrief),
    },
    debriefEvents: events.map((stored, n) => ({ debriefId, seq: n + 1, ...stored })),
    decision: {
      packageId,
      loopId,
      debriefId,
      outcome: signed.outcome,
      level: signed.level,
      gates: proposal?.gates ?? [],
      rationale,
      override: signed.override,
      signedBy,
      signedAt: signed.at,
    },
  }
}
