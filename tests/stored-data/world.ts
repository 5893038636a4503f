// Plays what the stored data contains: a finished loop, a debrief in the middle, a live round, a person in the queue, and a
// visitor's demo.
import { demoRoutes } from '#shared/contracts/demo.ts'
import type { LoopView } from '#shared/contracts/loops.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import type { Actor } from '#tests/recording/actor.ts'
import { comeToTable, rationale, sealed } from '#tests/recording/moves/debrief.ts'
import { fillByLink, startLoop } from '#tests/recording/moves/loops.ts'
import { openPen, submit, wholeSet, writeWhole } from '#tests/recording/moves/notes.ts'
import { signUp } from '#tests/recording/moves/people.ts'
import { goLive, holdRound, minute } from '#tests/recording/moves/rounds.ts'
import type { Play } from '#tests/recording/play.ts'
import type { Held } from '#tests/recording/scenarios/downlevel/cast.ts'
import { toTheWalk } from '#tests/recording/scenarios/downlevel.ts'

export interface World {
  people: Record<string, Actor>
  finished: string
  debrief: Held
  live: { loopId: string; roundId: string }
  demo: string
}

interface Trio {
  nora: Actor
  ivo: Actor
  bea: Actor
}

export async function playWorld(play: Play): Promise<World> {
  const trio = { nora: await signUp(play, 'nora'), ivo: await signUp(play, 'ivo'), bea: await signUp(play, 'bea') }
  const finished = await finishedLoop(play, trio)
  const {
    table: { raiser: _raiser, manager: _manager, peer: _peer, nobody: _nobody, ...cast },
    held,
  } = await toTheWalk(play)
  const live = await liveRound(play, trio)
  await trio.bea.open('people')
  await trio.bea.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser: true } })
  const visitor = play.actor('visitor')
  const { loopId: demo } = await visitor.call(demoRoutes.startDemo)
  await visitor.call(peopleRoutes.me)
  const debrief = { loop: { id: held.loop.id }, rounds: held.rounds }
  return { people: { ...trio, ...cast, visitor }, finished: finished.id, debrief, live, demo }
}

async function finishedLoop(play: Play, { nora, ivo, bea }: Trio): Promise<LoopView> {
  const loop = await startLoop(nora)
  for (const [n, person] of [
    [1, ivo],
    [2, bea],
  ] as const) {
    const roundId = await fillByLink(nora, loop, { n, person })
    await holdRound(play, roundId, { candidate: nora, interviewer: person })
    await submit(person, (await writeWhole(person, roundId, { vote: 'NI', fallbackVote: 'NI', ratings: { CO: 2 } })).id)
  }
  const [raiser, peer] = [await comeToTable(bea, loop.id), await comeToTable(ivo, loop.id)]
  await raiser.tell({ type: 'open' })
  for (const member of [raiser, peer]) await member.tell({ type: 'confirmAlone' })
  await raiser.tell({ type: 'close', step: 'ROLL_CALL' })
  for (const member of [raiser, peer]) await member.tell({ type: 'finishReading' })
  await raiser.tell({ type: 'close', step: 'REVEAL' })
  for (const member of [raiser, peer]) await member.tell(sealed('revote1', 'NI', { fallback: 'NI' }))
  await raiser.tell({ type: 'close', step: 'LP_WALK' })
  for (const n of [1, 2]) {
    await raiser.tell({ type: 'ask', trigger: 'notInclined', toPersonId: bea.id })
    const challengeId = `challenge-${String(n)}`
    await raiser.tell({ type: 'answer', challengeId, answer: 'A second quarter; it was not asked.', conceded: false })
  }
  await raiser.tell({ type: 'close', step: 'CHALLENGE' })
  for (const member of [raiser, peer]) await member.tell(sealed('final', 'NI', { fallback: 'NI' }))
  await raiser.tell({
    type: 'sign',
    outcome: (await raiser.see()).state.proposal?.outcome ?? 'NOT_INCLINED',
    reason: '',
  })
  await raiser.tell({ type: 'writeRationale', rationale })
  await raiser.tell({ type: 'close', step: 'RATIONALE' })
  const params = { loopId: loop.id }
  const { content } = await bea.call(reportRoutes.getReport, { params })
  await bea.call(reportRoutes.editReport, { params, body: { content: { ...content, keep: [], change: [] } } })
  await raiser.tell({ type: 'release' })
  await nora.call(reportRoutes.putSelfRating, { params, body: { ratings: { CO: 4, OW: 3, IS: 3, DD: 3 } } })
  await nora.call(reportRoutes.answerReport, {
    params,
    body: { text: 'Two of the three numbers were asked for in the second round.' },
  })
  for (const member of [raiser, peer]) await member.connection.close()
  return loop
}

async function liveRound(play: Play, { nora, ivo }: Trio): Promise<World['live']> {
  const loop = await startLoop(nora, { roleTitle: 'Senior PM, refunds' })
  const roundId = await fillByLink(nora, loop, { n: 1, person: ivo })
  const { interviewer } = await goLive(roundId, { candidate: nora, interviewer: ivo })
  await play.wait(minute)
  await interviewer.tell({ type: 'nextPhase' })
  const pen = await openPen(ivo, roundId, 'notes')
  const { 'set.rationale': _unwritten, ...fields } = wholeSet(pen.set.principles, { vote: 'I' })
  await pen.save(fields)
  return { loopId: loop.id, roundId }
}
