// What an interviewer says was missing (PK-20): "short of 5 because …", "a 4 needs …", "I did not hear …", "I did not ask …", "no reason
// given for …". Words as written; what kept a rating up is none of it.
import { sentencesOf } from '../language/written-sentences.ts'

/** `rest` is what follows, as written; `verb` is what was not done, as in "hear about". */
export type StatedLack =
  /** What kept it from this rating: a clause of its own, or a thing. */
  | { kind: 'shortOf'; rating: string | null; isClause: boolean; rest: string }
  /** What a higher rating needs; `isDone`: to have been done. */
  | { kind: 'needed'; isDone: boolean; rest: string }
  | { kind: 'ifOnly'; rest: string }
  | { kind: 'unheard'; verb: string; rest: string }
  | { kind: 'unasked'; verb: string; rest: string }
  | { kind: 'notGiven'; what: string; rest: string }

const mark = String.raw`(?:a |an |the )?(?<mark>[1-5])`
/** The rating itself: "it is a 4 because …". */
const given = String.raw`(?:a |an |the )?(?<given>[1-5])`
const as = String.raw`(?<!(?:far|long|much|soon|well) )as(?! (?:far|long|much|soon|well)\b)`
const joint = String.raw`(?:(?: (?:is|was|it is))?(?: (?:here|for me|yet|though|either))?,?(?: (?<why>because|since|for|${as}):?|:|,| –| -)?) (?<what>.+)$`
/** What kept a rating down stands after the joint. */
const keptFrom = [
  String.raw`\b(?:short of|held back from|kept (?:it |that )?from|below|under|keeps? (?:it|that) from|not|no|rather than|stayed below|could be) ${mark}${joint}`,
  String.raw`\b[1-5],? (?:not|and not|rather than) ${mark}${joint}`,
  String.raw`\b(?:four|three) and not (?:five|four)${joint}`,
  String.raw`(?:\b(?:keep it|held|held it|is) at|\bit is|^) ${given},? ?(?:(?<why>because|since|as)|:) (?<what>.+)$`,
  // "So not a 4", "so a 4 and not more": what stands before it kept the rating down.
  String.raw`^(?<what>.+?),? (?<why>so|hence) (?:it is )?(?:not|no) ${mark}\b`,
  String.raw`^(?<what>.+?),? (?<why>so|hence) (?:it is )?${given}\b`,
].map((pattern) => new RegExp(pattern, 'iu'))
const needed = [
  String.raw`\b(?:${mark}|to be (?:a |an )?[1-5],? it) (?:would )?(?:have )?(?:needs?|needed|takes?|required?|had|be|been) (?<done>to have )?(?<what>.+)$`,
  String.raw`^(?<what>.+?) would have (?:made|been) (?:it |that )?${mark}\b`,
  String.raw`\bI(?:'d|’d| would) have (?:liked|wanted|wished) (?:to (?:hear|see|know|have) )?(?:a bit |some )?(?<what>.+)$`,
  String.raw`\bI(?:'d|’d| would) (?:have )?(?:give|given) ${mark} for (?<what>.+)$`,
  String.raw`^(?:what is |what was |still )?missing(?: here| for me)?(?: is| was|:) (?<what>.+)$`,
].map((pattern) => new RegExp(pattern, 'iu'))
const ifOnly = new RegExp(String.raw`\bI(?:'d|’d| would) (?:have )?(?:give|given) ${mark} if (?<what>.+)$`, 'iu')
const did = String.raw`(?:did not|didn['’]t|do not|don['’]t|never|have not|haven['’]t|could not|couldn['’]t|forgot to)`
const unheard = new RegExp(
  String.raw`\bI ${did} (?<verb>(?:hear|see|learn|find out|get|know)\b(?: of| about| into)?)(?<what>.*)$`,
  'iu',
)
const unasked = new RegExp(
  String.raw`(?:\bI ${did}|\b(?:and|but) (?:did not|didn['’]t|never)) (?<verb>ask|test|probe|press)(?:ed)?\b(?: (?:her|him|them|for that))?(?<what>.*)$`,
  'iu',
)
const leftUnasked = /^not (?<verb>asked): (?<what>.+)$/iu
const notGiven =
  /^no (?<kind>reason|number|alternative|cost|answer|figure)s? (?:was |were )?(?:given|named|told|said)(?<what>.*)$/iu

