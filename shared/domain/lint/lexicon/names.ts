// Names that stand in for evidence: frameworks and principles. Acronyms count only in capitals.
import { lexicon, withExact } from './lexicon.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

export const frameworks = withExact(
  lexicon(String.raw`\b(?:ICE score|north star|jobs[- ]to[- ]be[- ]done|Porter'?s|weighted scor\w{1,10}|P-RIME|design thinking)\b`),
  String.raw`\b(?:RICE|MoSCoW|MOSCOW|Kano|KANO|CIRCLES|HEART|AARRR|SWOT|JTBD|RAPID|RACI|PRIME)\b`,
)

export const frameworkLimits = lexicon(
  String.raw`\b(?:because|since|ignored|left out|limit\w{0,20}|did(?:n't| not) capture|broke\w{0,20}|overrode|override|wrong|failed to|skipped|why i|in place of|dropped it)\b`,
)

const principleNames = String.raw`(?:customer[- ]obsess\w{1,20}|ownership|invent and simplify|are right,? a lot|learn and be curious|hire and develop|highest standards|think big|bias for action|frugality|earn(?:ed|s)? trust|dive deep|dove deep|deep dive|have backbone|disagree and commit|deliver results|earth'?s best employer|success and scale)`

export const principleDropInStory = lexicon(
  String.raw`\b(?:this|that|which|it|i|i'm|we)\b[^.]{0,40}?\b(?:shows?|showed|demonstrates?|demonstrated|displays?|did|is|was|example of|very|really|am)\b[^.]{0,15}?\b${principleNames}`,
)

export const principleDropInNote = lexicon(
  String.raw`\b(?:strong|good|great|solid|weak|poor|clear|lots of|high|low|showed|shows|demonstrated|displayed|exhibited|lacked|lacks)\b[^.]{0,20}?\b${principleNames}`,
)

const named = (code: Principle, name: string) => withExact(lexicon(String.raw`\b(?:${name})\b`), String.raw`\b${code}\b`)

/** How a vote's rationale cites a principle: by its code in capitals or by its name. */
export const principleMentions: Readonly<Record<Principle, ReturnType<typeof named>>> = {
  CO: named('CO', String.raw`customer[- ]obsess\w{1,20}`),
  OW: named('OW', 'ownership'),
  IS: named('IS', String.raw`invent(?:s|ed|ing)? and simplif\w{1,10}`),
  AR: named('AR', 'right,? a lot'),
  LC: named('LC', 'learn(?:s|ed|ing)? and be(?:ing)? curious|curiosity'),
  HD: named('HD', String.raw`hir(?:e|es|ed|ing) and develop\w{0,10}`),
  HS: named('HS', 'highest standards'),
  TB: named('TB', 'think(?:s|ing)? big'),
  BA: named('BA', 'bias (?:for|to|towards?) action'),
  FR: named('FR', 'frugal(?:ity)?'),
  ET: named('ET', 'earn(?:s|ed|ing)? trust'),
  DD: named('DD', 'div(?:e|es|ed|ing) deep|dove deep|deep dives?'),
  HB: named('HB', 'backbone|disagree(?:d|s|ing)? and commit(?:ted|s|ting)?'),
  DR: named('DR', 'deliver(?:s|ed|ing)? results'),
  EE: named('EE', "earth'?s best employer"),
  SS: named('SS', 'success and scale|broad responsibility'),
}
