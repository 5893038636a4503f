// An express debrief, an edited report, the self-rating, and the candidate's answer.
import { loopRoutes, type LoopView } from '#shared/contracts/loops.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import type { Actor } from '../../actor.ts'
import { comeToTable, rationale, sealed, type AtTable } from '../../moves/debrief.ts'
import { lookAt } from '../../moves/loops.ts'
import { minute } from '../../moves/rounds.ts'
import type { Play } from '../../play.ts'
import { looksOfAll, type Cast, type Held, type Table } from './cast.ts'

export async function opensTheDebrief(cast: Cast, { loop }: Held): Promise<Table> {
  const outsiders = [
    await cast.mara.open('rooms', { page: 'debrief' }),
    await cast.ola.open('rooms', { page: 'debrief' }),
  ]
  for (const outsider of outsiders) await outsider.refused('debrief:join', { loopId: loop.id, device: 'a-device' })
  const raiser = await comeToTable(cast.adaeze, loop.id)
  await raiser.refused({ type: 'open' })
  const peer = await comeToTable(cast.dana, loop.id)
  await peer.refused({ type: 'open' })
  await raiser.tell({ type: 'open' })
  await raiser.tell({ type: 'confirmAlone' })
  await raiser.refused({ type: 'close', step: 'ROLL_CALL' })
  await peer.tell({ type: 'confirmAlone' })
  await raiser.tell({ type: 'close', step: 'ROLL_CALL' })
  for (const outsider of outsiders) await outsider.refused('debrief:snapshot', { loopId: loop.id })
  return { ...cast, raiser, peer }
}

export async function votesAndWalks(play: Play, table: Table, held: Held): Promise<void> {
  const { raiser, peer } = table
  await looksOfAll(table, held)
  await peer.tell({ type: 'pin', principle: 'CO', text: 'What came after the quarter?' })
  await peer.tell({ type: 'pin', principle: null, text: 'Which region was the fifth?' })
  await peer.tell({ type: 'unpin', pinId: `${table.dana.id}-2` })
  await raiser.tell({ type: 'pin', principle: 'DD', text: 'Who counted the 140 orders?' })
  await peer.tell({ type: 'finishReading' })
  await raiser.see()
  await raiser.tell({ type: 'finishReading' })
  await looksOfAll(table, held)
  await raiser.tell({ type: 'close', step: 'REVEAL' })
  await peer.tell(sealed('revote1', 'I'))
  await peer.refused(sealed('revote1', 'SH', { line: 'Another line.' }))
  await raiser.see()
  await raiser.tell(sealed('revote1', 'I'))
  await peer.tell({ type: 'writeCase', text: 'Every number stops at the end of its quarter.' })
  await raiser.tell({ type: 'writeCase', text: 'The search team’s side of the deal was never heard.' })
  await raiser.tell({ type: 'remark', principle: 'CO', text: 'The customers were counted, and nobody was asked.' })
  await raiser.tell({ type: 'remark', principle: 'CO', text: 'She is arrogant about the numbers.' })
  await play.wait(minute)
  await raiser.tell({ type: 'close', step: 'LP_WALK' })
}

export async function decides(play: Play, { raiser, peer, dana, adaeze, mara }: Table, loop: LoopView): Promise<void> {
  await raiser.tell({ type: 'ask', trigger: 'shortWindow', toPersonId: dana.id })
  await peer.tell({
    type: 'answer',
    challengeId: 'challenge-1',
    answer: 'The number stood at 14 two quarters on: my third probe.',
    conceded: false,
  })
  await raiser.tell({ type: 'ask', trigger: 'oneStory', toPersonId: adaeze.id })
  await raiser.tell({ type: 'answer', challengeId: 'challenge-2', answer: '', conceded: true })
  await raiser.tell({ type: 'close', step: 'CHALLENGE' })
  await peer.tell(sealed('final', 'I'))
  await raiser.tell(sealed('final', 'I'))
  await peer.refused({ type: 'sign', outcome: 'INCLINED', reason: '' })
  await lookAt(mara, { loopId: loop.id })
  await raiser.tell({ type: 'sign', outcome: 'INCLINED', reason: '' })
  await raiser.refused({
    type: 'writeRationale',
    rationale: { ...rationale, concern: 'None.', levelReason: 'Fits.', wouldHaveChanged: 'More.' },
  })
  await raiser.tell({ type: 'writeRationale', rationale })
  await raiser.tell({ type: 'close', step: 'RATIONALE' })
  await editsTheReport({ raiser, dana, mara }, loop)
  await play.wait(minute)
  await raiser.tell({ type: 'release' })
  await raiser.refused({ type: 'release' })
  await raiser.connection.close()
  await peer.connection.close()
}

/** Private remarks and names in the report block its release. */
async function editsTheReport(
  { raiser, dana, mara }: { raiser: AtTable; dana: Actor; mara: Actor },
  loop: LoopView,
): Promise<void> {
  const params = { loopId: loop.id }
  const { content } = await raiser.actor.call(reportRoutes.getReport, { params })
  await dana.refused(reportRoutes.editReport, { params, body: { content } })
  await mara.refused(reportRoutes.getReport, { params })
  const telling = 'No second quarter was watched. Dana Okafor said so.'
  await raiser.actor.call(reportRoutes.editReport, { params, body: { content: { ...content, summary: telling } } })
  await raiser.refused({ type: 'release' })
  const summary =
    'Two people wrote what they heard, apart. You start from raw logs, name what you gave up, and count before you talk.'
  const edited = { ...content, summary, keep: content.keep.slice(0, 1), outcome: 'NOT_INCLINED' } as const
  await raiser.actor.call(reportRoutes.editReport, { params, body: { content: edited } })
}

export async function readsTheReport(cast: Cast, held: Held): Promise<void> {
  const params = { loopId: held.loop.id }
  await cast.mara.call(peopleRoutes.me)
  await cast.mara.refused(reportRoutes.getReport, { params })
  await cast.mara.refused(reportRoutes.putSelfRating, { params, body: { ratings: { CO: 4 } } })
  await cast.dana.refused(reportRoutes.putSelfRating, { params, body: { ratings: { CO: 4, OW: 4, IS: 3, DD: 4 } } })
  await cast.mara.call(reportRoutes.putSelfRating, { params, body: { ratings: { CO: 5, OW: 4, IS: 3, DD: 2 } } })
  await cast.mara.refused(reportRoutes.putSelfRating, { params, body: { ratings: { CO: 5, OW: 4, IS: 3, DD: 2 } } })
  await cast.mara.call(reportRoutes.getReport, { params })
  await cast.mara.call(reportRoutes.answerReport, {
    params,
    body: { text: 'The fifth region was another team’s; I asked for it twice.' },
  })
  await cast.mara.refused(reportRoutes.answerReport, { params, body: { text: 'And once more.' } })
  await looksOfAll(cast, held)
  await lookAt(cast.ola, { loopId: held.loop.id, roundIds: held.roundIds })
  const { content } = await cast.adaeze.call(reportRoutes.getReport, { params })
  await cast.adaeze.refused(reportRoutes.editReport, { params, body: { content } })
  for (const person of [cast.mara, cast.dana]) await person.call(loopRoutes.listLoops)
}
