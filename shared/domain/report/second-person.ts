// An interviewer's note, turned to the person it is about (RP-7): "She read 212 transcripts herself" becomes "You read 212 transcripts
// yourself". What is between quotation marks stays as it was said. A sentence in which the interviewer speaks of themselves, or of
// ratings and codes, says nothing to the candidate and is left out.
import { startsWithAct, toYouForm } from './verbs.ts'

export type Pronoun = 'she' | 'he'

const sheWords = /\b(?:she|her|hers|herself)\b/giu
const heWords = /\b(?:he|him|his|himself)\b/giu

/** Which of the two a loop's notes use for the candidate: the commoner one. Null when they use neither. */
export function candidatePronoun(texts: readonly string[]): Pronoun | null {
  const all = texts.map(withoutQuotes).join('\n')
  const she = all.match(sheWords)?.length ?? 0
  const he = all.match(heWords)?.length ?? 0
  if (she === 0 && he === 0) return null
  return she >= he ? 'she' : 'he'
}

/** Bounded, so that a run of opening marks costs nothing. */
const quoted = /["“][^"”]{0,400}["”]/gu
const withoutQuotes = (text: string): string => text.replace(quoted, ' ')

/** The interviewer's own "I", ratings by code, levels. */
const panelMarks = /\b(?:I|I'm|I’m|I'd|my|me)\b|\b[A-Z]{2} ?[1-5]\b|\bL[4-8]\b/u
/** What the panel says among itself: ratings, confidence, the bar. */
const panelTalk =
  /\b(?:confidence|rating|rated|raises the bar|the bar for|short of [1-5]|held back from|inclined|strong hire|core principle|one story, \w+ probes|heard (?:once|in passing)|(?:hence|so) (?:low|medium|high)|at (?:this|senior|the target) level)\b/iu

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const ended = (text: string): string => (/[.!?…]["”)]?$/u.test(text) ? text : `${text.replace(/[;,:\s]+$/u, '')}.`)

const notANoun =
  /^(?:and|or|but|to|for|in|on|at|as|with|by|of|from|because|when|then|if|what|how|why|that|who|which|the|a|an|this|about|over|into|out|up|off|after|before|while|until|once|twice|again|there|here|not|alone|directly|so|than)$/iu

function pronounsTurned(text: string, pronoun: Pronoun): string {
  const [subject, object, possessive, absolute, reflexive] =
    pronoun === 'she' ? ['she', 'her', 'her', 'hers', 'herself'] : ['he', 'him', 'his', 'his', 'himself']
  const word = (name: string): string => `\\b${name}\\b`
  return text
    .replace(new RegExp(`${word(`${subject}'s`)}|${word(`${subject}’s`)}`, 'giu'), 'you are')
    .replace(new RegExp(`${word(`${subject}'d`)}|${word(`${subject}’d`)}`, 'giu'), 'you would')
    .replace(
      new RegExp(
        `${word(subject)}(?: (also|never|always|still|often|only|just|first|then|both|at once))? (\\p{L}[\\p{L}'’]*)`,
        'giu',
      ),
      (_, adverb: string | undefined, verb: string) =>
        `you${adverb === undefined ? '' : ` ${adverb}`} ${toYouForm(verb)}`,
    )
    .replace(new RegExp(word(subject), 'giu'), 'you')
    .replace(new RegExp(word(reflexive), 'giu'), 'yourself')
    .replace(new RegExp(word(absolute === possessive ? 'hers' : absolute), 'giu'), 'yours')
    .replace(new RegExp(`${word(possessive)}(?= (\\p{L}[\\p{L}'’-]*))`, 'giu'), (found, next: string) =>
      found.toLowerCase() === object && notANoun.test(next) ? 'you' : 'your',
    )
    .replace(new RegExp(word(object), 'giu'), 'you')
}

const candidateTurned = (text: string): string =>
  text.replace(/\bthe candidate(?:'s|’s)/giu, 'your').replace(/\bthe candidate\b/giu, 'you')

/** Text outside quotation marks, turned; quotes in between untouched. */
function outsideQuotes(text: string, turn: (part: string) => string): string {
  let result = ''
  let from = 0
  for (const match of text.matchAll(quoted)) {
    result += turn(text.slice(from, match.index)) + match[0]
    from = match.index + match[0].length
  }
  return result + turn(text.slice(from))
}

const isPanelTalk = (text: string): boolean => {
  const said = withoutQuotes(text)
  return panelMarks.test(said) || panelTalk.test(said)
}

/** "Owns gaps she found": the person is missing, and the verb is in its third form. */
const thirdForm =
  /^(?:owns|knows|shows|leaves|takes|keeps|reads|gives|sees|has|does|leans|moves|finds|asks|says|states|names|needs|makes|gets|waits|acts|starts|stops)\b/iu

/** "“Basket booster” tested four weeks" and "In “Basket booster” tested four weeks" have lost their person. */
function withPerson(clause: string): string {
  const [, story, rest = ''] = /^(?:in )?(“[^”]+”):? (.+)$/isu.exec(clause) ?? []
  if (story !== undefined) return startsWithAct(rest) ? `in ${story} you ${lowerStart(rest)}` : `in ${story}, ${rest}`
  if (thirdForm.test(clause)) return clause.replace(thirdForm, (verb) => `you ${toYouForm(verb.toLowerCase())}`)
  return startsWithAct(clause) ? `you ${lowerStart(clause)}` : clause
}

const lowerStart = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

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

/** One sentence addressed to the candidate, or null when nothing in it is for them. Clauses of the panel's talk are left out. */
export function addressed(
  sentence: string,
  { pronoun, isForCandidate = false, mostWords = Infinity }: Addressing,
): string | null {
  const clauses = sentence.split(/;\s+/u).filter((clause) => isForCandidate || !isPanelTalk(clause))
  const turned = shortened(clauses, mostWords).map((clause, at) => {
    const own = outsideQuotes(clause, (part) =>
      candidateTurned(pronoun === null ? part : pronounsTurned(part, pronoun)),
    )
    // Later clauses share the first one's person, unless they name their own story.
    return at === 0 || /^(?:in )?“/iu.test(own) ? withPerson(own.trim()) : own.trim()
  })
  const whole = turned.join('; ')
  return wordsIn(whole) < shortest ? null : ended(capitalized(whole))
}
