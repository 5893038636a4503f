// Words about who did what: weak verbs, decisions, actions without an actor, borrowed reasons, escalation.
import { lexicon, withExact } from './lexicon.ts'

export const weakVerbs = lexicon(
  String.raw`\b(?:collaborat\w{1,20}|work(?:ed|ing)?(?: closely)? with|partner(?:ed|ing) with|helped(?: out)?|assisted|supported|(?:was|were) involved in|participated in|contributed to|coordinated|facilitated|liaised|engaged with|aligned with|drove alignment|touched base)\b`,
)

export const decisions = lexicon(
  String.raw`\b(?:decid\w{1,20}|chose|choos\w{1,20}|cut|kill\w{0,20}|re-?scop\w{1,20}|re-?sequenc\w{1,20}|propos\w{1,20}|built|wrote|designed|negotiat\w{1,20}|reject\w{0,20}|paus\w{1,20}|ship(?:ped)?|analy[sz]\w{1,20}|measur\w{1,20}|traced|pulled|read|counted|interviewed|ran|rolled back|froze|stopped|replac\w{1,20}|removed|reduc\w{1,20}|launched|set|tested|persuaded|convinced|deferred|delayed|drop(?:ped)?|recommend\w{0,20}|refus\w{1,20}|hired|fixed|mapped)\b`,
)

export const agentless = lexicon(
  String.raw`\b(?:was|were|got|been) (?:quickly |eventually |finally )?(?:decided|launched|prioriti[sz]ed|chosen|selected|shipped|built|agreed|approved|rolled out|escalated|descoped|cancelled|canceled|made|resolved)\b(?!(?: \w{1,30}){0,3}? by\b)`,
)

export const borrowedReasons = lexicon(
  String.raw`(?<!\b(?:not|just|only|simply) )\b(?:because|since|as) (?:the |my |our )?(?:\w{1,30} )?(?:engineering|engineers?|dev team|legal|sales|marketing|finance|design|ops|manager|boss|leadership|director|vp|ceo|execs?|executives?|stakeholders?|they|team) (?:had )?(?:wanted|asked|said|told|insisted|preferred|requested|decided|felt)\b`,
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

export const hypotheticals = lexicon(String.raw`\bi(?:'d| would)\b`)

export const firstPersonPast = lexicon(
  String.raw`\bI (?:\w{1,20}ly )?(?:\w{1,20}ed|ran|built|wrote|chose|cut|set|went|found|told|made|took|read|froze|led|drew|gave|put|sent|shut|met)\b`,
)

/** Capitals keep the country "US" out. */
export const plural = withExact(lexicon(String.raw`\b(?:we|ours?)\b`), String.raw`\b[Uu]s\b`)
export const singular = lexicon(String.raw`\b(?:i(?!\.e)|me|my|mine)\b`)
