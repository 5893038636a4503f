// What must not stand in a note: age, family, religion, accent, nationality, disability, health, race, gender or orientation,
// said of the candidate (L28). Products and other people have ages, children and health dashboards too.
import { lexicon } from './lexicon.ts'
import { outsiders } from './people.ts'

/** Words behind a possessive that make it a thing someone builds: "her team's health metric", "his visa card flow". */
const product = String.raw`(?:fields?|columns?|filters?|forms?|pages?|screens?|flows?|features?|menus?|modes?|apps?|tablets?|accounts?|toggles?|labels?|tags?|dashboards?|data|metrics?|scores?|checks?|checkers?|index|projects?|products?|teams?|portfolio|stores?|sections?|tabs?|buttons?|settings?|plans?|insurers?|insurance|services?|trackers?|tracking|apis?|modules?|systems?|surveys?|segments?|buckets?|groups?|limits?|gat(?:e|es|ing)|verification|ratings?|restrictions?|proof\w{0,3}|locks?|tickets?|endpoints?|cards?|payments?|debit|conditions?|days?|colou?rs?|splits?|towards?|sessions?|week|launch|pilot|work|backlog|roadmap|squad|domain|vertical|startup|company|probes?|signals?|monitors?|alerts?|bar|toy|toys|records? system|questions?|pack|ranges?|clothing|books?|channel|catalogue|catalog|widgets?|component|design|prototype|requirements?|applications?|compliance|benchmarks?|inspector|sensors?|report)`
const asThing = String.raw`(?! (?:(?!is\b|was\b|are\b|were\b|and\b|or\b|in\b|on\b|for\b|at\b|to\b|may\b|from\b|of\b|the\b|a\b|that\b|this\b|with\b|would\b|will\b|could\b|makes?\b|means\b)[\w-]{1,20} )?${product}\b)(?!-)`

const kinds = String.raw`(?:age|kids?|child(?:ren)?|husband|wife|pregnan\w{1,10}|religion|faith(?! in)|accent|nationality|visa|disabilit\w{1,10}|health|illness|ethnicity|race(?! to)|gender|(?:sexual )?orientation(?! to))`
const candidate = String.raw`(?:she|he|they|(?:the |this )?(?:candidate|interviewee|applicant))`
const adverb = String.raw`(?:(?:\w{2,20}ly|also|just|still|herself|himself|now|quite|very|rather|a bit) )?`

const conditions = String.raw`(?:married|divorced|widowed|pregnant|gay|lesbian|bisexual|transgender|disabled|autistic|dyslexic|deaf(?! to)|blind(?! (?:to|spot))|wheelchair[- ]bound|foreign(?! (?:key|exchange|currency|market|to))|single(?=$|[.,;:!?)]| (?:and|with|so|but|now)\b)|(?:too|rather|quite|a bit) (?:old|young)|\d\d years old|(?:in (?:her|his|their) )(?:late |early |mid-? ?)?(?:twenties|thirties|forties|fifties|sixties)|muslim|christian|jewish|hindu|sikh|buddhist|catholic|religious(?! about)|black|asian|(?:an? )(?:\w{1,20} )?(?:immigrant|foreigner|native speaker|mother|father|mum|mom|dad|parent|grandmother|grandfather|muslim|christian|jew|hindu)(?!['\w-])(?! (?:company|ticket|node|board)))`
const are = String.raw`(?:is|was|are|were|seems?|seemed|looks?|looked)(?: about| around| over| nearly| likely| probably)?`

const single = String.raw`(?:customer|user|patient|shopper|guest|parent|mother|father|mum|mom|dad|driver|rider|buyer|seller|renter|tenant|member|student|pupil|teacher|nurse|doctor|carer|client|caller|visitor|player|reader|resident|owner|borrower|travell?er|passenger|woman|man|person|toddler|teenager|employee|worker|courier|colleague|teammate|lead|engineer|designer|analyst|boss|manager|director|peer|grandmother|grandfather|child|girl|boy|family|couple|claimant|respondent|participant)`

/** Of the candidate, whatever other person the sentence names. */
export const protectedOfCandidate = lexicon(
  String.raw`\bcandidate'?s ${kinds}\b${asThing}`,
  String.raw`\b(?:candidate|interviewee|applicant) ${adverb}${are} ${adverb}${conditions}\b`,
  String.raw`\b(?:candidate|interviewee|applicant) (?:has|have|had|with) (?:\w{1,20} )?(?:kids|children|(?:an? )?(?:\w{1,20} )?accent|a disability)\b`,
  String.raw`\b(?:not a|isn't a) native (?:english )?speaker\b`,
)

