// A practice-only loop has no debrief and no signature. A job drafts and releases its report, without an outcome (I-03, I-31),
// and removes text that an editor would have to remove (I-30).
import { audit } from '#server/db/audit.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loops from '#server/features/loops/system.ts'
import * as notes from '#server/features/notes/system.ts'
import * as packages from '#server/features/packages/system.ts'
import { draftReport } from '#shared/domain/report/draft-report.ts'
import { withoutProblems } from '#shared/domain/report/without-problems.ts'
import { draftInput, practiceState, problemContext } from './draft-input.ts'
import { release } from './drafting.ts'
import { panelNames } from './problems.ts'
import * as repository from './repository.ts'

export async function releasePractice(deps: Deps, now: number): Promise<void> {
  for (const loopId of await loops.listPracticeReady(deps.db)) {
    const released = await deps.events.transact((tx) => releaseReport(tx, deps, { loopId, now }))
    if (released) await loops.announceLoop(deps, loopId)
  }
}

async function releaseReport(tx: Db, deps: Deps, { loopId, now }: { loopId: string; now: number }): Promise<boolean> {
  const loop = await loops.lockLoop(tx, loopId)
  const pack = await packages.findNewest(tx, loopId)
  if (loop === null || loop.status !== 'PACKAGE_READY' || !loop.practiceOnly || pack === null) return false
  const sets = await notes.listOfLoop(tx, loopId)
  const state = practiceState(loop.targetLevel)
  const content = withoutProblems(
    draftReport(draftInput({ loopId, pack, state, weaknessBefore: loop.weakness }, deps.principlePack)),
    problemContext(sets, await panelNames(tx, loopId)),
  )
  await repository.insert(tx, { packageId: pack.id, loopId, content, draft: content, draftedAt: now })
  await release(tx, deps, { loopId, by: null, practiceOnly: true, now })
  await loops.moveLoop(tx, {
    loopId,
    event: 'report_released',
    input: { practiceOnly: true, feedbackReady: true },
    now,
  })
  await packages.setStatus(tx, pack.id, 'RELEASED')
  await audit(tx, deps, { actorId: null, loopId, action: 'report.released', details: { practiceOnly: true } })
  return true
}
