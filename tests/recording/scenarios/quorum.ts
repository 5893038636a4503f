// A debrief that loses its quorum: once it comes back in time, once the debrief adjourns. A second page keeps a person present.
// It ends inclined by an override that two people sign.
import { durations } from '#shared/contracts/limits.ts'
import { loopRoutes, type LoopView } from '#shared/contracts/loops.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import type { Actor } from '../actor.ts'
import { comeToTable, rationale, sealed, type AtTable } from '../moves/debrief.ts'
import { fillByLink, startLoop } from '../moves/loops.ts'
import { submit, writeWhole, type Opinion } from '../moves/notes.ts'
import { signUp } from '../moves/people.ts'
import { holdRound, minute } from '../moves/rounds.ts'
import type { Play, Scenario } from '../play.ts'

interface Cast {
  mara: Actor
  dana: Actor
  adaeze: Actor
  rui: Actor
  kenji: Actor
}
interface Table {
  raiser: AtTable
  manager: AtTable
  rui: AtTable
  kenji: AtTable
}

export const quorum: Scenario = async (play) => {
  const cast = {
    mara: await signUp(play, 'mara'),
    dana: await signUp(play, 'dana'),
    adaeze: await signUp(play, 'adaeze'),
    rui: await signUp(play, 'rui'),
    kenji: await signUp(play, 'kenji'),
  }
  for (const person of Object.values(cast)) await person.open('people')
  const loop = await packagedLoop(play, cast)
  const table = await losesItsQuorum(play, cast, loop)
  await adjournsByItself(play, table, { cast, loop })
  await votes(play, table)
  await signsAgainstTheGates(play, table, { cast, loop })
}

const opinions: Record<'dana' | 'adaeze' | 'rui' | 'kenji', Opinion> = {
  dana: { vote: 'SH' },
  adaeze: { vote: 'I', story: 'orders' },
  rui: { vote: 'I' },
  kenji: { vote: 'SNH', fallbackVote: 'NI', story: 'orders' },
}

async function packagedLoop(play: Play, cast: Cast): Promise<LoopView> {
  const loop = await startLoop(cast.mara, {
    templateId: 'seed-pm-4',
    roleTitle: 'Senior PM, returns',
    fallbackLevel: 4,
  })
  const rounds: [Actor, string, Opinion][] = []
  for (const [at, key] of (['dana', 'adaeze', 'rui', 'kenji'] as const).entries()) {
    rounds.push([cast[key], await fillByLink(cast.mara, loop, { n: at + 1, person: cast[key] }), opinions[key]])
  }
  for (const [interviewer, roundId] of rounds) await holdRound(play, roundId, { candidate: cast.mara, interviewer })
  for (const [interviewer, roundId, opinion] of rounds)
    await submit(interviewer, (await writeWhole(interviewer, roundId, opinion)).id)
  return loop
}

async function losesItsQuorum(play: Play, cast: Cast, loop: LoopView): Promise<Table> {
  const raiser = await comeToTable(cast.adaeze, loop.id)
  const manager = await comeToTable(cast.dana, loop.id)
  const rui = await comeToTable(cast.rui, loop.id)
  const table = { raiser, manager, rui, kenji: await comeToTable(cast.kenji, loop.id) }
  await raiser.tell({ type: 'open' })
  for (const member of Object.values(table)) await member.tell({ type: 'confirmAlone' })
  await raiser.tell({ type: 'close', step: 'ROLL_CALL' })
  await play.wait(minute)
  await table.kenji.connection.drop()
  await raiser.see()
  const tablet = await comeToTable(cast.dana, loop.id, 'tablet')
  await manager.connection.drop()
  await raiser.see()
  const signal = { description: { type: 'offer', sdp: 'v=0 a call' } } as const
  await raiser.connection.ask('debrief:signal', {
    loopId: loop.id,
    from: 'adaeze-at-the-table',
    to: 'dana-at-the-table-tablet',
    signal,
  })
  await tablet.connection.drop()
  await raiser.see()
  await raiser.refused({ type: 'close', step: 'SILENT_READ' })
  await play.wait(4 * minute)
  await play.job('debriefs-due')
  await manager.connection.reopen()
  await manager.join()
  await table.kenji.connection.reopen()
  await table.kenji.join()
  return table
}

