// What an interviewer missed, as the justification says it (RP-9): "short of 5 because …", "a 4 needs …", "I did not hear …", "no reason
// given for …". What was not heard is the candidate's to bring next time; what was not asked is nobody's fault.
import { addressed, type Pronoun } from './second-person.ts'
import { sentencesOf } from './sentences.ts'

export interface Lacks {
  /** For the candidate to bring. */
  unheard: string[]
  /** Not the candidate's fault. */
  unasked: string[]
}
type Found = Partial<Record<keyof Lacks, string>>

const mark = String.raw`(?:a |an |the )?(?<mark>[1-5])`
const joint = String.raw`(?: (?:is|was|it is))?,?(?: (?<why>because|since|as|for)|:|,| –| -)? (?<what>.+)$`
/** What kept a rating down stands after the joint. */
const keptFrom = [
  String.raw`\b(?:short of|held back from|kept (?:it |that )?from|below|under|keeps? (?:it|that) from|not|no|rather than|stayed below|could be) ${mark}${joint}`,
  String.raw`\b[1-5],? (?:not|and not|rather than) ${mark}${joint}`,
  String.raw`\b(?:four|three) and not (?:five|four)${joint}`,
  String.raw`(?:\b(?:keep it|held|held it|is) at|\bit is|^) ${mark},? ?(?:(?<why>because|since|as)|:) (?<what>.+)$`,
  String.raw`^(?:a |an )?(?<mark>[1-5])(?: ?: | (?<why>because|since) )(?<what>.+)$`,
].map((pattern) => new RegExp(pattern, 'iu'))
/** "So not a 4", "so a 4 and not more": what stands before it kept the rating down. */
const soNot = new RegExp(String.raw`^(?<what>.+?),? (?<why>so|hence) (?:it is )?(?:not |no )?${mark}\b`, 'iu')
/** "A 4 needs one decision of his", "to be a 5 it would need to have changed it". */
const needed = new RegExp(
  String.raw`\b(?:${mark}|to be ${mark.replace('<mark>', '<top>')},? it) (?:would )?(?:have )?(?:needs?|needed|takes?|required?|had|be|been) (?<done>to have )?(?<what>.+)$`,
  'iu',
)
const give = String.raw`\bI(?:'d|’d| would) (?:have )?(?:give|given) ${mark}`
const givenIf = new RegExp(`${give} if (?<what>.+)$`, 'iu')
const givenFor = new RegExp(`${give} for (?<what>.+)$`, 'iu')
/** "A bit more detail on the users would have made it a 5". */
const wouldHaveMade = new RegExp(String.raw`^(?<what>.+?) would have (?:made|been) (?:it |that )?${mark}\b`, 'iu')
const notHeard =
  /\bI (?:did not|didn't|didn’t|do not|don't|don’t|never|have not|haven't|haven’t|could not|couldn't) (?:hear|see|learn|find out|get|know)\b(?: of| about| into)?(?<what>.*)$/iu