/** Of the candidate unless someone or something else was named before. */
export const protectedUnlessOthers = lexicon(
  String.raw`\b(?:her|his|their) ${kinds}\b${asThing}`,
  String.raw`\b(?:she|he|they)(?:'s|'re| ${adverb}${are}) ${adverb}${conditions}\b`,
  String.raw`(?<=^|[.;] )(?:is|was|seems|looks) ${adverb}${conditions}\b`,
  String.raw`(?<=, ?)(?:who (?:is|was) |is |was )${adverb}(?:married|pregnant|gay|lesbian|divorced|\d\d years old|too (?:old|young)|an immigrant)\b`,
  String.raw`\b(?:is|was|are|seems?) (?:pregnant|married|gay|lesbian)\b`,
  String.raw`(?<=^|[.;,] ?)non-?native (?:english )?speaker\b`,
  String.raw`\b(?:${candidate} (?:\w{2,20}ly )?|(?<=(?:^|[.;] )(?:\w{2,20}ly )?)(?=h))(?:has|have|had) (?:(?:two|three|four|five|several|small|young|\d|many|her|his|no|grown|little) ){0,2}(?:kids|children)\b(?! in an? (?:list|tree|array))`,
  String.raw`\b(?:${candidate} (?:\w{1,20} )?(?:has|have|had|with|speaks with)|(?<=^|[.;,] ?)(?:has|with)) (?:an? )?(?:\w{1,20} )?accent\b${asThing}`,
  String.raw`\b${candidate} (?:\w{2,20}ly )?(?:has|had|have) (?:a |an )?(?:disability|cancer|diabetes|adhd|autism|dyslexia|epilepsy|depression|stutter|stammer|wheelchair)\b`,
  String.raw`\b(?:maternity|paternity|parental) leave\b`,
  String.raw`\bgoes to (?:church|mosque|temple|synagogue)\b`,
  String.raw`(?<=^|[.;,] ?)(?:(?:english )?native speaker|(?:an )?immigrant)(?=$| ?[.,;])`,
  String.raw`\b${candidate} (?:\w{2,20}ly )?(?:needs?|requires?|would need|is (?:here )?on) (?:an? |the )?(?:\w{1,12} )?(?:visa|work permit)\b${asThing}`,
)

/** In words the candidate was heard to say. */
export const protectedInOwnWords = lexicon(
  String.raw`\bmy (?:kids|children|child|husband|wife|pregnancy|religion|disability|illness|nationality|ethnicity|accent|sexual orientation)\b${asThing}`,
  String.raw`\bi(?:'m| am| was) (?:pregnant|married|gay|lesbian|divorced|disabled|autistic|an immigrant|a (?:mother|father|single (?:mother|father|parent)))\b`,
)

/** Things that are disabled, foreign or too old. */
export const things = lexicon(
  String.raw`\b(?:buttons?|flags?|alerts?|accounts?|features?|fields?|keys?|toggles?|jobs?|rules?|nodes?|widgets?|plugins?|links?|controls?|options?|tests?|files?|logs?|devices?|phones?|printers?|trucks?|vans?|machines?|servers?|models?|data|caches?|records?|rows?|versions?|appliances?|parts?|screens?|checkbox(?:es)?|reminders?|notifications?|sensors?|loads?|apps?|currenc(?:y|ies)|plates?|contracts?|systems?|endpoints?|cookies?|scripts?|status|trees?|lists?|components?|elements?|menus?|categor(?:y|ies)|folders?|tags?|pages?)\b`,
)
/** What may be said of a thing as well as of a person. */
export const saidOfThings = lexicon(
  String.raw`\b(?:disabled|foreign|single|old|young|married|children|kids|black|blind|deaf)\b`,
)

/** Whom "they" and a bare "is" may mean. */
export const otherPeople = lexicon(String.raw`\b${outsiders}\b(?!-)`)

/** Whom "she" and "her" may mean besides the candidate: one person, not a word such as "customer research". */
export const otherPerson = lexicon(
  String.raw`\b(?:an?|one|the|this|that|another|each|every|some|any|no|first|\d\d-year-old) (?:[\w-]{1,20} ){0,2}?${single}\b(?!'s?\b|-| (?:research|interviews?|support|data|portal|obsession|service|teams?|journey|problems?|pain|feedback|contacts?|complaints?|experience|needs?|groups?|base|trust|segments?|value|side|work)\b)`,
  String.raw`\b(?:someone|somebody|anyone|everyone) (?:who|with|whose)\b`,
)
export const otherPersonFirst = lexicon(
  String.raw`^(?:an?|one|the|this|that|another|each|every) (?:[\w-]{1,20} ){0,2}?${single}\b`,
)

export const leaves = lexicon(String.raw`\bleave$`)
/** Whose leave it may be, or what is built for it. */
export const colleagues = lexicon(
  String.raw`\b(?:colleagues?|peers?|lead|leads|teammates?|engineers?|designers?|analysts?|boss|manager|director|vp|reports?|employees?|polic(?:y|ies)|employer|benefits?|products?|features?|forms?|tools?|calculators?|requests?|flows?|trackers?|payroll|cover|module|backfill|staff)\b`,
)

/** A pronoun of one person. */
export const singularPronoun = lexicon(String.raw`^(?:she|he|her|his)\b`)
export const pluralPronoun = lexicon(String.raw`^(?:they|their)\b`)