interface Held {
  cast: Cast
  loop: LoopView
}

async function adjournsByItself(
  play: Play,
  { raiser, manager, rui, kenji }: Table,
  { cast, loop }: Held,
): Promise<void> {
  await rui.tell({ type: 'finishReading' })
  await manager.connection.drop()
  await play.wait(durations.quorumLostMs)
  await play.job('debriefs-due')
  for (const person of [cast.mara, cast.dana]) await person.call(loopRoutes.getLoop, { params: { loopId: loop.id } })
  await cast.rui.call(packageRoutes.getPackage, { params: { loopId: loop.id } })
  await raiser.refused({ type: 'resume' })
  await manager.connection.reopen()
  await manager.join()
  await kenji.refused({ type: 'resume' })
  await raiser.tell({ type: 'resume' })
  await cast.dana.call(loopRoutes.getLoop, { params: { loopId: loop.id } })
  await play.job('debriefs-presence')
  for (const member of [kenji, manager, raiser]) await member.tell({ type: 'finishReading' })
}

async function votes(play: Play, { raiser, manager, rui, kenji }: Table): Promise<void> {
  await raiser.tell({ type: 'close', step: 'REVEAL' })
  await manager.tell(sealed('revote1', 'SH'))
  await rui.tell(sealed('revote1', 'I'))
  await kenji.tell(sealed('revote1', 'SNH', { fallback: 'NI' }))
  await raiser.tell(sealed('revote1', 'I'))
  const { state } = await raiser.see()
  await rui.connection.drop()
  await raiser.tell({ type: 'close', step: 'LP_WALK' })
  for (const [at, card] of state.attendees.slice(0, 2).entries()) {
    await raiser.tell({ type: 'ask', trigger: at === 0 ? 'strongHire' : 'oneStory', toPersonId: card.personId })
    const challengeId = `challenge-${String(at + 1)}`
    await raiser.tell({ type: 'answer', challengeId, answer: 'The line on the two pages she took.', conceded: false })
  }
  await raiser.tell({ type: 'close', step: 'CHALLENGE' })
  await manager.tell(sealed('final', 'SH'))
  await kenji.tell(sealed('final', 'SNH', { fallback: 'NI' }))
  await raiser.tell(sealed('final', 'I'))
  await play.wait(2 * minute)
  await play.job('debriefs-due')
}

async function signsAgainstTheGates(
  play: Play,
  { raiser, manager, rui, kenji }: Table,
  { cast, loop }: Held,
): Promise<void> {
  await raiser.refused({ type: 'sign', outcome: 'INCLINED', reason: '' })
  await raiser.tell({
    type: 'sign',
    outcome: 'INCLINED',
    reason: 'One strong no rests on a line that three others heard whole.',
  })
  await kenji.refused({ type: 'cosign' })
  await manager.tell({ type: 'cosign' })
  await kenji.tell({ type: 'stateDissent', statement: 'The reason did not hold when it was asked for a second time.' })
  await raiser.tell({ type: 'writeRationale', rationale })
  await manager.tell({ type: 'confirmRationale' })
  await raiser.tell({ type: 'close', step: 'RATIONALE' })
  const params = { loopId: loop.id }
  const { content } = await cast.adaeze.call(reportRoutes.getReport, { params })
  await cast.adaeze.call(reportRoutes.editReport, { params, body: { content: { ...content, keep: [], change: [] } } })
  await play.wait(minute)
  await raiser.tell({ type: 'release' })
  await rui.connection.reopen()
  await rui.connection.ask('debrief:join', { loopId: loop.id, device: 'rui-at-the-table' })
  await cast.mara.call(reportRoutes.putSelfRating, { params, body: { ratings: { CO: 3, OW: 3, IS: 3, DD: 3 } } })
  for (const person of [cast.mara, cast.kenji]) await person.call(reportRoutes.getReport, { params })
}
