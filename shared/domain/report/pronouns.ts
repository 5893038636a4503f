// Which pronoun a loop's notes use for the candidate, and the same text with "you" in its place.
import { sentencesOf } from '../language/written-sentences.ts'
import { withoutQuotes } from './quoted.ts'
import { isParticiple, toYouForm } from './verbs.ts'

export type Pronoun = 'she' | 'he' | 'they'

const words: Record<Pronoun, RegExp> = {
  she: /\b(?:she|her|hers|herself)\b/giu,
  he: /\b(?:he|him|his|himself)\b/giu,
  they: /\b(?:they|them|their|theirs|themselves)\b/giu,
}
const count = (texts: readonly string[], pattern: RegExp): number =>
  texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)

/** The one that most sentences begin with; where none does, the commoner of "she" and "he". Null when the notes use neither. */
export function candidatePronoun(texts: readonly string[]): Pronoun | null {
  const written = texts.map(withoutQuotes)
  const starts = written.flatMap(sentencesOf)
  const begun = (pronoun: Pronoun): number => count(starts, new RegExp(`^${pronoun}\\b`, 'iu'))
  const order: readonly Pronoun[] = ['she', 'he', 'they']
  const [most] = order.toSorted((a, b) => begun(b) - begun(a))
  if (most !== undefined && begun(most) > 0) return most
  const [she, he] = [count(written, words.she), count(written, words.he)]
  if (she === 0 && he === 0) return null
  return she >= he ? 'she' : 'he'
}

const forms: Record<
  Pronoun,
  readonly [subject: string, object: string, possessive: string, absolute: string, self: string]
> = {
  she: ['she', 'her', 'her', 'hers', 'herself'],
  he: ['he', 'him', 'his', 'his', 'himself'],
  they: ['they', 'them', 'their', 'theirs', 'themselves'],
}
const notANoun =
  /^(?:and|or|but|to|for|in|on|at|as|with|by|of|from|because|when|then|if|what|how|why|that|who|which|the|a|an|this|about|over|into|out|up|off|after|before|while|until|once|twice|again|there|here|not|alone|directly|so|than)$/iu
/** After "her" they are what was given to her, after "his" what was his. */
const given = /^(?:both|all|each|some|any|it|them)$/iu

function possessiveTurned(found: string, next: string, object: string): string {
  if (found === object && given.test(next)) return 'you'
  return (notANoun.test(next) ? withoutNoun[found] : undefined) ?? 'your'
}

/** Several people who could be meant by "they". */
const others =
  /\b(?:\p{L}+(?:ers|ors|ists|ants|ents|ians|yers)|leads|teams|people|users|staff|both|the two|the three|the four|colleagues|peers|folks|customers|clinics|schools|theaters|chains)\b/iu

/** "Told her that" and "the date was his and nobody else’s". */
const withoutNoun: Readonly<Record<string, string>> = { her: 'you', his: 'yours' }

interface Turning {
  pronoun: Pronoun
  /** The part begins the clause. */
  isStart: boolean
}

/** Null when a "they" in it could be someone else. */
export function pronounsTurned(text: string, { pronoun, isStart }: Turning): string | null {
  if (pronoun === 'they' && !isOwnThey(text, isStart)) return null
  const [subject, object, possessive, absolute, self] = forms[pronoun]
  const word = (name: string): string => `\\b${name}\\b`
  return contractionsTurned(text, subject)
    .replace(new RegExp(`\\bof ${possessive}(?= (?:and|or|in|on|at|that|to)\\b|[.,;:)]|$)`, 'giu'), 'of yours')
    .replace(
      new RegExp(
        `${word(subject)}(?: (also|never|always|still|often|only|just|first|then|both|at once|\\p{L}+ly))? (\\p{L}[\\p{L}'’]*)`,
        'giu',
      ),
      (_, adverb: string | undefined, verb: string) =>
        `you${adverb === undefined ? '' : ` ${adverb}`} ${toYouForm(verb)}`,
    )
    .replace(new RegExp(word(subject), 'giu'), 'you')
    .replace(new RegExp(word(self), 'giu'), 'yourself')
    .replace(new RegExp(word(absolute === possessive ? 'hers' : absolute), 'giu'), 'yours')
    .replace(new RegExp(`${word(possessive)}(?= (\\p{L}[\\p{L}'’-]*))`, 'giu'), (found, next: string) =>
      possessiveTurned(found.toLowerCase(), next, object),
    )
    .replace(new RegExp(word(object), 'giu'), 'you')
}

/** "She's checked", "she's late", "she'd seen it", "she'd wait", "they've". */
const contractionsTurned = (text: string, subject: string): string =>
  text.replace(new RegExp(`\\b${subject}['’](s|d|ve|re|ll)(?: (\\p{L}+))?`, 'giu'), (_, ending: string, next = '') => {
    const full = {
      s: isParticiple(next) ? 'have' : 'are',
      d: isParticiple(next) ? 'had' : 'would',
      ve: 'have',
      re: 'are',
      ll: 'will',
    }
    return `you ${full[ending.toLowerCase() as keyof typeof full]}${next === '' ? '' : ` ${next}`}`
  })

function isOwnThey(text: string, isStart: boolean): boolean {
  const places = [...text.matchAll(words.they)].map(({ index }) => index).filter((at) => !(isStart && at === 0))
  return places.every((at) => !others.test(text.slice(0, at)))
}
