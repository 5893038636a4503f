// What was asked and not answered (PK-19): follow-up questions without an answer that says something, and assigned principles without data.
// Who asked stands beside each, so that the panel can tell a candidate who dodged from an interviewer who ran out of time.
import type { EvidenceItem, Probe } from '#shared/contracts/notes.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import { principleCodes, type Principle, type ProbeKind } from '#shared/contracts/vocabulary.ts'
import { countWords } from '../language/words.ts'
import { packagePolicy } from './policy.ts'

interface Place {
  seatId: string
  noteSetId: string
}
export interface UnansweredQuestion extends Place {
  itemId: string
  kind: ProbeKind
  question: string
  /** As noted; empty if nothing was. */
  answer: string
  story: string
}
export interface NotAnswered {
  principle: Principle
  core: boolean
  questions: UnansweredQuestion[]
  noData: (Place & { reason: string })[]
}

const { wordsOfAnswer, shortKinds } = packagePolicy.unanswered

/** The interviewer's words on the question, not the candidate's: "Ran out of time, so we shipped half" is an answer. */
const notAsked =
  /^\W*(?:(?:i|we) (?:did not|didn['’]t|never) (?:ask|get to)\b|(?:it |this |that )?(?:was |were )?(?:not|never) asked\b|(?:did not|didn['’]t) (?:ask|get to it)\s*(?:$|[.;,:(–-]))/iu
const outOfTime =
  /^\W*(?:(?:i|we) )?(?:ran out of time|out of time|no time(?: left)?|time ran out|time was up)\s*(?:$|[.;(–-]|,(?! so\b)|to (?:ask|press|probe|follow)\b|before (?:i|we) (?:could|asked)\b)/iu
const noAnswer =
  /^\W*(?:(?:gave |got )?no (?:clear |direct |real )?answer\b|(?:did not|didn['’]t|could not|couldn['’]t|would not|wouldn['’]t) (?:answer|say)\s*(?:$|[.;,:(–-])|unanswered\b)/iu

export function isUnanswered({ kind, text, answer }: Probe): boolean {
  if (text.trim() === '') return false
  const needed = shortKinds.some((short) => short === kind) ? 1 : wordsOfAnswer
  return countWords(answer, needed) < needed || notAsked.test(answer) || outOfTime.test(answer) || noAnswer.test(answer)
}

const unansweredIn = (place: Place, item: EvidenceItem): UnansweredQuestion[] =>
  item.probes.filter(isUnanswered).map(({ kind, text, answer }) => ({
    ...place,
    itemId: item.id,
    kind,
    question: text.trim(),
    answer: answer.trim(),
    story: item.story.trim(),
  }))

/** In seat order, whatever order a reader is shown the sets in. */
const inSeatOrder = ({ header, noteSets }: PackageContent): PackageContent['noteSets'] =>
  header.seats.flatMap(({ seatId }) => noteSets.filter((set) => set.seatId === seatId))

/** Core principles first, then as in the matrix, then what was only asked about. A principle without a lack is left out. */
export function notAnswered(content: PackageContent): NotAnswered[] {
  const sets = inSeatOrder(content)
  const rows = content.rows.map(({ principle }) => principle)
  const isCore = (principle: Principle): boolean => content.header.core.includes(principle)
  const order = [...new Set([...rows.filter(isCore), ...rows, ...principleCodes])]
  return order.flatMap((principle) => {
    const questions = sets.flatMap(({ seatId, noteSetId, content: { items } }) =>
      items.filter((item) => item.principle === principle).flatMap((item) => unansweredIn({ seatId, noteSetId }, item)),
    )
    const cells = content.rows.find((row) => row.principle === principle)?.cells ?? []
    const noData = cells.flatMap((cell) =>
      cell.state === 'noData' ? [{ seatId: cell.seatId, noteSetId: cell.noteSetId, reason: cell.reason.trim() }] : [],
    )
    return questions.length + noData.length === 0 ? [] : [{ principle, core: isCore(principle), questions, noData }]
  })
}
