// Linting done naively: every list compiled again for every field it reads, and one quotation pattern without a bound.
import {
  comparisons,
  dissent,
  dissentOutcomes,
  dissentReasons,
  pedigree,
  traits,
} from '#shared/domain/language/lexicon/fairness.ts'
import { protectedOfCandidate, protectedUnlessOthers } from '#shared/domain/language/lexicon/protected.ts'
import { counts, percentBases, percents } from '#shared/domain/language/lexicon/numbers.ts'
import { agentless, borrowedReasons, decisions, weakVerbs } from '#shared/domain/language/lexicon/ownership.ts'
import { weasels } from '#shared/domain/language/lexicon/style.ts'
import type { Lexicon } from '#shared/domain/language/lexicon/lexicon.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'

const lists = [
  weakVerbs,
  decisions,
  agentless,
  borrowedReasons,
  counts,
  percents,
  percentBases,
  dissent,
  dissentReasons,
  dissentOutcomes,
  traits,
  pedigree,
  protectedOfCandidate,
  protectedUnlessOthers,
  comparisons,
  weasels,
]

function textsOf({ items, cells, rationale }: NoteContent): string[] {
  const written = items.flatMap((item) => [
    item.question,
    item.situation,
    item.task,
    item.action,
    item.why,
    item.result,
    ...item.quotes.map(({ text }) => text),
    ...item.probes.flatMap(({ text, answer }) => [text, answer]),
  ])
  return [...written, ...Object.values(cells).map(({ justification }) => justification), rationale]
}

const matchesAnew = ({ folded, exact }: Lexicon, text: string): boolean =>
  folded.some((source) => new RegExp(source, 'i').test(text)) || exact.some((source) => new RegExp(source).test(text))

export const lintByRecompiling = (content: NoteContent): number =>
  textsOf(content).reduce((sum, text) => sum + lists.filter((list) => matchesAnew(list, text)).length, 0)

const unboundedQuote = /["“][^"”]{8,}["”]/

export const holdsQuoteUnbounded = (text: string): boolean => unboundedQuote.test(text)
