// Words about who did what: weak verbs, decisions, actions without an actor, borrowed reasons, escalation.
import { lexicon, withExact, withExcept } from './lexicon.ts'
import { outsiders } from './people.ts'

const thing = String.raw`(?:it|that|this|these|those|which|what|nothing|neither|(?:the|a|an|one|each|every|its|our) (?:[\w-]{1,20} ){0,2}?(?:change|fix|page|guide|bug|label|card|field|flow|tool|test|rule|reminder|email|message|video|filter|default|button|note|notice|chart|dashboard|script|screen|form|fee|delay|outage|error|release|cache|api|layout|training|pilot|discount|price|checklist|template|map|photo|text|banner|policy|weather|season|promotion|feature|service|integration|plug-?in|version|browser|device|printer|database|system|figure|number|result))`

/** Things, customers and devices work with, help or support without anybody hiding behind the word. */
export const weakVerbs = withExcept(
  lexicon(
    String.raw`\b(?:collaborat\w{1,20}|work(?:ed|ing)?(?: closely)? with|partner(?:ed|ing) with|helped(?: out)?|assisted|supported|(?:was|were) involved in|participated in|contributed to|coordinated|facilitated|liaised|engaged with|aligned with|drove alignment|touched base)\b`,
  ),
  String.raw`\b(?:un|not |never |fully |officially |poorly |no longer |longest-|best-|last |newly )supported\b`,
  String.raw`\b(?:is|are|was|were|be|been|being) (?:\w{1,20} )?(?:supported|assisted|coordinated|facilitated)\b`,
  String.raw`\b(?:supported|assisted|coordinated|facilitated) (?:by|browsers?|devices?|versions?|plans?|phones?|languages?|formats?|methods?|regions?|countries|cards?|checkout|living|search|release|launch|attack|sessions?)\b`,
  String.raw`\b${thing} (?:also |only |barely |hardly |clearly |had |has |then |never )?(?:work(?:ed|ing)? with|helped|assisted|supported|contributed to|facilitated|engaged with|aligned with|collaborat\w{1,20})\b`,
  String.raw`\b${outsiders}(?: who)? (?:had |have |were |also |then |often |barely |never )?(?:work(?:ed|ing) with|helped|collaborat\w{1,20}|supported|participated in|engaged with|contributed to|partnered with)\b`,
  String.raw`\b(?:nobody|no one|no-one|none|never|not) (?:\w{1,20} )?(?:helped|collaborat\w{1,20}|supported|assisted|work(?:ed|ing) with|involved)\b`,
  String.raw`\b(?:helped|supported) (?:most|least|more|less|nobody|no one|neither|none|only)\b`,
  String.raw`\bcollaborative (?:edit\w{1,10}|filter\w{0,10}|document\w{0,5}|playlist\w{0,3})\b|\bcollaboration (?:tool|feature|software|suite)s?\b`,
)

