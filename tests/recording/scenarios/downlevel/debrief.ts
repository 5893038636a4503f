// The debrief of three people, from roll call to the released report. The fourth has no notes and is refused.
import { loopRoutes } from '#shared/contracts/loops.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import type { Outcome } from '#shared/contracts/vocabulary.ts'
import type { Actor } from '../../actor.ts'
import { comeToTable, rationale, sealed } from '../../moves/debrief.ts'
import { lookAt } from '../../moves/loops.ts'
import { hour, minute } from '../../moves/rounds.ts'
import type { Play } from '../../play.ts'
import { looksOfAll, type Cast, type Held, type Table } from './cast.ts'

export async function opensTheDebrief(play: Play, cast: Cast, held: Held): Promise<Table> {
  const loopId = held.loop.id
  const waived = await cast.kenji.open('rooms', { page: 'debrief' })
  const raiser = await comeToTable(cast.adaeze, loopId)
  await waived.refused('debrief:join', { loopId, device: 'kenji-laptop' })
  await waived.close()
  const [manager, peer] = [await comeToTable(cast.dana, loopId), await comeToTable(cast.gil, loopId)]
  await raiser.tell({ type: 'open' })
  for (const member of [peer, manager, raiser]) await member.tell({ type: 'confirmAlone' })
  await raiser.tell({ type: 'extend', step: 'ROLL_CALL' })
  await raiser.refused({ type: 'extend', step: 'ROLL_CALL' })
  await raiser.tell({ type: 'close', step: 'ROLL_CALL' })
  await looksOfAll(cast, held)
  await manager.tell({ type: 'pin', principle: 'CO', text: 'Which customers were asked?' })
  await peer.tell({ type: 'finishReading' })
  await play.wait(8 * minute)
  await play.job('debriefs-due')
  await looksOfAll(cast, held)
  await play.wait(2 * minute)
  await play.job('debriefs-due')
  await peer.refused(sealed('revote1', 'NI'))
  await peer.tell(sealed('revote1', 'NI', { line: 'OW 2: nobody watches the number any more.' }))
  await raiser.tell(sealed('revote1', 'NI'))
  await play.wait(2 * minute)
  await play.job('debriefs-due')
  return { ...cast, raiser, manager, peer }
}

export async function walks(
  play: Play,
  { raiser, manager, peer, adaeze, dana, gil }: Table,
  { loop }: Held,
): Promise<void> {
  const { state } = await raiser.see()
  const walk = state.walk
  if (walk === null || walk.disputed.length === 0)
    throw new Error(`the walk has nothing disputed: ${JSON.stringify(walk)}`)
  await manager.refused({ type: 'startTurn', personId: dana.id })
  for (const personId of walk.queue) {
    const speaker = [raiser, manager, peer].find((member) => member.actor.id === personId)
    await raiser.tell({ type: 'startTurn', personId })
    await play.wait(20_000)
    const text = 'The line in my note: the reason came from another team.'
    await speaker?.tell({ type: 'endTurn', personId, text, notInNotes: personId === gil.id })
    await play.wait(25_000)
    await play.job('debriefs-due')
  }
  await raiser.tell({ type: 'raisePrompt', kind: 'trait' })
  await raiser.tell({ type: 'showPrompt', index: 0 })
  const issue = await contradictionIn(adaeze, loop.id)
  const reason = 'One counted all customers, the other those who paid by card.'
  await raiser.tell({ type: 'settleContradiction', issue, verdict: 'bothTrue', reason })
  await raiser.refused({ type: 'close', step: 'LP_WALK' })
  for (const principle of walk.disputed) {
    await raiser.tell({
      type: 'resolve',
      principle,
      status: 'mixed',
      reason: 'The work was her own, and the reason was borrowed.',
    })
  }
  await raiser.tell({ type: 'adjourn' })
  await peer.refused({ type: 'confirmAlone' })
  await play.wait(hour)
  await raiser.tell({ type: 'resume' })
  if (walk.order.length > 1) await raiser.tell({ type: 'openPrinciple', index: 1 })
  await raiser.tell({ type: 'remark', principle: walk.order[0] ?? 'CO', text: 'Nobody asked what the warehouse lost.' })
  await raiser.tell({ type: 'close', step: 'LP_WALK' })
}

async function contradictionIn(reader: Actor, loopId: string): Promise<number> {
  const { content } = await reader.call(packageRoutes.getPackage, { params: { loopId } })
  return content.issues.findIndex((issue) => issue.kind === 'contradiction')
}

/** `outcome`: what the gates give. */
export async function decides(
  play: Play,
  table: Table,
  held: Held,
  outcome: Outcome = 'INCLINED_DOWNLEVEL',
): Promise<void> {
  const { raiser, manager, peer, dana, gil, mara } = table
  const params = { loopId: held.loop.id }
  await raiser.tell({ type: 'ask', trigger: 'lateNote', toPersonId: dana.id })
  await raiser.refused({ type: 'close', step: 'CHALLENGE' })
  await peer.refused({ type: 'answer', challengeId: 'challenge-1', answer: 'Not mine.', conceded: false })
  await manager.tell({
    type: 'answer',
    challengeId: 'challenge-1',
    answer: 'Written from the lines I had, on the train.',
    conceded: false,
  })
  await raiser.tell({ type: 'ask', trigger: 'notInclined', toPersonId: gil.id })
  await peer.tell({ type: 'answer', challengeId: 'challenge-2', answer: '', conceded: true })
  await raiser.tell({ type: 'close', step: 'CHALLENGE' })
  await manager.tell(sealed('final', 'I'))
  await peer.tell(sealed('final', 'I', { line: 'The line on the two teams, read again.' }))
  await raiser.tell(sealed('final', 'NI'))
  await peer.tell({ type: 'stateDissent', statement: 'The agreement between two teams is the target level to me.' })
  await raiser.refused({ type: 'stateDissent', statement: 'Mine is the outcome itself.' })
  await manager.tell({
    type: 'stateLevelView',
    text: 'The scope is one agreement between two teams: the level below, today.',
  })
  await raiser.refused({ type: 'sign', outcome: 'INCLINED', reason: 'The room would like to.' })
  await raiser.tell({ type: 'sign', outcome, reason: '' })
  await raiser.tell({ type: 'writeRationale', rationale })
  await raiser.refused({ type: 'close', step: 'RATIONALE' })
  await manager.tell({ type: 'confirmRationale' })
  await play.wait(4 * minute)
  await play.job('debriefs-due')
  const { content } = await raiser.actor.call(reportRoutes.getReport, { params })
  await raiser.actor.call(reportRoutes.editReport, { params, body: { content: { ...content, keep: [], change: [] } } })
  await raiser.tell({ type: 'release' })
  await looksOfAll(table, held)
  await lookAt(table.ola, { loopId: held.loop.id, roundIds: [held.rounds.gil] })
  await mara.call(reportRoutes.answerReport, {
    params,
    body: { text: 'The warehouse was asked; it is in my second answer.' },
  })
  await mara.call(loopRoutes.listLoops)
}
