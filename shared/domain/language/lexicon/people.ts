// Who else a sentence may be about: customers and other people outside the interview, and groups inside a company.
import { lexicon, withExact } from './lexicon.ts'

/** Outside: a pain, a child or an age of theirs is the story's matter. */
export const outsiders = String.raw`(?:customers?|users?|patients?|shoppers?|guests?|parents?|mothers?|fathers?|mums?|moms?|dads?|famil(?:y|ies)|drivers?|riders?|buyers?|sellers?|renters?|tenants?|landlords?|households?|people|persons?|members?|students?|pupils?|teachers?|nurses?|doctors?|carers?|elderly|grandparents?|employees|workers?|couriers?|clients?|callers?|visitors?|players?|readers?|residents?|owners?|borrowers?|travell?ers?|passengers?|women|woman|men|man|kids|children|teenagers?|teens|toddlers?|anyone|somebody|someone|everyone|audience|cohorts?|segments?|personas?|respondents?|participants?|subscribers?|claimants?|babies|baby)`

/** Inside or beside the company: their wishes are no customer's pain and their refusals are not the candidate's. */
export const insiders = String.raw`(?:(?:the|a|an|one|two|three|four|five|our|my|her|his|both|some|other|another|every|that|\d{1,4}) (?:[\w-]{1,20} ){0,2}?)?(?:leads?|teams?|partners?|vendors?|suppliers?|carriers?|banks?|insurers?|clinics?|regions?|directors?|vps?|ceo|cfo|cto|managers?|engineers?|designers?|analysts?|lawyers?|legal|finance|sales|marketing|operations|ops|engineering|security|procurement|unions?|regulators?|colleagues?|peers?|counterparts?|executives?|sponsors?|stakeholders?|boards?|landlords?|developers?|contractors?|reviewers?|support|boss)`

/** Someone named by what they are, or by name beside an act. */
export const named = withExact(
  lexicon(String.raw`\b${outsiders}\b`, String.raw`\b${insiders}\b`),
  String.raw`\b(?:told|asked|called|thanked|invited|met|with|to|and) [A-Z][a-z]{1,20}\b`,
)

/** Acts by which trust is earned or lost, beside those that decide. */
export const trustActs = lexicon(
  String.raw`\b(?:told|tells?|admitted|apologi[sz]ed|thanked|credited|promised|kept|returned|gave back|invited|met|wrote to|listened|confessed|disclosed|warned|praised|trusted|forgave|stood up for|spoke (?:to|with)|talked (?:to|with)|let \w{1,20} (?:know|decide|go)|corrected|owned up|took back)\b`,
)
