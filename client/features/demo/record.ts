// Turns the debrief's end state into what happened at each step.
import type { RevealedVote } from '#shared/contracts/ballots.ts'
import type { BallotName, DebriefState } from '#shared/contracts/debrief-state.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { Principle, Vote } from '#shared/contracts/vocabulary.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { recordVoteWords, recordWalkWords, recordWords } from './record-words.ts'

export interface Move {
  personId: string
  from: Vote
  to: Vote
  line: string | null
}
export interface Walked {
  principle: Principle
  questions: string[]
  turns: { personId: string; text: string }[]
  /** A resolution replaces a disputed status; a remark changes nothing. */
  end: { kind: 'resolution'; status: string; text: string } | { kind: 'remark'; text: string } | null
}

const votesOf = (state: DebriefState, ballot: BallotName): readonly RevealedVote[] => state.ballots[ballot] ?? []

/** People whose second vote differs from the first, with the line that changed it. */
export function movesOf(state: DebriefState): Move[] {
  return votesOf(state, 'revote1').flatMap(({ personId, target, movedLine }) => {
    const before = votesOf(state, 'pre').find((vote) => vote.personId === personId)
    return before === undefined || before.target === target
      ? []
      : [{ personId, from: before.target, to: target, line: movedLine }]
  })
}

/** The state keeps the questions of the last principle only; the first had the question to the others. */
function questionsOn(state: DebriefState, index: number): string[] {
  if (state.walk === null) return []
  if (index === state.walk.index) return state.walk.prompts.map((prompt) => prompt.text)
  return index === 0 ? [recordWalkWords.loneDissent] : []
}

function endOf(state: DebriefState, principle: Principle): Walked['end'] {
  const resolution = state.resolutions.findLast((resolved) => resolved.principle === principle)
  if (resolution !== undefined) return { kind: 'resolution', status: resolution.status, text: resolution.reason }
  const remark = state.remarks.findLast((said) => said.principle === principle)
  return remark === undefined ? null : { kind: 'remark', text: remark.text }
}

export function walkOf(state: DebriefState): Walked[] {
  return (state.walk?.order ?? []).map((principle, index) => {
    return {
      principle,
      questions: questionsOn(state, index),
      turns: state.turns
        .filter((turn) => turn.principle === principle && turn.text !== '')
        .map(({ personId, text }) => ({ personId, text })),
      end: endOf(state, principle),
    }
  })
}

/** "3 of 5 for, 60 %" as the gates count it. */
export function forCount(votes: readonly Vote[]): string {
  const yes = votes.filter((vote) => vote === 'SH' || vote === 'I').length
  return yes === votes.length ? recordVoteWords.allFor : recordVoteWords.someFor(yes, votes.length)
}

export function nameIn({ state }: Pick<DebriefSnapshot, 'state'>, personId: string): string {
  const person = state.attendees.find((attendee) => attendee.personId === personId)
  return person === undefined ? recordWords.someone : firstName(person.name)
}
