// Plays a debrief from the roll call to the released report. Every text contains a mark of its author.
import { reportRoutes } from '#shared/contracts/reports.ts'
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import { attend, type Attendee } from '#tests/realtime/debriefs/attendee.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import type { StaffedLoop } from '#tests/support/loop-factory.ts'
import type { TestApp } from '#tests/support/test-app.ts'
import { markOf, seatOf } from './marks.ts'

interface Room {
  loopId: string
  raiser: Attendee
  other: Attendee
}

const said = (by: TestPerson, what: string) => `It held at 95 two quarters on. ${markOf(by, what)}`
const vote = { type: 'sealVote', target: 'I', fallback: 'I', confidence: 'M', line: null } as const

export async function conclude(app: TestApp, loop: StaffedLoop): Promise<void> {
  const { loopId } = loop
  const room: Room = {
    loopId,
    raiser: await attend(app, loopId, seatOf(loop, true).person),
    other: await attend(app, loopId, seatOf(loop, false).person),
  }
  await read(room)
  await walk(room)
  await decide(room)
  await report(room)
  for (const member of [room.raiser, room.other]) member.socket.disconnect()
}

async function read({ raiser, other }: Room): Promise<void> {
  for (const member of [raiser, other]) await member.join()
  await raiser.act({ type: 'open' })
  for (const member of [raiser, other]) await member.act({ type: 'confirmAlone' })
  await raiser.act({ type: 'close', step: 'ROLL_CALL' })
  for (const member of [raiser, other]) {
    await member.act({ type: 'pin', principle: 'OW', text: said(member.person, 'pin') })
    await member.act({ type: 'finishReading' })
  }
  await raiser.act({ type: 'close', step: 'REVEAL' })
}

async function walk({ raiser, other }: Room): Promise<void> {
  await other.act({ ...vote, ballot: 'revote1' })
  const { walk: planned } = await raiser.act({ ...vote, ballot: 'revote1', target: 'NI' })
  for (const member of [other, raiser]) {
    await raiser.act({ type: 'startTurn', personId: member.person.id })
    await raiser.act({
      type: 'endTurn',
      personId: member.person.id,
      text: said(member.person, 'turn'),
      notInNotes: false,
    })
  }
  for (const principle of planned?.disputed ?? [])
    await raiser.act({ type: 'resolve', principle, status: 'mixed', reason: said(raiser.person, 'resolution') })
  await raiser.act({ type: 'remark', principle: 'OW', text: said(raiser.person, 'remark') })
  await raiser.act({ type: 'close', step: 'LP_WALK' })
  for (const member of [raiser, other]) {
    const { challenges } = await raiser.act({ type: 'ask', trigger: 'notInclined', toPersonId: member.person.id })
    const challengeId = challenges.at(-1)?.id ?? ''
    await member.act({ type: 'answer', challengeId, answer: said(member.person, 'answer'), conceded: false })
  }
  await raiser.act({ type: 'close', step: 'CHALLENGE' })
}

/** Both change their vote and name a note. The one in the minority states a dissent. */
async function decide({ raiser, other }: Room): Promise<void> {
  await other.act({ ...vote, ballot: 'final', target: 'NI', line: said(other.person, 'final') })
  const state = await raiser.act({ ...vote, ballot: 'final', line: said(raiser.person, 'final') })
  const { outcome, dissents } = proposalOf(state)
  for (const { personId } of dissents) {
    const member = personId === raiser.person.id ? raiser : other
    await member.act({ type: 'stateDissent', statement: said(member.person, 'dissent') })
  }
  await raiser.act({ type: 'sign', outcome, reason: said(raiser.person, 'signature') })
}

function proposalOf({ proposal }: DebriefState) {
  if (proposal === null) throw new Error('an outcome is proposed after the final vote')
  return proposal
}

async function report({ loopId, raiser }: Room): Promise<void> {
  const { person } = raiser
  const words = (what: string) =>
    `One surface, one quarter and one team, so nothing shows how it goes when others give something up. ${markOf(person, what)}`
  await raiser.act({
    type: 'writeRationale',
    rationale: {
      bullets: (['for', 'against', 'level'] as const).map((side) => ({
        side,
        principle: 'OW' as const,
        text: `OW 4: ${said(person, 'bullet')}`,
      })),
      concern: words('concern'),
      levelReason: words('level'),
      wouldHaveChanged: words('changed'),
    },
  })
  await raiser.act({ type: 'close', step: 'RATIONALE' })
  const at = { params: { loopId } }
  const { content } = await person.browser.call(reportRoutes.getReport, at)
  const summary = `You start from cases. ${markOf(person, 'report')}`
  await person.browser.call(reportRoutes.editReport, { ...at, body: { content: { ...content, summary } } })
  await raiser.act({ type: 'release' })
}
