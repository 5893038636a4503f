// Words a stranger reads as character, background or comparison instead of behaviour, and what must not stand in a note.
// Each list names the honest uses it must let pass: a sharp drop, a race condition, disabled buttons, "compared with last quarter".
import { lexicon, withExact } from './lexicon.ts'

export const dissent = lexicon(
  String.raw`\b(?:disagreed|pushed back|challenged|objected|overrode|bypassed|ignored|went around|argued|refused|rejected|dismissed|escalated over)\b`,
)
/** Choosing between options, with the reason beside it, opposes nobody. */
export const optionsTurnedDown = lexicon(
  String.raw`\b(?:rejected|dismissed|refused) (?:a|an|the|another|both|two|three) [^.]{0,120}?\b(?:because|since|as)\b`,
)
export const dissentReasons = lexicon(
  String.raw`\b(?:because|since|customer\w{0,20}|shopper\w{0,20}|patient\w{0,20}|user\w{0,20}|data|risk\w{0,20}|security|privacy|evidence|churn|complain\w{0,20}|contacts?|safety|defect\w{0,20})\b`,
)
export const dissentOutcomes = lexicon(
  String.raw`\b(?:agreed|committed|commit|decision|aligned|accepted|shipped|outcome|afterwards?|then|resolved|result|later|supported|delivered|was overruled|lost the)\b`,
)

export const traits = lexicon(
  String.raw`\b(?:arrogant|smart(?! (?:\w{1,20} )?(?:lockers?|phones?|homes?|tvs?|meters?|watch(?:es)?|defaults?|contracts?))|bright(?! line)|brilliant|passive(?! (?:data|mode|node|replica|monitoring|voice))|aggressive(?! (?:targets?|timelines?|deadlines?|dates?|goals?|plans?|schedules?|caching|caps?|limits?))|junior(?! (?:\w{1,20} )?(?:engineers?|developers?|designers?|pms?|managers?|analysts?|colleagues?|staff|people|hires?|roles?))|defensive(?! (?:programming|coding|checks?|cop(?:y|ies)))|nice(?![- ]to[- ]have)|likeable|likable|humble|confident(?! (?:that|in the))|sharp(?! (?:\w{1,20} )?(?:drops?|rises?|falls?|increases?|decreases?|declines?|spikes?|turns?|cuts?))|abrasive|polished|articulate|not a leader|natural leader|culture fit|good fit|bad fit|rock ?star|ninja|weak communicator|strong communicator|nervous|charismatic|intense(?! (?:load|traffic|weeks?|months?|competition)))\b`,
)

const ofCandidates = String.raw`(?:'s)?(?: (?:candidates?|interviews?|interviewees?|person|people|ones?|loops?|applicants?|pms?|two|three|four)\b|(?=$| ?[.,;:!?)]| (?:i|we|this|today|so far|here)\b))`
export const comparisons = lexicon(
  String.raw`\bcompared (?:to|with) (?:the )?(?:others?|last|previous|yesterday)${ofCandidates}`,
  String.raw`\bbetter than (?:the )?(?:last|others?|previous)${ofCandidates}`,
  String.raw`\b(?:best|worst|strongest|weakest) candidate (?:i|we|this|so far|yet|today)\b`,
  String.raw`\bnot as (?:good|strong) as (?:the )?(?:last|others?|previous)${ofCandidates}`,
)

export const pedigree = withExact(
  lexicon(
    String.raw`\b(?:ivy league|stanford|harvard|(?<!\b(?:in|to|near) )(?:oxford|cambridge)|faang|ex-(?:google|meta|apple|amazon|netflix|microsoft)|top[- ]tier (?:school|company)|great (?:school|pedigree|r[ée]sum[ée])|impressive (?:r[ée]sum[ée]|background|pedigree))(?![\w])`,
  ),
  String.raw`\b(?:MIT|IIT)\b(?! licen[cs]e)`,
)

/** Who "is" or "has" is said of: the candidate, or nobody named, as notes are written. */
const candidateIs = String.raw`(?:^|[.;:,!?] ?|\b(?:she|he|they|candidate|who|person|interviewee|applicant)(?: \w{1,20}){0,2}? )(?:is|was|are|were|seems?|seemed|looks?)(?: \w{1,20})? `
const candidateHas = String.raw`(?:^|[.;:,!?] ?|\b(?:she|he|they|candidate|who|person|interviewee|applicant)(?: \w{1,20})? )(?:has|have|had|with) (?:\w{1,20} )?`
const conditions = String.raw`(?:disabled|foreign(?! (?:key|exchange|currency|market))|single(?![- ]\w)|single (?:mother|father|parent)|too (?:old|young)|\d\d years old|married|pregnant|gay|lesbian|(?:an? )?(?:immigrant|native speaker))`

/** Said of the candidate whoever else stands in the sentence. */
export const protectedOfCandidate = lexicon(
  String.raw`\bcandidate'?s (?:age|kids?|child(?:ren)?|husband|wife|pregnan\w{1,10}|religion|faith|accent|nationality|visa|disabilit\w{1,10}|health|illness|ethnicity|race|gender|orientation)\b`,
  `${candidateIs}${conditions}\\b`,
  String.raw`\b(?:she|he)'s ${conditions}\b`,
  String.raw`\b(?:not a|isn't a|non-?) ?native (?:english )?speaker\b`,
  String.raw`${candidateHas}(?:kids|children|(?:an? )?(?:\w{1,20} )?accent|a disability)\b`,
  String.raw`\bgoes to (?:church|mosque|temple|synagogue)\b`,
)

/** Said of the candidate unless the sentence speaks of somebody else before. */
export const protectedPossessive = lexicon(
  String.raw`\b(?:her|his|their) (?:age(?! (?:group|limit|check))|kids?|child(?:ren)?|husband|wife|pregnan\w{1,10}|religion|faith(?! in)|accent(?! colou?r)|nationality|visa(?! (?:card|payment|debit))|disabilit\w{1,10}|health(?! (?:checks?|scores?|metrics?|dashboard|endpoint|page|plan|insurer))|illness|ethnicity|race(?! (?:condition|to))|gender(?! (?:field|column|split|filter))|(?:sexual )?orientation(?! (?:to|towards?|week|session)))\b`,
  String.raw`\b(?:is|was|are|seems?) (?:pregnant|married|gay|lesbian)\b`,
  String.raw`\b(?:maternity|paternity) leave\b`,
)

export const otherPeople = lexicon(
  String.raw`\b(?:customers?|users?|patients?|shoppers?|parents?|mothers?|fathers?|families|family|drivers?|buyers?|sellers?|renters?|households?|people|members?|students?|elderly|grandparents?|employees|couriers?|clients?|women|men)\b`,
)
export const colleagues = lexicon(
  String.raw`\b(?:colleagues?|peers?|lead|leads|teammates?|engineers?|designers?|analysts?|boss|director|vp|reports?|employees?|policy|policies|employer|benefits?|product|feature)\b`,
)
