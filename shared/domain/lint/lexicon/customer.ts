// Words about customers: requests from inside, pain seen first-hand, pain guessed.
import { lexicon } from './lexicon.ts'

export const stakeholderRequests = lexicon(
  String.raw`\b(?:sales|marketing|leadership|executives?|exec team|ceo|cfo|vp|svp|director|my (?:boss|manager)|stakeholders?|account (?:team|managers?)|partner teams?|engineering|legal|finance|ops|operations)\b(?:\W{1,4}\w{1,30}){0,6}?\W{1,4}(?:asked|requested|requests?|wanted|want|demanded|demands?|asks?|insisted|escalated|pushed for|told us)\b`,
  String.raw`\b(?:request|ask|escalation)s? (?:from|by) (?:the )?(?:sales|marketing|leadership|executives?|ceo|vp|stakeholders?|account|legal|finance|operations)\b`,
)

export const observations = lexicon(
  String.raw`\b(?:reviews?|tickets?|customer interviews?|interviewed|surveys?|complain\w{0,20}|call recordings?|listened to|session (?:replays?|recordings?)|usability|contact (?:logs?|transcripts?|reasons?)|transcripts?|support logs?|verbatims?|shadow\w{0,20}|watched|visited|diary|churn(?:ed)? (?:survey|interviews?)|search logs?|drop-?off)\b`,
  String.raw`\b\d{1,6} (?:customer |user |patient )?interviews\b`,
)

export const guesses = lexicon(
  String.raw`\b(?:customers?|users?|people|patients?|shoppers?) (?:would|might|probably|must|surely|obviously|will) (?:\w{1,30} ){0,2}?(?:want|love|like|need|appreciate)`,
  String.raw`\bwe (?:assumed|believed|figured|felt) (?:that )?(?:customers?|users?|people)`,
  String.raw`\bobviously (?:customers?|users?)`,
)
