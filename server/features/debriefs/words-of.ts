// One attendee's own ballots and words in a debrief, for that person's export.
import { ownPart } from './presenter.ts'
import type { DebriefRow } from './repository.ts'

export function wordsOf(row: DebriefRow, personId: string) {
  const { loopId, openedAt, state } = row
  const isTheirs = (said: { personId: string }) => said.personId === personId
  const isBy = (said: { by: string }) => said.by === personId
  const own = ownPart(row.private, personId)
  const signed = state.signed?.by.includes(personId) === true ? state.signed : null
  return {
    loopId,
    openedAt,
    role: state.attendees.find(isTheirs)?.role ?? null,
    ballots: own.ballots,
    pins: own.pins,
    caseAgainst: own.writtenCase,
    turns: state.turns.filter(isTheirs).map(({ principle, text, at }) => ({ principle, text, at })),
    resolutions: state.resolutions.filter(isBy),
    remarks: state.remarks.filter(isBy),
    contradictions: state.contradictions.filter(isBy),
    answers: state.challenges
      .filter(({ toPersonId }) => toPersonId === personId)
      .map(({ question, answer }) => ({ question, answer })),
    dissents: state.proposal?.dissents.filter(isTheirs).map(({ statement }) => statement) ?? [],
    signed,
    // The first person who signed wrote it.
    rationale: signed?.by[0] === personId ? state.rationale : null,
  }
}