/** Nouns that look like decisions decide nothing: a set of rules, an analyst, a fixed price. */
export const decisions = withExcept(
  lexicon(
    String.raw`\b(?:decid\w{1,20}|chose|choos\w{1,20}|cut|kill\w{0,20}|re-?scop\w{1,20}|re-?sequenc\w{1,20}|propos\w{1,20}|built|wrote|designed|negotiat\w{1,20}|reject\w{0,20}|paus\w{1,20}|ship(?:ped)?|analy[sz]\w{1,20}|measur\w{1,20}|traced|pulled|read|counted|interviewed|ran|rolled back|froze|stopped|replac\w{1,20}|removed|reduc\w{1,20}|launched|set|tested|persuaded|convinced|deferred|delayed|drop(?:ped)?|recommend\w{0,20}|refus\w{1,20}|hired|fixed|mapped)\b`,
  ),
  String.raw`\b(?:a|an|the|that|this|each|every|one|no|our|its|their|whose|test|data|feature|rule|skill|full|small|first|second|last|whole|new|price|budget|cost|pay|tax|key|main|right|wrong|north-star|success|guardrail|sharp|steep|big|small|sudden) (?:set|cut|drop|measures?|pause|ship|killer|proposal|replacement|reduction|recommendation|refusal|rejection|negotiation)s?\b`,
  String.raw`\b(?:measurements?|analys[ei]s|analysts?|analytics|proposals|rejections|reductions|replacements|negotiations?|negotiators?|recommendations|refusals|decided(?:ly)? (?:by|against us)|chosen)\b`,
  String.raw`\b(?:fixed|set|reduced|delayed) (?:price|cost|date|fee|rate|term|budget|income|menu|time|hours|orders?|loads?|flights?|trains?|deliver(?:y|ies)|payments?)s?\b`,
  String.raw`\bhad (?:they|he|she|the \w{1,20}) (?:refused|rejected|decided|stopped)\b`,
  String.raw`\b(?:set|cut|drop|built|read|pause)-(?:up|off|out|in|only|down)s?\b`,
  String.raw`\b(?:ran (?:out|late|into|over|low|long|short|away|dry)|counted (?:on|as|for)|(?:data|sub|test|tool|skill) ?sets?|set of|dropp?ed (?:by|to|from|off)|read (?:as|like)|read receipts?|pause (?:button|screen)|drop zone|drop rate)\b`,
)

/** Deeds that name what a person did although they decide little: beside one of them a weak verb hides nobody. */
export const deeds = lexicon(
  String.raw`\b(?:asked|called|phoned|drafted|found|moved|migrated|offered|taught|merged|split|opened|closed|raised|lowered|rewrote|reworked|rebuilt|sketched|sent|booked|filed|profiled|instrumented|prototyped|automated|scheduled|published|documented|cancelled|canceled|blocked|signed|assigned|scoped|trained|compared|calculated|estimated|modelled|modeled|dug|debugged|reproduced|isolated|switched|swapped|added|picked|selected|prioriti[sz]ed|ranked|sat|rode|visited|observed|listened|logged|sampled|checked|audited|reviewed|presented|showed|explained|agreed on|halved|doubled|shortened|simplified|turned off|turned on|shut|took over|handed|gave up|tagged|labelled|labeled|grouped|sorted|combined|limited|capped|priced|staffed|re-?ran|reran|retired|deleted|reversed|postponed|redrew|translated|photographed|timed|weighed)\b`,
)

const counted = String.raw`(?:orders?|rides?|trips?|appointments?|visits?|bookings?|deliver(?:y|ies)|flights?|subscriptions?|tickets?|cases?|claims?|loads?|contacts?|calls?|issues?|complaints?|errors?|payments?|purchases?|requests?|refunds?|loans?|applications?|incidents?|alerts?|meetings?|plans|accounts?|slots?|searches|returns|invoices?|classes|lessons)`
const gapWords = String.raw`(?: [\w'-]{1,30}){0,6}?`

/** Nobody hides behind what customers cancelled, what a thing is made of, or what did not happen. */
export const agentless = withExcept(
  lexicon(
    String.raw`\b(?:was|were|got|been) (?:quickly |eventually |finally )?(?:decided|launched|prioriti[sz]ed|chosen|selected|shipped|built|agreed|approved|rolled out|escalated|descoped|cancelled|canceled|made|resolved)\b(?!${gapWords} by\b)`,
  ),
  String.raw`\b(?:was|were|been) (?:made (?:of|up|from|out|in|with|redundant|clear|aware|available)|built (?:on|in|into|around|from|upon|before|long before|when|for)|built-in|chosen (?:at random|randomly))\b`,
  String.raw`\b${counted}(?: (?:\w{1,20} )?(?:that|which|who))? (?:(?:had|have|has|that) )?(?:was|were|been|got) (?:\w{1,20}ly )?(?:cancelled|canceled|resolved|approved|made|escalated|selected|shipped|chosen)\b`,
  String.raw`\b(?:nothing|none|neither|nobody|no one|no \w{1,30}|not (?:all|every|one) (?:\w{1,30} )?) ?(?:\w{1,20} )?(?:(?:had|has|have|ever) )?(?:was|were|been|got)\b`,
  String.raw`\b(?:why|how|whether|who|until|before|unless|if|than|as|where|when) (?:[\w'-]{1,30} ){0,5}?(?:was|were|been|got) (?:\w{1,20}ly )?(?:decided|launched|prioriti[sz]ed|chosen|selected|shipped|built|agreed|approved|rolled out|escalated|cancelled|canceled|made|resolved)\b`,
  String.raw`\b(?:at|on|by|after|through|with|under) (?:my|her|his) (?:own )?(?:call|decision|request|word|choice|proposal|order|memo|recommendation|authority|signature|name|lead)\b[^.;]{0,60}`,
)

