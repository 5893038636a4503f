// Writes a simulated interviewer's notes: one piece of the demo's evidence per principle, rated as the plot says.
import { randomUUID } from 'node:crypto'
import type { Finding } from '#shared/contracts/notes.ts'
import { noteRequests, noteRoutes, type NoteSetView } from '#shared/contracts/notes-api.ts'
import type { ContradictionVerdict, Principle, Rating, Vote } from '#shared/contracts/vocabulary.ts'
import { demoItemOf, type Evidence } from './evidence.ts'
import { Refused } from './http.ts'
import type { Person } from './person.ts'

export interface Opinion {
  vote: Vote
  fallbackVote: Vote
  /** Replaces the demo's ratings. */
  ratings: Partial<Record<Principle, Rating>>
  /** Replaces the demo's evidence. */
  evidenceOn?: (principle: Principle) => Evidence
  /** What the bar raiser settles a contradiction of fact as; otherwise that the panel can't tell. */
  verdict?: Exclude<ContradictionVerdict, 'clarified'>
}

/** Saves during the round, principle by principle; the server confirms each save before the next. */
export async function writeNotes(person: Person, notes: NoteSetView, opinion: Opinion): Promise<void> {
  const revisions = new Map(notes.fields.map((field) => [field.key, field.revision]))
  for (const fields of [
    ...notes.principles.map((principle) => itemFields(principle, opinion)),
    setFields(notes, opinion),
  ]) {
    const saves = Object.entries(fields).map(([key, value]) => ({ key, value, base: revisions.get(key) ?? 0 }))
    const answer = await person.own.request('notes:save', noteRequests['notes:save'], {
      noteSetId: notes.id,
      fields: saves,
    })
    if (answer.conflicts.length > 0)
      throw new Error(`The server refused ${answer.conflicts.length} fields in the notes of ${person.name}`)
  }
}

function itemFields(principle: Principle, opinion: Opinion): Record<string, unknown> {
  const { item, cell } = evidenceOf(principle, opinion)
  if (item === null) return { [`cell.${principle}.noData`]: cell.noData }
  const at = `item.${randomUUID()}`
  return {
    [`${at}.principle`]: principle,
    [`${at}.question`]: item.question,
    [`${at}.story`]: item.story,
    [`${at}.when`]: item.when,
    [`${at}.situation`]: item.situation,
    [`${at}.action`]: item.action,
    [`${at}.why`]: item.why,
    [`${at}.result`]: item.result,
    [`${at}.quotes`]: item.quotes,
    [`${at}.probes`]: item.probes,
    [`${at}.metrics`]: item.metrics,
    [`${at}.scales`]: item.scales,
    [`${at}.provenance`]: item.provenance,
    [`cell.${principle}.rating`]: cell.rating,
    [`cell.${principle}.confidence`]: cell.confidence,
    [`cell.${principle}.justification`]: cell.justification,
  }
}

function evidenceOf(principle: Principle, { ratings, evidenceOn = demoItemOf }: Opinion): Evidence {
  const { item, cell } = evidenceOn(principle)
  return { item, cell: { ...cell, rating: ratings[principle] ?? cell.rating } }
}

const reasons: Record<Vote, string> = {
  SH: 'The evidence is first hand, the cost was accepted and measured, and the counterfactual was ready before it was asked for; I would argue for this person in any room.',
  I: 'The reasons were given without prompting, the results have a baseline and a window, and what was given up is stated; I would work with this person at this level.',
  NI: 'My concern is what happened after the quarter: an effect on other customers was seen, a remedy was known, and it was left with another team because the goal had been met.',
  SNH: 'The concern applies at any level: a known harm was passed on although a remedy was at hand, and the reasons given for it did not hold when I asked twice.',
}

const noReason = (principle: Principle | undefined): Record<string, unknown> => ({
  'set.votePrinciple': principle ?? null,
  'set.voteLine': 'The number fell two quarters later, and it sat with another team.',
  'set.voteWouldChange': 'One result that was followed past the quarter.',
})

function setFields(notes: NoteSetView, opinion: Opinion): Record<string, unknown> {
  const { vote, fallbackVote } = opinion
  const cited = notes.principles
    .map((principle) => `${principle} ${evidenceOf(principle, opinion).cell.rating ?? 'not at all'}`)
    .join(' and ')
  return {
    'set.strengths': 'Starts from raw evidence and states what was given up.',
    'set.concerns': 'Follow-up after the goal is met.',
    'set.handoff': 'Ask what the number looked like two quarters later.',
    'set.vote': vote,
    'set.voteConfidence': 'M',
    ...(notes.fallbackLevel === null ? {} : { 'set.fallbackVote': fallbackVote }),
    ...(vote === 'NI' || vote === 'SNH' ? noReason(notes.principles[0]) : {}),
    'set.rationale': `I heard ${cited}, each from one story told in order with its numbers. ${reasons[vote]}`,
  }
}

/** Submits; keeps findings of severity error with a reason, as authors can. */
export async function submit(person: Person, noteSetId: string): Promise<void> {
  try {
    await person.browser.call(noteRoutes.submitNotes, { params: { noteSetId }, body: { keep: {} } })
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.code !== 'NOTES_BLOCKED') throw error
    const findings = error.problem.details as Finding[]
    const keep = Object.fromEntries(
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, field }) => [`${rule}@${field}`, 'The circumstances are in the same note.']),
    )
    await person.browser.call(noteRoutes.submitNotes, { params: { noteSetId }, body: { keep } })
  }
}
