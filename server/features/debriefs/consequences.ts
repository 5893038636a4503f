// Applies a debrief's events to the loop, the package, the decision and the report, in the same transaction.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { audit } from '#server/db/audit.ts'
import type { Announcement } from '#server/events.ts'
import * as loops from '#server/features/loops/system.ts'
import * as packages from '#server/features/packages/system.ts'
import * as reports from '#server/features/reports/system.ts'
import { durations } from '#shared/contracts/limits.ts'
import type { DebriefEvent, DebriefStep } from '#shared/contracts/debrief-state.ts'
import type { Debrief } from '#shared/domain/debrief/types.ts'
import * as repository from './repository.ts'
import type { DebriefRow } from './repository.ts'

interface Change {
  row: DebriefRow
  state: Debrief
  events: readonly DebriefEvent[]
  loaded: { pack: packages.Package }
  now: number
  actorId: string | null
}
interface DebriefChange extends Omit<Change, 'state' | 'loaded'> {
  debrief: Debrief
  pack: packages.Package
}
/** Who is notified. The candidate is not notified before the release (I-02). */
type Audience = 'nothing' | 'panel' | 'everyone'
type Effect = (tx: Db, deps: Deps, change: DebriefChange) => Promise<Audience>

export async function afterDebrief(
  tx: Db,
  deps: Deps,
  { state, loaded, ...change }: Change,
): Promise<readonly Announcement[]> {
  const { loopId } = change.row
  const audience = await applyConsequences(tx, deps, { ...change, debrief: state, pack: loaded.pack })
  if (audience === 'nothing') return []
  return [{ key: `loop:${loopId}`, publish: () => loops.announceLoop(deps, loopId, audience) }]
}

async function applyConsequences(tx: Db, deps: Deps, change: DebriefChange): Promise<Audience> {
  let audience: Audience = 'nothing'
  for (const event of change.events) {
    if (event.type === 'stepEntered') {
      await deps.events.raise(tx, {
        type: 'debriefStepEntered',
        loopId: change.row.loopId,
        packageId: change.row.packageId,
        step: event.step,
        at: change.now,
      })
    }
    const next = await effectOf(event)(tx, deps, change)
    if (next === 'everyone' || audience === 'nothing') audience = next
  }
  return audience
}

const quiet: Effect = async () => 'nothing'

function effectOf(event: DebriefEvent): Effect {
  switch (event.type) {
    case 'stepEntered':
      return effectOfStep(event.step)
    case 'resumed':
      return opened
    case 'adjourned':
      return adjourned
    case 'voided':
      return voided
    case 'signed':
      return signed
    case 'rationaleWritten':
      return rationaleWritten
    case 'reportReleased':
      return released
    default:
      return quiet
  }
}

function effectOfStep(step: DebriefStep): Effect {
  switch (step) {
    case 'ROLL_CALL':
      return opened
    case 'FEEDBACK':
      return draftReport
    default:
      return async () => 'panel'
  }
}

const opened: Effect = async (tx, _deps, { row, pack, now }) => {
  const loop = await loops.findLoop(tx, row.loopId)
  if (loop?.status === 'PACKAGE_READY') {
    await loops.moveLoop(tx, {
      loopId: row.loopId,
      event: 'debrief_opened',
      input: { quorum: true, practiceOnly: loop.practiceOnly },
      now,
    })
  }
  await packages.setStatus(tx, pack.id, 'IN_REVIEW')
  return 'panel'
}

/** If the bar raiser adjourns, the loop keeps its status. After a long loss of quorum it returns to PACKAGE_READY. */
const adjourned: Effect = async (tx, _deps, { row, now, debrief }) => {
  const lostAt = debrief.public.quorumLostAt ?? row.state.quorumLostAt
  if (lostAt !== null && now - lostAt > durations.quorumLostMs) {
    await loops.moveLoop(tx, { loopId: row.loopId, event: 'quorum_lost', input: { lastedMs: now - lostAt }, now })
  }
  return 'panel'
}

/** Returns the loop to PACKAGE_READY; nothing was decided. */
const voided: Effect = async (tx, deps, { row, debrief, pack, now, actorId }) => {
  const loop = await loops.findLoop(tx, row.loopId)
  if (loop !== null && loop.status !== 'PACKAGE_READY') {
    await loops.moveLoop(tx, { loopId: row.loopId, event: 'debrief_voided', input: { packageIntact: false }, now })
  }
  await packages.setStatus(tx, pack.id, 'FROZEN')
  const { step, voided: voiding } = debrief.public
  await audit(tx, deps, {
    actorId,
    loopId: row.loopId,
    action: 'debrief.voided',
    details: { step, reason: voiding?.reason ?? '' },
  })
  return 'panel'
}

const signed: Effect = async (tx, deps, { row, debrief, pack, now }) => {
  const { signed: decision, proposal } = debrief.public
  const signer = decision?.by[0]
  if (decision === null || signer === undefined) return 'nothing'
  await repository.insertDecision(tx, {
    packageId: row.packageId,
    loopId: row.loopId,
    debriefId: row.id,
    outcome: decision.outcome,
    level: decision.level,
    gates: proposal?.gates ?? [],
    rationale: null,
    override: decision.override,
    signedBy: signer,
    signedAt: decision.at,
  })
  await loops.moveLoop(tx, { loopId: row.loopId, event: 'decision_signed', input: { signed: true }, now })
  await packages.setStatus(tx, pack.id, 'DECIDED')
  await audit(tx, deps, {
    actorId: signer,
    loopId: row.loopId,
    action: 'decision.signed',
    details: { override: decision.override },
  })
  return 'panel'
}

const rationaleWritten: Effect = async (tx, _deps, { row, debrief }) => {
  await repository.updateDecision(tx, row.loopId, { rationale: debrief.public.rationale })
  return 'nothing'
}

const draftReport: Effect = async (tx, deps, { row, debrief, pack }) => {
  const loop = await loops.findLoop(tx, row.loopId)
  await reports.draft(tx, deps, {
    loopId: row.loopId,
    pack,
    state: debrief.public,
    weaknessBefore: loop?.weakness ?? {},
  })
  return 'panel'
}

const released: Effect = async (tx, deps, { row, debrief, pack, now, actorId }) => {
  await reports.release(tx, deps, { loopId: row.loopId, by: actorId, practiceOnly: false, now })
  const outcome = debrief.public.signed?.outcome
  await loops.moveLoop(tx, {
    loopId: row.loopId,
    event: 'report_released',
    input: { feedbackReady: true, practiceOnly: false, ...(outcome === undefined ? {} : { outcome }) },
    now,
  })
  await packages.setStatus(tx, pack.id, 'RELEASED')
  await audit(tx, deps, { actorId, loopId: row.loopId, action: 'report.released', details: {} })
  return 'everyone'
}