/** What only the panel needs, at the end of a clause. */
const asides =
  /,? (?:as far as I (?:heard|know|could see)|so (?:the )?confidence .*|so medium.*|(?:so|otherwise|hence) (?:it |that )?(?:might |would |could )?(?:have been |be |is )?(?:not )?(?:a |an )?[1-5]\b.*|here)[.]?$/iu

/** A clause stands as it is; a thing is what it was. */
const isClause = (text: string): boolean =>
  /^[^,;:]*?\b(?:is|was|were|are|had|has|have|did|does|came|happened|got|knows?|took|went|told|ran|could|would|\p{L}{2,}ed)\b/iu.test(
    text,
  )

type Groups = Partial<Record<string, string>>
const groupsOf = (patterns: readonly RegExp[], text: string): Groups | undefined =>
  patterns.map((pattern): Groups => ({ ...pattern.exec(text)?.groups })).find((groups) => groups['what'] !== undefined)

/** Null where it says no more than that: "I did not ask, and nobody else knew". */
type Stating = (groups: Groups, rest: string) => StatedLack | null
const ownPatterns: readonly (readonly [patterns: readonly RegExp[], lack: Stating])[] = [
  [
    [unasked, leftUnasked],
    (_, rest) => (/^ ?\p{L}/u.test(rest) ? { kind: 'unasked', verb: 'ask', rest: spaced(rest) } : null),
  ],
  [[unheard], ({ verb = '' }, rest) => ({ kind: 'unheard', verb: verb.toLowerCase(), rest })],
  [[notGiven], ({ kind = '' }, rest) => ({ kind: 'notGiven', what: kind.toLowerCase(), rest })],
  [[ifOnly], (_, rest) => ({ kind: 'ifOnly', rest })],
  [needed, ({ done }, rest) => ({ kind: 'needed', isDone: done !== undefined, rest })],
]

/** Said by interviewers of themselves: what they did not ask or hear, or what would have made it more. */
function ownWords(text: string): StatedLack | null {
  for (const [patterns, lack] of ownPatterns) {
    const groups = groupsOf(patterns, text)
    const found = groups === undefined ? null : lack(groups, groups['what'] ?? '')
    if (found !== null) return found
  }
  return null
}

const spaced = (text: string): string => (text === '' || text.startsWith(' ') ? text : ` ${text}`)

function lackIn(clause: string, rating: number): StatedLack | null {
  const text = clause.trim()
  const said = ownWords(text.replace(asides, ''))
  if (said !== null) return said
  const kept = groupsOf(keptFrom, text.replace(/,? as far as I (?:heard|know)/iu, ''))
  if (kept === undefined) return null
  const { mark: higher = null, given: own, why, what = '' } = kept
  // "Not a 1: nobody was harmed" says why it is no lower.
  if (own === undefined ? higher !== null && Number(higher) <= rating : rating > 0 && Number(own) !== rating)
    return null
  const inner = lackIn(what, 0)
  if (inner !== null) return inner
  const rest = what.replace(/^(?:but|that) /iu, '')
  return {
    kind: 'shortOf',
    rating: higher,
    isClause: why !== undefined || isClause(rest),
    rest,
  }
}

/** Where one thing that was missing ends and the next begins. */
const joints = /;\s+|,? (?:and|but) (?=I (?:did|didn|never|could|do)\b)|(?<!\b[1-5])\s[–—]\s/u

/** In the order written; `rating` is the one that the texts explain. */
export const statedLacks = (texts: readonly string[], rating: number): StatedLack[] =>
  texts
    .flatMap(sentencesOf)
    .flatMap((sentence) => sentence.split(joints))
    .map((clause) => lackIn(clause, rating))
    .filter((lack) => lack !== null)
