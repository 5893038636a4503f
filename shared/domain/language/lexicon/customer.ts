// Words about customers: requests from inside, pain seen first-hand, pain guessed.
import { lexicon, withExcept } from './lexicon.ts'
import { outsiders } from './people.ts'

const inside = String.raw`(?:sales|marketing|leadership|executives?|exec team|ceo|cfo|vp|svp|director|my (?:boss|manager)|stakeholders?|account (?:team|managers?)|partner teams?|engineering|legal|finance|ops|operations)`
const asking = String.raw`(?:asked|requested|requests?|wanted|want|demanded|demands?|asks?|insisted|escalated|pushed for|told us)`
const between = String.raw`(?:[^\w.!?;]{1,4}(?!${outsiders}\b)\w{1,30}){0,6}?[^\w.!?;]{1,4}`

/** Sales may be a sum, an inside name an adjective, and a question no request; a refused reason is none. */
export const stakeholderRequests = withExcept(
  lexicon(
    String.raw`\b${inside}\b${between}${asking}\b`,
    String.raw`\b(?:request|ask|escalation)s? (?:from|by) (?:the )?(?:sales|marketing|leadership|executives?|ceo|vp|stakeholders?|account|legal|finance|operations)\b`,
  ),
  String.raw`\bsales (?:fell|rose|grew|dropped|were|was|had (?:fallen|risen)|data|figures?|pages?|tax|volumes?|numbers?|calls?|clerks?|staff in|floor|per|of|in)\b`,
  String.raw`\b(?:legal|marketing|engineering|finance|operations|ops) (?:text|terms|pages?|notices?|emails?|copy|costs?|budget|students?|degrees?|products?|forms?|documents?|advice|help|hours|aid|data|messages|consent)\b`,
  String.raw`\b(?:asked|wanted|demanded) (?:me |us |her |him |them )?(?:to (?:know|see|understand|hear)|why|how|what|whether|if|who|when|which|where|questions?|about)\b`,
  String.raw`\b(?:api|http|support|refund|service|change|pull|search|page|customer|patient|user|driver) requests?\b|\brequests? (?:per|a second|a day|an hour|from (?:customers?|users?|patients?|drivers?))\b`,
  String.raw`\b(?:not because|nobody in|no one in|none of|neither|whatever|no matter what|regardless of what|although|even though|i told|i asked|i showed|i refused) (?:the |our )?${inside}\b`,
)

const people = String.raw`(?:customers?|users?|patients?|shoppers?|guests?|parents?|drivers?|riders?|buyers?|sellers?|renters?|tenants?|members?|students?|teachers?|nurses?|clients?|callers?|visitors?|people|families|merchants?|carriers?|borrowers?|owners?|households?|residents?|passengers?|players?|readers?|couriers?)`
const number = String.raw`(?:\d[\d,.]{0,9}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens of|a dozen|several hundred)`

export const observations = lexicon(
  String.raw`\b(?:reviews?|tickets?|customer interviews?|interviewed|surveys?|complain\w{0,20}|call recordings?|listened to|session (?:replays?|recordings?)|usability|contact (?:logs?|transcripts?|reasons?)|transcripts?|support logs?|verbatims?|shadow\w{0,20}|watched|visited|diary|churn(?:ed)? (?:survey|interviews?)|search logs?|drop-?off)\b`,
  String.raw`\b\d{1,6} (?:customer |user |patient )?interviews\b`,
  String.raw`\b(?:spoke|talked|sat|met|rode|walked|stood|lived|worked) (?:along )?(?:to|with|beside|next to|behind) (?:${number} |the |our |their )?(?:\w{1,20} ){0,2}?${people}\b`,
  String.raw`\b(?:called|phoned|rang|emailed|wrote to|asked|polled|observed|timed|filmed|followed|tested (?:it |this |that )?(?:on|with)) (?:up )?(?:${number} |the )(?:of )?(?:\w{1,20} ){0,3}?${people}\b`,
  String.raw`\b${number} (?:of (?:the |our )?(?:${number} )?)?(?:\w{1,20} ){0,2}?${people} (?:who )?(?:had )?(?:said|told|quit|left|gave up|wrote|asked|called|rang|cancelled|canceled|returned|could not|couldn't|did not|didn't|stopped|skipped|failed|tried|named|showed|picked|described|mentioned|reported|missed|waited)\b`,
  String.raw`\b${number} of (?:the )?${number} (?:said|told|quit|left|gave up|wrote|asked|did not|didn't|could not|never|wanted|refused)\b|\bthey (?:wrote to|told|called|rang) us\b`,
  String.raw`\b${people} (?:told (?:me|us|her|him)|had written|wrote (?:in|to)|had called|emailed (?:us|in)|rang)\b`,
  String.raw`\b(?:rode along|ride-?alongs?|field (?:visits?|days?)|focus groups?|contextual inquiry|chat logs?|error logs?|call logs?|(?:pager|event|web|server|gateway|visit|return) logs?|contacts per|exit polls?|heat ?maps?|messages from|letters from|emails from|e-mails from|feedback (?:from|forms?|cards?)|phone queue|funnel (?:data|showed)|return slips?|refund reasons?|suggestion box|prototype with)\b`,
)

/** To ask whether customers would want a thing is not to guess it; what they will need to do is a step, not a wish. */
export const guesses = withExcept(
  lexicon(
    String.raw`\b(?:customers?|users?|people|patients?|shoppers?) (?:would|might|probably|must|surely|obviously|will) (?:\w{1,30} ){0,2}?(?:want|love|like|need|appreciate)`,
    String.raw`\bwe (?:assumed|believed|figured|felt) (?:that )?(?:customers?|users?|people)`,
    String.raw`\bobviously (?:customers?|users?)`,
  ),
  String.raw`\b(?:whether|if|which|what|why|when|where|how(?: \w{1,20})?|ask(?:ed|ing)?|unless) (?:the |our |new |more |any |enough |old |most )?${people} (?:would|might|will|must|probably)\b`,
  String.raw`\b${people} (?:would|might|must|will) (?:\w{1,20} ){0,1}?need (?:to|a (?:new )?(?:password|login|code|pin|permit|licen[cs]e|visa|account|login|ticket|key)|an (?:account|id|app|address|appointment))\b`,
  String.raw`\b${people} (?:would|might|will|must) (?:not|never|hardly|rarely) (?:\w{1,20} )?(?:want|love|like|need|appreciate)`,
  String.raw`\b(?:people|users|customers|patients|shoppers) (?:like (?:him|her|them|me|us)|will likely)\b`,
  String.raw`\b(?:nobody|no one|never|not|stopped|without|instead of|rather than|doubted|questioned|tested) (?:\w{1,20} ){0,4}?(?:that |what )?(?:customers?|users?|people|patients?|shoppers?) (?:would|might|must|will|obviously)\b`,
)
