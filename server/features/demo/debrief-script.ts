// The demo's debrief as timed commands. The debrief rules compute the results.
import type { PersonCommand } from '#shared/contracts/debrief-state.ts'
import { demoDebrief } from '#shared/demo/debrief.ts'
import type { DebriefCommand } from '#shared/domain/debrief/types.ts'
import { withTitles } from '#shared/demo/story-titles.ts'

/** `by` is a seat, or null for the server itself. */
export interface ScriptLine {
  atMs: number
  by: string | null
  command: DebriefCommand
}
type PersonOf = (seatId: string) => string

const debrief = withTitles(demoDebrief)
const everyone = debrief.ballots.pre.map((ballot) => ballot.seatId)
const levelView =
  'The work across regions is L6 in scope; the window stops at the quarter. Read as a whole it is L5 today.'

const clock = (text: string): number => {
  const [minutes = 0, seconds = 0] = text.split(':').map(Number)
  return (minutes * 60 + seconds) * 1_000
}
const line = (at: string, by: string, command: PersonCommand): ScriptLine => ({ atMs: clock(at), by, command })
/** One command per seat, some seconds apart. */
const each =
  (seats: readonly string[], at: string, everySeconds: number) =>
  (command: (seatId: string) => PersonCommand): ScriptLine[] =>
    seats.map((seatId, n) => ({ atMs: clock(at) + n * everySeconds * 1_000, by: seatId, command: command(seatId) }))

function ballot(name: 'revote1' | 'final', at: string): ScriptLine[] {
  const votes = new Map(debrief.ballots[name].map((vote) => [vote.seatId, vote]))
  return each(
    everyone,
    at,
    14,
  )((seatId) => {
    const vote = votes.get(seatId)
    if (vote === undefined) throw new Error(`Seat ${seatId} has no vote in the demo`)
    return {
      type: 'sealVote',
      ballot: name,
      target: vote.target,
      fallback: vote.fallback,
      confidence: null,
      line: vote.movedLine,
    }
  })
}

function reading(personOf: PersonOf): ScriptLine[] {
  return [
    ...everyone.map((seatId, n): ScriptLine => ({
      atMs: n * 1_000,
      by: null,
      command: { type: 'arrive', personId: personOf(seatId) },
    })),
    line('0:10', 'BR', { type: 'open' }),
    ...each(everyone, '0:20', 6)(() => ({ type: 'confirmAlone' })),
    line('0:55', 'BR', { type: 'close', step: 'ROLL_CALL' }),
    ...each(['PEER', 'ENG', 'HM', 'DATA', 'BR'], '6:10', 35)(() => ({ type: 'finishReading' })),
    line('9:20', 'BR', { type: 'close', step: 'REVEAL' }),
    ...ballot('revote1', '9:50'),
  ]
}

function turn(personOf: PersonOf, seatId: string, said: { from: string; to: string; text: string }): ScriptLine[] {
  const personId = personOf(seatId)
  return [
    line(said.from, 'BR', { type: 'startTurn', personId }),
    line(said.to, seatId, { type: 'endTurn', personId, text: said.text, notInNotes: false }),
  ]
}

const walked = (principle: string) => {
  const found = debrief.walk.find((entry) => entry.principle === principle)
  if (found === undefined) throw new Error(`The demo's review has no ${principle}`)
  return { ...found, said: (seatId: string) => found.turns.find((turn) => turn.seatId === seatId)?.text ?? '' }
}

/** The lowest rating would speak first, but the bar raiser speaks last and the hiring manager never first. */
function walk(personOf: PersonOf): ScriptLine[] {
  const [ownership, standards, trust] = [walked('OW'), walked('HS'), walked('ET')]
  const { verdict, reason } = debrief.contradiction
  return [
    ...turn(personOf, 'DATA', { from: '11:15', to: '12:10', text: ownership.said('DATA') }),
    ...turn(personOf, 'HM', { from: '12:15', to: '13:05', text: ownership.said('HM') }),
    ...turn(personOf, 'PEER', { from: '13:10', to: '13:20', text: '' }),
    ...turn(personOf, 'ENG', { from: '13:25', to: '13:35', text: '' }),
    line('13:40', 'BR', { type: 'showPrompt', index: 1 }),
    ...turn(personOf, 'BR', { from: '13:45', to: '14:40', text: ownership.said('BR') }),
    line('16:00', 'BR', { type: 'settleContradiction', issue: 1, verdict, reason }),
    line('17:40', 'BR', { type: 'resolve', principle: 'OW', status: 'mixed', reason: ownership.outcome.reason }),
    line('18:20', 'BR', { type: 'openPrinciple', index: 1 }),
    line('20:00', 'BR', { type: 'remark', principle: 'HS', text: standards.outcome.reason }),
    line('20:30', 'BR', { type: 'openPrinciple', index: 2 }),
    ...turn(personOf, 'ENG', { from: '20:40', to: '21:35', text: trust.said('ENG') }),
    line('21:50', 'BR', { type: 'showPrompt', index: 2 }),
    ...turn(personOf, 'HM', { from: '22:20', to: '23:15', text: trust.said('HM') }),
    line('25:20', 'BR', { type: 'remark', principle: 'ET', text: trust.outcome.reason }),
    line('26:00', 'BR', { type: 'close', step: 'LP_WALK' }),
  ]
}

function challenge(personOf: PersonOf): ScriptLine[] {
  return [
    ...debrief.challenges.flatMap(({ trigger, toSeatId, answer }, n): ScriptLine[] => [
      {
        atMs: clock('26:20') + n * 80_000,
        by: 'BR',
        command: { type: 'ask', trigger, toPersonId: personOf(toSeatId) },
      },
      {
        atMs: clock('27:10') + n * 80_000,
        by: toSeatId,
        command: { type: 'answer', challengeId: `challenge-${n + 1}`, answer, conceded: false },
      },
    ]),
    line('29:30', 'BR', { type: 'close', step: 'CHALLENGE' }),
    ...ballot('final', '29:50'),
  ]
}

/** The rationale is confirmed after its time limit, which opens the next step automatically. */
function decision(): ScriptLine[] {
  const { bullets, ...reasons } = debrief.rationale
  return [
    line('31:40', 'HM', { type: 'stateLevelView', text: levelView }),
    ...debrief.dissents.map(({ seatId, statement }) => line('32:40', seatId, { type: 'stateDissent', statement })),
    line('34:00', 'BR', { type: 'sign', outcome: 'INCLINED_DOWNLEVEL', reason: '' }),
    line('40:10', 'BR', { type: 'writeRationale', rationale: { bullets: [...bullets], ...reasons } }),
    line('41:00', 'HM', { type: 'confirmRationale' }),
  ]
}

/** Ends at the feedback step; the report is released the next morning. */
export const debriefScript = (personOf: PersonOf): ScriptLine[] => [
  ...reading(personOf),
  ...walk(personOf),
  ...challenge(personOf),
  ...decision(),
]
