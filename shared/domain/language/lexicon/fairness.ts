// Words a reader takes as character, background or comparison instead of behavior.
// Each list names the honest uses it must let pass: a sharp drop, a refused card, "compared with last quarter".
import { lexicon, withExact, withExcept } from './lexicon.ts'
import { insiders, outsiders } from './people.ts'

const dissentVerb = String.raw`(?:disagreed|pushed back|challenged|objected|overrode|bypassed|ignored|went around|argued|refused|rejected|dismissed|escalated over)`
const machine = String.raw`(?:cards?|payments?|requests?|claims?|servers?|browsers?|apps?|doors?|forms?|systems?|apis?|applications?|orders?|loads?|parcels?|uploads?|logins?|connections?|files?|rows?|bids?|offers?|transactions?|messages?|scanners?|gateways?|models?|filters?|rules?|validators?|checks?|printers?|appeals?|tickets?|alerts?|refunds?|loans?|pull requests?|gates?)`

/** Others who refuse, machines that reject, options turned down with their reason and a launch pushed back oppose nobody. */
export const dissent = withExcept(
  lexicon(
    String.raw`\b(?:disagreed|pushed back|challenged|objected|overrode|bypassed|ignored|went around|argued|refused|rejected|dismissed|escalated over)\b`,
  ),
  String.raw`\b(?:rejected|dismissed|refused) (?:a|an|the|another|both|two|three) [^.]{0,120}?\b(?:because|since|as)\b`,
  String.raw`\b${insiders} (?:(?:who|that|had|have|still|also|first|then|even|at first|\w{2,20}ly) ){0,2}${dissentVerb}\b`,
  String.raw`\b(?:teams?|partners?|vendors?|leads?|suppliers?|carriers?|customers?|drivers?|clinics?|banks?)\b[^.;!?]{0,60}?\bthey (?:had |still |first )?(?:refused|disagreed|objected|rejected|pushed back|ignored)\b`,
  String.raw`\b${outsiders} (?:(?:who|that|had|have|often|still|also|simply|mostly|always) ){0,2}${dissentVerb}\b`,
  String.raw`\b${machine} (?:(?:that|which|it|is|was|were|are|had|has|been|being|get|got|gets|wrongly|silently|often|again) ){0,4}${dissentVerb}\b`,
  String.raw`\b(?:the|of|many|some|all|\d{1,6}|%|most|few|wrongly|previously|falsely) (?:wrongly |falsely |once )?(?:refused|rejected|ignored|dismissed|challenged|bypassed) (?:${machine}|rows?|parts?|units?|segment of one|items?|fields?|applicants?|candidates?|proposals?|notifications?|reminders?|emails?)\b`,
  String.raw`\b(?:nobody|no one|no-one|none|neither|never|nothing|not one) (?:\w{1,20} ){0,3}?${dissentVerb}\b`,
  String.raw`\bpushed back (?:the |our |a |its |that |my )?(?:\w{1,20} )?(?:launch|date|release|deadline|start|meeting|rollout|deploy|migration)\b`,
  String.raw`\bwent around (?:the |all |every |each |to )?(?:\w{1,20} )?(?:table|room|block|regions?|sites?|stores?|clinics?|floors?|country|city|depots?|desks?|wards?|warehouses?|shops?|docks?)\b`,
  String.raw`\bbypass(?:ed) (?:the |a |its )?(?:\w{1,20} )?(?:cache|proxy|queue|index|step|wizard|login|valve|filter|sensor|button|menu|switchboard|breaker)\b`,
  String.raw`\bignored (?:the |all |its )?(?:outliers?|noise|duplicates?|weekends?|case|whitespace|bots?|test (?:accounts?|orders?)|time ?zones?|holidays?|nulls?)\b`,
  String.raw`\bchallenged (?:the |her |his |my |its |their |our )?(?:own )?(?:assumptions?|numbers?|hypothes[ei]s|estimate|herself|himself|themselves|myself|model|baseline)\b`,
)
export const dissentReasons = lexicon(
  String.raw`\b(?:because|since|customer\w{0,20}|shopper\w{0,20}|patient\w{0,20}|user\w{0,20}|data|risk\w{0,20}|security|privacy|evidence|churn|complain\w{0,20}|contacts?|safety|defect\w{0,20})\b`,
)
export const dissentOutcomes = lexicon(
  String.raw`\b(?:agreed|committed|commit|decision|aligned|accepted|shipped|outcome|afterwards?|then|resolved|result|later|supported|delivered|was overruled|lost the)\b`,
)

const trait = String.raw`(?:arrogant|smart|bright|brilliant|passive|aggressive|junior|defensive|nice|likeable|likable|humble|confident|sharp|abrasive|polished|articulate|nervous|charismatic|intense)`

