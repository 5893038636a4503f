// Chooses a simulated panel member's next command in the debrief: the first allowed one that makes progress.
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { PersonCommand } from '#shared/contracts/debrief-state.ts'
import type { Rationale } from '#shared/contracts/rationale.ts'
import type { Reader } from './play-debrief.ts'

type Move = (snapshot: DebriefSnapshot, reader: Reader) => PersonCommand | null

export function commandFor(snapshot: DebriefSnapshot, reader: Reader): PersonCommand | null {
  for (const move of moves) {
    const command = move(snapshot, reader)
    if (command !== null && snapshot.abilities.includes(command.type)) return command
  }
  return null
}

const allHere: Move = ({ state }) =>
  state.attendees.every(({ eligible, personId }) => !eligible || state.present.includes(personId))
    ? { type: 'open' }
    : null

const resolveNext: Move = ({ state }) => {
  const open = state.walk?.disputed.find(
    (principle) => !state.resolutions.some((resolution) => resolution.principle === principle),
  )
  return open === undefined
    ? null
    : {
        type: 'resolve',
        principle: open,
        status: 'mixed',
        reason: 'Both ratings are supported: the work was owned, the follow-up was not.',
      }
}

/** Too many mixed core principles are reviewed one by one. */
const reviewNext: Move = ({ state: { walk } }) => {
  const open = walk?.mixed.find((principle) => !walk.reviewed.includes(principle))
  return walk === null || open === undefined ? null : { type: 'openPrinciple', index: walk.order.indexOf(open) }
}

const settleNext: Move = ({ state }, { opinion }) => {
  const open = state.walk?.factIssues.find((issue) => !state.contradictions.some((settled) => settled.issue === issue))
  return open === undefined
    ? null
    : {
        type: 'settleContradiction',
        issue: open,
        verdict: opinion.verdict ?? 'cannotTell',
        reason: 'Both rounds asked for the same number over the same weeks, and the answers differ.',
      }
}

const askNext: Move = ({ state, meId }) => {
  const waiting = state.challenges.some((challenge) => challenge.answer === null)
  const other = state.attendees.find((attendee) => attendee.eligible && attendee.personId !== meId)?.personId ?? meId
  const card =
    state.deck.find(({ trigger }) => !state.challenges.some((asked) => asked.trigger === trigger)) ?? state.deck[0]
  if (waiting || card === undefined || state.challenges.length >= 2) return null
  return { type: 'ask', trigger: card.trigger, toPersonId: card.toPersonId ?? other }
}

const answerNext: Move = ({ state, meId }, { barRaiser }) => {
  const mine = state.challenges.find(({ answer, toPersonId }) => answer === null && (toPersonId === meId || barRaiser))
  return mine === undefined
    ? null
    : {
        type: 'answer',
        challengeId: mine.id,
        answer: 'It is in my notes: the number, its time window and the tradeoff.',
        conceded: false,
      }
}

const vote: Move = ({ state, own }, { opinion }) => {
  const ballot = state.step === 'REVOTE_1' ? 'revote1' : 'final'
  const before = own.ballots[ballot === 'final' ? 'revote1' : 'pre'] ?? own.ballots.pre
  const fallback = state.fallbackLevel === null ? null : opinion.fallbackVote
  const moved = before !== null && (before.target !== opinion.vote || before.fallback !== fallback)
  return {
    type: 'sealVote',
    ballot,
    target: opinion.vote,
    fallback,
    confidence: 'M',
    line: moved ? 'The note on what happened after the quarter.' : null,
  }
}

const inclined: Rationale = {
  bullets: [
    {
      side: 'for',
      principle: 'CO',
      text: 'Read 212 contact transcripts personally and gave up $400K a year to fix what they showed.',
    },
    {
      side: 'for',
      principle: 'OW',
      text: 'Moved four regions by their own gain; late freight resolved in 12 hours instead of 31 within ten weeks.',
    },
    {
      side: 'level',
      principle: null,
      text: 'Removed 17 of 23 form fields; the median claim fell from 550 to 110 seconds in six weeks.',
    },
  ],
  concern: 'A later effect on frequent small orders was seen and left with another team once the goal had been met.',
  levelReason: 'The scope and the influence shown fit the level that the decision names.',
  wouldHaveChanged: 'One example of following a side effect across a team line would have changed the view.',
}

const notInclined: Rationale = {
  bullets: [
    {
      side: 'against',
      principle: 'CO',
      text: 'The 212 transcripts were counted by support; no customer was asked before the change.',
    },
    {
      side: 'against',
      principle: 'OW',
      text: 'The fall from 51.0 to 49.1 was seen and left with another team though a fix was known.',
    },
    {
      side: 'against',
      principle: 'DD',
      text: 'Asked where the 12 hours came from, the answer was “it was on the dashboard”.',
    },
  ],
  concern:
    'The reasons came from other people each time, and none of them held when the same question was asked a second time.',
  levelReason: 'No example shows work that was driven rather than carried out, at this level or at the one below.',
  wouldHaveChanged:
    'One decision with its own reason, and the second-best option it beat, would have changed the view.',
}

const rationale: Move = ({ state }, { opinion }) => {
  if (state.rationale !== null) return null
  return { type: 'writeRationale', rationale: opinion.vote === 'SH' || opinion.vote === 'I' ? inclined : notInclined }
}

const moves: readonly Move[] = [
  allHere,
  () => ({ type: 'resume' }),
  () => ({ type: 'confirmAlone' }),
  () => ({ type: 'finishReading' }),
  vote,
  () => ({ type: 'writeCase', text: 'The strongest case against: every number ends with its quarter.' }),
  resolveNext,
  settleNext,
  reviewNext,
  answerNext,
  askNext,
  ({ state }) =>
    state.step === 'DECISION' && state.proposal !== null
      ? { type: 'sign', outcome: state.proposal.outcome, reason: '' }
      : null,
  rationale,
  () => ({ type: 'confirmRationale' }),
  () => ({ type: 'release' }),
  ({ state }) => ({ type: 'close', step: state.step }),
]
