// Rules that read a story and a note alike, one sentence at a time: weak verbs (L01), actions without an actor (L03),
// reasons that belong to someone else (L04).
import {
  agentless,
  borrowedReasons,
  decisions,
  deeds,
  ownReasons,
  reasonsFromThem,
  weakVerbs,
} from '../language/lexicon/ownership.ts'
import { digits } from '../language/lexicon/numbers.ts'
import { observations } from '../language/lexicon/customer.ts'
import { findingAt, sentencesToRead, within } from './passage.ts'
import { firstMatch, matches, without } from '../language/text.ts'
import type { Passage, Sentence } from './passage.ts'
import type { Finding } from '#shared/contracts/notes.ts'

export const weakVerbFindings = (passages: readonly Passage[]): Finding[] =>
  sentencesToRead(passages, weakVerbs).flatMap((sentence) => {
    const weak = firstMatch(weakVerbs, sentence.text)
    if (weak === null) return []
    const rest = without(weakVerbs, sentence.text)
    if (matches(decisions, rest) || matches(deeds, rest)) return []
    return [findingAt('L01', 'warn', within(sentence, weak))]
  })

export const agentlessFindings = (passages: readonly Passage[]): Finding[] =>
  sentencesToRead(passages, agentless).flatMap((sentence) => {
    const found = firstMatch(agentless, sentence.text)
    return found === null ? [] : [findingAt('L03', 'warn', within(sentence, found))]
  })

/** "Because they told us in 14 interviews" is a customer's reason, counted. */
const isCountedVoice = ({ text }: Sentence): boolean =>
  matches(reasonsFromThem, text) && (matches(observations, text) || matches(digits, text))

export const borrowedReasonFindings = (passages: readonly Passage[]): Finding[] =>
  sentencesToRead(passages, borrowedReasons).flatMap((sentence) => {
    const found = firstMatch(borrowedReasons, sentence.text)
    return found === null || isCountedVoice(sentence) || matches(ownReasons, sentence.text)
      ? []
      : [findingAt('L04', 'error', within(sentence, found))]
  })