/** Things are sharp, bright or polished, customers nervous, a junior engineer holds a job, and a fit may be a size's. */
export const traits = withExcept(
  lexicon(
    String.raw`\b(?:arrogant|smart|bright|brilliant|passive|aggressive|junior|defensive|nice|likeable|likable|humble|confident|sharp|abrasive|polished|articulate|not a leader|natural leader|culture fit|good fit|bad fit|rock ?star|ninja|weak communicator|strong communicator|nervous|charismatic|intense)\b`,
  ),
  String.raw`\bsmart (?:\w{1,20} )?(?:lockers?|phones?|homes?|tvs?|meters?|watch(?:es)?|defaults?|contracts?|quotes?|cards?|cities|sensors?|routing|lists?|search|thermostats?|fridges?|pricing|goals?|devices?|bulbs?|speakers?|plugs?|label(?:s|ling)?|tags?|boxes|fill|reminders?)\b|\bsmart-\w{2,20}`,
  String.raw`\bbright (?:line|red|green|yellow|orange|blue|white|light|lights|screen|sun|sunlight|colou?rs?|spots?|side|rooms?|labels?|days?)\b`,
  String.raw`\bpassive (?:data|mode|node|replica|monitoring|voice|consent|income|candidates?|sensors?|tracking|collection|listening|churn|renewals?|infrared|cooling|smoking)\b`,
  String.raw`\baggressive (?:\w{1,20} )?(?:targets?|timelines?|deadlines?|dates?|goals?|plans?|schedules?|caching|caps?|limits?|retr(?:y|ies)|pricing|prices|discounts?|timeouts?|backoff|growth|roadmap|pruning|assumptions?|forecasts?|rollout|pace|filters?|compression|sampling|stop lines?)\b`,
  String.raw`\bjunior (?:\w{1,20} )?(?:engineers?|developers?|designers?|pms?|managers?|analysts?|colleagues?|staff|people|hires?|roles?|schools?|doctors?|nurses?|members?|seats?|levels?|tickets?|accounts?|interviewers?|pairs?|testers?|writers?|lawyers?|debt|to (?:her|him|them|me))\b`,
  String.raw`\bdefensive (?:programming|coding|checks?|cop(?:y|ies)|driving|patents?|design|measures?|pricing|defaults?)\b`,
  String.raw`\bnice(?:[- ]to[- ]haves?| (?:round|property|side effect|number|even|order|surprise)\b)`,
  String.raw`\bhumble (?:beginnings?|start|spreadsheet|form)\b`,
  String.raw`\bconfident (?:that|(?:in|about) (?:the|that|this|our|its|her|his) (?:\w{1,20} )?(?:numbers?|data|estimates?|results?|forecasts?|samples?|measures?|cause|diagnosis|baseline|logs?|test|window|count|figure|sizing|date)s?)\b|\d ?% confident\b`,
  String.raw`\bsharp (?:\w{1,20} )?(?:drops?|rises?|falls?|increases?|decreases?|declines?|spikes?|turns?|cuts?|edges?|bends?|knives|tools?|images?|photos?|peaks?|jumps?|dips?|focus|corners?|contrast|decline|divide|objects?)\b|\b(?:\d|\bat \w{1,10}) sharp\b`,
  String.raw`\babrasive (?:pads?|paper|dust|cleaners?|belts?|wheels?|materials?)\b`,
  String.raw`\bpolished (?:steel|floors?|stone|metal|the|a|an|draft|demo|copy|prototype|version|deck|release|every|each|two|three)\b`,
  String.raw`\b(?:to|could|did|can|not|didn't|couldn't|cannot) articulate\b`,
  String.raw`\bnervous (?:system|${outsiders}|drivers?|customers?|first-time)\b`,
  String.raw`\bintense (?:load|traffic|weeks?|months?|competition|heat|rain|storms?|use|pressure|demand|cold|light|colou?rs?|season|scrutiny)\b`,
  String.raw`\bbrilliant (?:white|red|blue|green|colou?rs?|cut)\b`,
  String.raw`\b(?:good|bad) fit (?:for (?:the|a|an|this|that|our|its|their) (?:\w{1,20} )?(?:problem|slot|screen|model|data|curve|use|device|window|market|job|route|case|need|size|box|shelf|small|metric|test|budget)|between|of|to)\b|\b(?:returns?|returned|sizes?|curve|regression|model|line|shoes?|clothes|jeans)\b[^.;!?]{0,30}?\b(?:good|bad) fit\b`,
  String.raw`\b(?:${outsiders}|${insiders}|market|partners?|testers?|regulators?) (?:was|were|is|are|felt|seemed|seem|got|grew|became|sounded|looked|had become) (?:\w{1,20} )?${trait}\b`,
)

