// Plays the demo's debrief with the real rules, from the frozen package to the signature.
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import * as debriefs from '#server/features/debriefs/system.ts'
import type { DebriefEvent } from '#shared/contracts/debrief-state.ts'
import type { PackageContent, PackageVotes } from '#shared/contracts/package-content.ts'
import type { Level } from '#shared/contracts/vocabulary.ts'
import { applyDecided } from '#shared/domain/debrief/decide-debrief.ts'
import { roleOf, openDebrief } from '#shared/domain/debrief/open-debrief.ts'
import type { Debrief, DebriefCommand } from '#shared/domain/debrief/types.ts'
import { memberOf, type Cast } from './cast.ts'
import { debriefScript } from './debrief-script.ts'

interface Frozen {
  content: PackageContent
  votes: PackageVotes
}
export interface Stored {
  at: number
  actorId: string | null
  event: DebriefEvent
}
export interface Played {
  debrief: Debrief
  events: Stored[]
}
interface Move {
  now: number
  actorId: string | null
  command: DebriefCommand
  reportReady: boolean
}

export function playedDebrief(
  cast: Cast,
  pack: Frozen,
  want: { startsAt: number; targetLevel: Level; fallbackLevel: Level },
): Played {
  const opened = openDebrief({
    ...want,
    practiceOnly: false,
    packageIntact: true,
    seats: cast.seats.map((seat) => {
      const vote = pack.votes.find((sealed) => sealed.seatId === seat.rowId)
      return {
        personId: seat.personId,
        seatId: seat.rowId,
        name: seat.name,
        role: roleOf(seat),
        vote:
          vote?.vote == null
            ? null
            : {
                target: vote.vote,
                fallback: vote.fallbackVote,
                confidence: vote.voteConfidence,
                reason: vote.reason,
              },
      }
    }),
  })
  if (!opened.ok) throw new Error(`The demo's debrief did not open: ${opened.rejection.message}`)
  const personOf = (seatId: string) => memberOf(cast, seatId).personId
  return debriefScript(personOf).reduce(
    (played: Played, { atMs, by, command }) =>
      move(pack, played, {
        now: want.startsAt + atMs,
        actorId: by === null ? null : personOf(by),
        command,
        reportReady: false,
      }),
    { debrief: opened.value, events: [] },
  )
}

export const released = (cast: Cast, pack: Frozen, { played, at }: { played: Played; at: number }): Played =>
  move(pack, played, {
    now: at,
    actorId: memberOf(cast, 'BR').personId,
    command: { type: 'release' },
    reportReady: true,
  })

function move(pack: Frozen, { debrief, events }: Played, { now, actorId, command, reportReady }: Move): Played {
  const pkg = debriefs.debriefPackageFrom(pack.content, { packageIntact: true, questions: defaultPack, reportReady })
  const next = debriefs.decideAll(debrief, command, {
    context: { actorId, now, pkg },
    propose: (state) => debriefs.proposeOutcome(pack, state),
  })
  if (!next.ok) throw new Error(`The demo's debrief refused a command: ${next.rejection.message}`)
  const stored = next.value.events.map((event) => ({ at: now, actorId, event }))
  return { debrief: applyDecided(debrief, next.value), events: [...events, ...stored] }
}