const wanting = String.raw`(?:had )?(?:wanted|asked|said|told|insisted|preferred|requested|decided|felt)`
const insider = String.raw`(?:engineering|engineers?|dev team|legal|sales|marketing|finance|design|ops|manager|boss|leadership|director|vp|ceo|execs?|executives?|stakeholders?|they|team)`

const others = String.raw`(?:(?:(?:the|my|our|both|all|every|other|whole) ){0,3}(?:\w{1,30} )?(?:${insider}|lead|partner|peer|department)s?|(?:the |all )?others|my (?:peers|colleagues|lead)|the (?:group|committee|board|panel)|every(?:one|body)(?: else)?|(?:we|they)(?: all)?|all of (?:us|them))`
const it = String.raw`(?:it|this|that|(?:the|my|our|this|that) (?:\w{1,20} )?(?:plan|idea|change|approach|decision|proposal|scope|date|direction))`
/** That others were of one mind; what they agreed to do in return is a result and no reason. */
const agreeing = String.raw`(?:(?:had |has |have )?(?:all |both |already )?(?:agreed(?: (?:on|upon|to|with|about) ${it}\b| that\b|(?= ?(?:[.,;!?]|$)))|were (?:all )?(?:in favou?r|on board|for it|aligned)\b|signed off\b))`
const wanted = String.raw`every(?:one|body)(?: else)? (?:had )?(?:wanted|preferred|decided)\b`

/** Refused, cited or felt reasons are not borrowed: "not because sales wanted it", "as legal said", "because the team felt rushed". */
export const borrowedReasons = withExcept(
  lexicon(
    String.raw`\b(?:because|since|as) (?:the |my |our )?(?:\w{1,30} )?${insider} ${wanting}\b`,
    String.raw`\b(?:because|since) ${others}(?: and (?:the |my |our )?\w{1,30})? ${agreeing}`,
    String.raw`\bbecause ${wanted}`,
  ),
  String.raw`\b(?:not|just|only|simply|never|less|rather than|partly|even|instead of|(?:n't|not|never)(?: [\w-]{1,20}){1,4}) because\b`,
  String.raw`\bas (?:the |my |our )?(?:\w{1,30} )?${insider} (?:had )?(?:said|told|asked|decided|felt)\b`,
  String.raw`\b(?:because|since|as) (?:the |my |our )?(?:\w{1,30} )?${insider} (?:had )?felt (?!that\b|it\b|we\b|this\b|the\b|strongly\b|like\b|they\b|so\b|he\b|she\b|i\b|a\b|our\b|better\b|safer\b)\w{1,30}`,
  String.raw`\b(?:because|since|as) (?:the |my |our )?(?:\w{1,30} )?${insider} (?:had )?(?:said no|told (?:them|her|him|people|customers) to|asked (?:why|how|what|whether|who|when|which|if|for (?:a|the|one) (?:number|proof|reason))|decided (?:not to|to (?:leave|quit|cancel|stop|close|sell))|preferred (?:not|to wait))\b`,
  String.raw`\b${outsiders}\b[^.;!?]{0,100}?\b(?:because|since|as) they ${wanting}\b`,
)

