// What an interviewer says was missing (PK-20): "short of 5 because …", "I did not hear …", "I did not ask …", "no reason given for …".
import { sentencesOf } from '../language/written-sentences.ts'

/** `verb` is what was not done, as in "hear about"; `rest` is what follows, as written. */
export type StatedLack =
  | { kind: 'shortOf'; rating: string; rest: string }
  | { kind: 'unheard'; verb: string; rest: string }
  | { kind: 'unasked'; verb: string; rest: string }
  | { kind: 'notGiven'; what: string; rest: string }

/** A few words may stand between, but no new clause: "not 5 – it came up because they complained" says nothing of the rating. */
const because =
  /\b(?:short of|held back from|kept from|not(?: an?)?)\s+([1-5])\b(?:(?: [\w'’]{1,20}){0,3},? (?:because|since|(?<!(?:far|long|much|soon|well) )as(?! (?:far|long|much|soon|well)\b)):?|:) (.+)$/iu
const notHeard =
  /^(?:but )?I (?:did not|didn't|didn’t|never|have not|haven't) ((?:hear|see|learn|find out|get)\b(?: of| about)?)(.*)$/iu
const notAsked = /^(?:but )?I (?:did not|didn't|didn’t|never) (ask|test|probe|press)(?:ed)?\b(.*)$/iu
const notGiven = /^no (reason|number|alternative|cost|answer)s? (?:was |were )?(?:given|named|told|said)(.*)$/iu

/** What it did to the rating is no part of what was missing. */
const forRating = /, (?:so|hence|otherwise)\b.*$/iu

function plainLack(text: string): StatedLack | null {
  const [, hear, heard = ''] = notHeard.exec(text) ?? []
  if (hear !== undefined) return { kind: 'unheard', verb: hear.toLowerCase(), rest: heard.replace(forRating, '') }
  const [, ask, asked = ''] = notAsked.exec(text) ?? []
  if (ask !== undefined) return { kind: 'unasked', verb: ask.toLowerCase(), rest: asked.replace(forRating, '') }
  const [, what, rest = ''] = notGiven.exec(text) ?? []
  return what === undefined ? null : { kind: 'notGiven', what: what.toLowerCase(), rest }
}

function lackIn(clause: string, rating: number): StatedLack | null {
  const text = clause.trim()
  const [, higher, rest] = because.exec(text) ?? []
  if (higher === undefined || rest === undefined) return plainLack(text)
  // "Not a 1: nobody was harmed" says why it is no lower.
  if (Number(higher) <= rating) return null
  return plainLack(rest) ?? { kind: 'shortOf', rating: higher, rest }
}

/** In the order written; `rating` is the one that the texts explain. */
export const statedLacks = (texts: readonly string[], rating: number): StatedLack[] =>
  texts
    .flatMap(sentencesOf)
    .flatMap((sentence) => sentence.split(/;\s+/u))
    .map((clause) => lackIn(clause, rating))
    .filter((lack) => lack !== null)
