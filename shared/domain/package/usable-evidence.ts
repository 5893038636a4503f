// Whether a reader who was not there could judge from these items (PK-4): they say how much, or name what was made or read, and why.
import { countedNumbers } from '../language/counted.ts'
import { namedArtifacts } from '../language/artifacts.ts'
import { ownReason } from '../language/own-reason.ts'
import { countWords } from '../language/words.ts'
import { packagePolicy } from './policy.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'

const { wordsOfWhy } = packagePolicy.status

const said = (item: EvidenceItem): string =>
  [
    item.situation,
    item.task,
    item.action,
    item.why,
    item.result,
    ...item.quotes.map((quote) => quote.text),
    ...item.probes.map((probe) => probe.answer),
  ].join('\n')

const textOf = (items: readonly EvidenceItem[]): string => items.map(said).join('\n')

export const hasNumber = (items: readonly EvidenceItem[]): boolean => countedNumbers(textOf(items)).length > 0

/** The why may stand in its own field or answer a question that asked for it. Someone else's reason is none. */
export const hasWhy = (item: EvidenceItem): boolean =>
  [item.why, ...item.probes.filter((probe) => probe.kind === 'why').map((probe) => probe.answer)].some(
    (text) => countWords(ownReason(text), wordsOfWhy) >= wordsOfWhy,
  )

/** An author's items on one principle. */
export const isUsableEvidence = (items: readonly EvidenceItem[]): boolean =>
  items.some(hasWhy) && (hasNumber(items) || namedArtifacts(textOf(items)).length > 0)