const ofCandidates = String.raw`(?:'s)?(?: (?:candidates?|interviews?|interviewees?|person|people|ones?|loops?|applicants?|pms?|two|three|four)\b|(?=$| ?[.,;:!?)]| (?:i|we|she|he|they|this|today|so far|here)\b))`
const rivalThing = String.raw`(?:drafts?|versions?|releases?|quarters?|sprints?|builds?|models?|pages?|flows?|tests?|runs?|weeks?|months?|years?|attempts?|results?|numbers?|scores?|designs?|prototypes?|plans?|stor(?:y|ies)|emails?|cop(?:y|ies)|pilots?|launch(?:es)?|layouts?|labels?|routes?|suppliers?|carriers?|vendors?|rates?|offers?|seasons?|days?|cohorts?|variants?|arms?|answers?|examples?|options?|fix(?:es)?|batch(?:es)?|rounds? of|conversion|retention|sales|take-up|margins?|uptime|quality|latency|speed|yield|cost)`

/** Drafts, quarters and options are compared with the last one; candidates are not. */
export const comparisons = withExcept(
  lexicon(
    String.raw`\bcompared (?:to|with) (?:the )?(?:others?|last|previous|yesterday)${ofCandidates}`,
    String.raw`\b(?:better|stronger|weaker|worse) than (?:the )?(?:last|others?|previous)${ofCandidates}`,
    String.raw`\b(?:best|worst|strongest|weakest) candidate (?:i|we|this|so far|yet|today)\b`,
    String.raw`\bnot as (?:good|strong) as (?:the )?(?:last|others?|previous)${ofCandidates}`,
  ),
  String.raw`\b${rivalThing}\b(?: [\w'%-]{1,20}){0,6}? (?:better|stronger|weaker|worse|as good|as strong) (?:than|as) (?:the )?(?:last|others?|previous)(?! (?:candidates?|interview|person|people|applicants?|pms?)\b)`,
  String.raw`\b${rivalThing}\b[^.;!?]{0,60}? compared (?:to|with) (?:the )?(?:others?|last|previous|yesterday)(?! (?:candidates?|interview|person|people|applicants?|pms?)\b)`,
  String.raw`\b(?:best|worst|strongest|weakest) candidate (?:i|we) (?:had|found|tested|tried|considered|weighed|listed) (?:for|was|among|were|to)\b`,
  String.raw`\bcompared (?:to|with) (?:the )?(?:others?|last|previous) (?:two|three|four) (?:quarters?|weeks?|months?|years?|releases?|sprints?|regions?|stores?|cities|options?|tests?|runs?|drafts?|carriers?)\b`,
)

/** A town, a street, a licence or a study is no pedigree. */
export const pedigree = withExcept(
  withExact(
    lexicon(
      String.raw`\b(?:ivy league|stanford|harvard|oxford|cambridge|faang|ex-?(?:google|meta|apple|amazon|netflix|microsoft)|top[- ]tier (?:school|company)|great (?:school|pedigree|r[ée]sum[ée])|impressive (?:r[ée]sum[ée]|background|pedigree))(?![\w])`,
    ),
    String.raw`\b(?:MIT|IIT)\b`,
  ),
  String.raw`\bmit licen[cs]e(?:s|d)?\b`,
  String.raw`\b(?:in|near|around|outside|between|via|for|serving|across|of|and) (?:\w{1,20} and )?(?:oxford|cambridge)(?! (?:graduates?|alum\w{0,3}|degree|university|phd|mba))\b`,
  String.raw`\b(?:vans?|stores?|drivers?|customers?|routes?|deliver\w{1,5}|moved|opened|clinics?|shops?|loads?|trucks?|commut\w{1,5}|trains?|depots?|office|drove|buses|cycl\w{1,5}|shipped|parcels?)\b[^.;!?]{0,40}?\b(?:to|from|at) (?:oxford|cambridge)\b`,
  String.raw`\b(?:oxford|cambridge|stanford|harvard) (?:streets?|roads?|stores?|depots?|warehouses?|branch(?:es)?|offices?|sites?|clinics?|stations?|routes?|lanes?|regions?|hubs?|commas?|shirts?|shoes?|pilots?|drivers?|customers?|shops?|business review|case|stud(?:y|ies)|paper|sample|parser|city|bus|dictionary|analytica|ring road)\b`,
  String.raw`\bgreat school (?:districts?|catchments?|bus|buses|lunch(?:es)?|runs?|years?|holidays?|ratings?)\b`,
  String.raw`\bimpressive background (?:checks?|jobs?|process(?:es)?|noise|music|images?)\b`,
  String.raw`\bfaang (?:stocks?|shares|index)\b`,
)
