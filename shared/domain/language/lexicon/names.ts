// Names that stand in for evidence: frameworks, whose acronyms count only in capitals, and what goes before the name of a principle.
import { lexicon, withExact } from './lexicon.ts'

export const frameworks = withExact(
  lexicon(
    String.raw`\b(?:ICE score|north star|jobs[- ]to[- ]be[- ]done|Porter'?s|weighted scor\w{1,10}|P-RIME|design thinking)\b`,
  ),
  String.raw`\b(?:RICE|MoSCoW|MOSCOW|Kano|KANO|CIRCLES|HEART|AARRR|SWOT|JTBD|RAPID|RACI|PRIME)\b`,
)

export const frameworkLimits = lexicon(
  String.raw`\b(?:because|since|ignored|left out|limit\w{0,20}|did(?:n't| not) capture|broke\w{0,20}|overrode|override|wrong|failed to|skipped|why i|in place of|dropped it)\b`,
)

/** What stands before a principle's name where a story labels itself with it, and where a note gives the name for evidence. */
export const labelBeforeStory = String.raw`\b(?:this|that|which|it|i|i'm|we)\b[^.]{0,40}?\b(?:shows?|showed|demonstrates?|demonstrated|displays?|did|is|was|example of|very|really|am)\b[^.]{0,15}?`
export const labelBeforeNote = String.raw`\b(?:strong|good|great|solid|weak|poor|clear|lots of|high|low|showed|shows|demonstrated|displayed|exhibited|lacked|lacks)\b[^.]{0,20}?`