const missed =
  /\bI(?:'d|’d| would) have (?:liked|wanted|wished) (?:to (?:hear|see|know|have) )?(?:a bit |some )?(?<what>.+)$/iu
const missing = /^(?:what is |what was |still )?missing(?: here| for me)?(?: is| was|:) (?<what>.+)$/iu
const notAsked =
  /(?:\bI (?:did not|didn't|didn’t|never|forgot to) |\b(?:and|but) (?:did not|didn't|never) )(?:ask|test|press)(?:ed)?\b(?: (?:her|him|them|for that))?(?<what>.*)$/iu
const leftUnasked = /^not asked: (?<what>.+)$/iu
const noReason =
  /^no (?<kind>reason|number|alternative|cost|answer|figure)s? (?:was |were )?(?:given|named|told|said)(?<what>.*)$/iu

/** What only the panel needs, at the end of a clause. */
const asides =
  /,? (?:as far as I (?:heard|know|could see)|so (?:the )?confidence .*|so medium.*|(?:so|otherwise|hence) (?:it |that )?(?:might |would |could )?(?:have been |be |is )?(?:not )?(?:a |an )?[1-5]\b.*|here)[.]?$/iu
const ended = (text: string): string => `${text.replace(/[,;:.\s]+$/u, '')}.`
const lowered = (text: string): string =>
  /^\p{Lu}(?:\p{L}| )/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text

/** A clause stands as it is; a thing is what it was. */
const isClause = (text: string): boolean =>
  /^[^,;:]*?\b(?:is|was|were|are|had|has|have|did|does|came|happened|got|knows?|took|went|told|ran|could|would|\p{L}{2,}ed)\b/iu.test(
    text,
  )

type Turn = (text: string) => string | null

type Groups = Partial<Record<string, string>>
const groupsOf = (patterns: readonly RegExp[], text: string): Groups | undefined =>
  patterns.map((pattern): Groups => ({ ...pattern.exec(text)?.groups })).find((groups) => groups['what'] !== undefined)

interface OwnWord {
  pattern: RegExp
  key: keyof Lacks
  said: (groups: Groups) => string
}
const own = (pattern: RegExp, key: keyof Lacks, said: OwnWord['said']): OwnWord => ({ pattern, key, said })
const ownPatterns: readonly OwnWord[] = [
  own(notAsked, 'unasked', ({ what = '' }) => `No one asked you ${what.trim()}`),
  own(leftUnasked, 'unasked', ({ what = '' }) => `No one asked you ${what}`),
  own(notHeard, 'unheard', ({ what = '' }) => `The panel did not hear${what}`),
  own(noReason, 'unheard', ({ kind = '', what = '' }) => `You gave no ${kind}${what}`),
  own(givenIf, 'unheard', ({ what = '' }) => `It would have counted for more if ${what}`),
  own(givenFor, 'unheard', ({ what = '' }) => `It lacked ${what}`),
]

/** Said by the interviewer of themselves: what was not asked, not heard, or would have made it more. */
function ownWords(text: string, turn: Turn): Found | null {
  for (const { pattern, key, said } of ownPatterns) {
    const found = pattern.exec(text)
    if (found !== null) return present(key, turn(said({ ...found.groups })))
  }
  return null
}

function needs(text: string, turn: Turn): Found | null {
  const wanted = groupsOf([needed, wouldHaveMade, missed, missing], text)
  if (wanted === undefined) return null
  const what = lowered(wanted['what'] ?? '')
  return present('unheard', turn(wanted['done'] === undefined ? `It lacked ${what}` : `It had not ${what}`))
}

function lackIn(clause: string, { pronoun, rating }: Given): Found {
  const text = clause.trim().replace(asides, '')
  const turn: Turn = (said) => addressed(ended(said), { pronoun })
  const own = ownWords(text, turn) ?? needs(text, turn)
  if (own !== null) return own
  const kept = groupsOf([...keptFrom, soNot], clause.trim().replace(/,? as far as I (?:heard|know)/iu, ''))
  // "Not a 1: nobody was harmed" kept it up.
  if (kept === undefined || Number(kept['mark'] ?? 5) <= rating - (kept['why'] === undefined ? 0 : 1)) return {}
  return keptDown(kept['what'] ?? '', kept['why'] !== undefined, { pronoun, rating })
}

/** Of what kept a rating down, the part that is not the panel's talk. */
function keptDown(what: string, isReason: boolean, given: Given): Found {
  const inner = lackIn(what, { ...given, rating: 0 })
  if (Object.keys(inner).length > 0) return inner
  const turn: Turn = (said) => addressed(ended(said.replace(/^(?:but|that) /iu, '')), given)
  const whole = (text: string): string | null => turn(isReason || isClause(text) ? text : `It was ${lowered(text)}`)
  const [said] = [what, ...what.split(/,? and |, (?=otherwise)/u)].flatMap((part) => whole(part) ?? [])
  return present('unheard', said ?? null)
}

interface Given {
  pronoun: Pronoun | null
  /** What was given, so that what kept it up is told from what kept it down; 0 when not known. */
  rating: number
}

const present = (key: keyof Lacks, text: string | null): Found => (text === null ? {} : { [key]: text })

/** Where one thing that was missing ends and the next begins. */
const joints = /;\s+|,? (?:and|but) (?=I (?:did|didn|never|could|do)\b)|(?<!\b[1-5])\s[–—]\s/u

export function lacksIn(texts: readonly string[], pronoun: Pronoun | null, rating = 0): Lacks {
  const found = texts
    .flatMap(sentencesOf)
    .flatMap((sentence) => sentence.split(joints).map((clause) => lackIn(clause, { pronoun, rating })))
  return {
    unheard: [...new Set(found.flatMap(({ unheard }) => unheard ?? []))],
    unasked: [...new Set(found.flatMap(({ unasked }) => unasked ?? []))],
  }
}