/** Beside a borrowed reason, an own one or an own check. */
export const ownReasons = lexicon(
  String.raw`\b(?:i (?:also |had |first |only )?(?:agreed|checked|verified|confirmed|tested|measured|counted|found|read|traced|saw|believed) (?:that |it |with |because |this |the )|(?:and|but|yet) (?:also )?because (?!the |my |our |they |sales |legal |engineering |marketing |finance |leadership ))`,
)

/** "Because they said …" may be customers speaking. */
export const reasonsFromThem = lexicon(String.raw`\b(?:because|since|as) they\b`)

export const escalations = lexicon(
  String.raw`\b(?:i(?:'d| would)?(?: have)?|we(?:'d| would)?(?: have)?) (?:just |simply |had )?escalat\w{1,20}`,
)

export const persuasion = lexicon(
  String.raw`\b(?:incentive\w{0,20}|show(?:ed|ing)? (?:them|how|that)|offer\w{0,20}|data|cost|saved?|saving|proposal|pilot|prototype|swap\w{0,20}|trade[ds]?|in return|their (?:goal|roadmap|metric|team)|listened|joint|demo\w{0,20})\b`,
)

export const influence = lexicon(
  String.raw`\b(?:other teams?|partner teams?|peers?|persuad\w{1,20}|convinc\w{1,20}|adopt\w{0,20}|without (?:formal )?authority|across (?:\w{1,30} )?(?:teams|orgs?|regions)|org(?:anisation|anization)?-wide|(?:two|three|four|five|six|\d{1,6}) (?:other )?(?:teams|orgs|regions|functions|leads))\b`,
)

/** "I'd" before a past form is "I had"; habits, promises and plans that were carried out are no wishes. */
export const hypotheticals = withExcept(
  lexicon(String.raw`\bi(?:'d| would)\b`),
  String.raw`\bi'd (?:already |just |only |never |not |once |also |long )?(?!need\b|feed\b|speed\b|proceed\b|exceed\b|succeed\b|shed\b|embed\b|wed\b|bleed\b|breed\b)(?:\w{2,20}ed|been|seen|done|gone|built|written|taken|made|given|found|known|said|told|sent|spent|left|lost|kept|met|got|held|heard|brought|bought|thought|taught|caught|paid|learnt|sat|chosen|begun|drawn|driven|forgotten|broken|spoken|started|had)\b`,
  String.raw`\b(?:every|each|most|on) (?:single |other )?(?:day|morning|evening|night|week|month|friday|monday|tuesday|wednesday|thursday|saturday|sunday|sprint|quarter|time|shift)s?\b[^.;!?]{0,40}?\bi(?:'d| would)\b`,
  String.raw`\bi(?:'d| would) [^.;!?]{0,60}?\b(?:every|each|most) (?:single |other )?(?:day|morning|evening|night|week|month|friday|monday|sprint|quarter|time|shift)s?\b`,
  String.raw`\b(?:said|promised|told (?:\w{1,20} ){1,3}|agreed|wrote|announced|feared|thought|knew|expected|warned|so that|so|whether|where|which|what|how) (?:that )?i(?:'d| would)\b`,
)

export const firstPersonPast = lexicon(
  String.raw`\bI (?:\w{1,20}ly |then |also |had |first |only |never )?(?:\w{1,20}ed|ran|built|wrote|chose|cut|set|went|found|told|made|took|read|froze|led|drew|gave|put|sent|shut|met|saw|said|got|knew|kept|held|left|lost|sat|brought|bought|thought|taught|began|did|spent|spoke|stood|won|paid|came|rode|split|dug|heard|felt|had|was|redid|rewrote|sold|fell|fought|grew|drove|quit|hit|let|broke|threw|understood)\b`,
  String.raw`\bI'd (?:already |just |only )?(?:\w{2,20}[^e\W]ed|seen|done|built|written|taken|made|found|sent|kept)\b`,
)

/** Capitals keep the country "US" out. */
export const plural = withExact(lexicon(String.raw`\b(?:we|ours?)\b`), String.raw`\b[Uu]s\b`)
export const singular = lexicon(String.raw`\b(?:i(?!\.e)|me|my|mine)\b`)
