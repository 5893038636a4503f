// An interviewer's note, turned to the person it is about (RP-7): "She read 212 transcripts herself" becomes "You read 212 transcripts
// yourself". What is between quotation marks stays as it was said. A sentence in which the interviewer speaks of themselves, or of
// ratings and codes, says nothing to the candidate and is left out; so is one in which "they" could be someone else.
import { isPanelTalk, isInterviewersQuestion } from './panel-talk.ts'
import { outsideQuotes, withoutQuotes } from './quoted.ts'
import { pronounsTurned, type Pronoun } from './pronouns.ts'
import { startsWithAct, thirdForm, toYouForm } from './verbs.ts'

export { candidatePronoun, type Pronoun } from './pronouns.ts'

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const ended = (text: string): string => (/[.!?…]["”)]?$/u.test(text) ? text : `${text.replace(/[;,:–—\-\s]+$/u, '')}.`)
const lowerStart = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

/** "The candidate is", and "Candidate rang" at the head of a sentence. */
const candidateTurned = (text: string): string =>
  text
    .replace(/\b(?:the )?candidate(?:'s|’s)/giu, 'your')
    .replace(/(?:\bthe candidate|^candidate)\b(?: (\p{L}+))?/giu, (_, verb: string | undefined) =>
      verb === undefined ? 'you' : `you ${toYouForm(verb)}`,
    )

/** "“Basket booster” tested four weeks" and "In “Basket booster” tested four weeks" have lost their person. */
function withPerson(clause: string): string {
  const [, story, rest = ''] = /^(?:in )?(“[^”]+”):? (.+)$/isu.exec(clause) ?? []
  if (story !== undefined) return startsWithAct(rest) ? `in ${story} you ${lowerStart(rest)}` : `in ${story}, ${rest}`
  if (thirdForm.test(clause)) return clause.replace(thirdForm, (verb) => `you ${toYouForm(verb.toLowerCase())}`)
  return startsWithAct(clause) ? `you ${lowerStart(clause)}` : clause
}

/** "You paused it themselves": after a turned act the person is the reader. */
const reflexivesTurned = (text: string): string =>
  /^you /iu.test(text)
    ? text
        .replace(/\bthemselves\b/giu, 'yourself')
        .replace(/\bown (?=eyes|hands)/giu, 'your own ')
        .replace(/\byour your own\b/giu, 'your own')
        .replace(
          /(?<=,? and (?:still |also |then |now )?)(?:was|is|has|reads|keeps|knows|owns|checks|looks|sees|runs|gets|takes)(?= )/giu,
          toYouForm,
        )
    : text

const shortest = 3
const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Clauses from the start until a reader has enough; the first is always whole. */
function shortened(clauses: readonly string[], most: number): string[] {
  let words = 0
  return clauses.filter((clause, at) => {
    words += wordsIn(clause)
    return at === 0 || words <= most
  })
}

export interface Addressing {
  pronoun: Pronoun | null
  /** Written for the candidate already, as a rationale is: nothing in it is the panel's talk. */
  isForCandidate?: boolean
  /** Words after which further clauses are left out. */
  mostWords?: number
}

/** "Then sent the logs" and "But he never asked": the joint belongs to the sentence before. */
const joint = /^(?:(?:but|and|then|still|so|also|yet|after that|later|afterwards),? )+(?=\S)/iu

/** One sentence addressed to the candidate, or null when nothing in it is for them. Clauses of the panel's talk are left out. */
export function addressed(
  sentence: string,
  { pronoun, isForCandidate = false, mostWords = Infinity }: Addressing,
): string | null {
  if (isForCandidate) return finished([writtenTurned(sentence.trim(), pronoun)])
  const bare = sentence.replace(joint, '')
  if (isInterviewersQuestion(bare)) return null
  // In a note about someone, "our" is their company's.
  const clauses = outsideQuotes(bare, (part) => part.replace(/\bour\b/giu, 'your'))
    .split(/;\s+/u)
    .filter((clause) => !isPanelTalk(withoutQuotes(clause)))
  const turned = shortened(clauses, mostWords).map((clause, at) => turnedClause(clause, pronoun, at === 0))
  return turned.includes(null) ? null : finished(turned.filter((clause) => clause !== null))
}

/** What people wrote in the debrief: to "you" already, or of the candidate in the third person. */
const writtenTurned = (text: string, pronoun: Pronoun | null): string =>
  /\byou(?:r|rs)?\b/iu.test(withoutQuotes(text)) ? text : (turnedClause(text, pronoun, true) ?? text)

function turnedClause(clause: string, pronoun: Pronoun | null, isFirst: boolean): string | null {
  let isClear = true
  const own = outsideQuotes(clause, (part, at) => {
    const turned = pronoun === null ? part : pronounsTurned(part, { pronoun, isStart: at === 0 })
    isClear &&= turned !== null
    return candidateTurned(turned ?? part)
  })
  if (!isClear) return null
  // Later clauses share the first one's person, unless they name their own story.
  return reflexivesTurned(isFirst || /^(?:in )?“/iu.test(own) ? withPerson(own.trim()) : own.trim())
}

function finished(clauses: readonly string[]): string | null {
  const whole = clauses.join('; ')
  return wordsIn(whole) < shortest ? null : ended(capitalized(whole))
}
