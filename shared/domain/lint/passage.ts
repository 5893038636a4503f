// A text under reading (LN-4): which field it stands in and whose words it holds. An interviewer's own questions are no claims about a
// candidate, and a candidate's quoted words cannot be reworded, so most rules read only what was told.
import { lexiconVersion } from '../language/lexicon/lexicon.ts'
import { catalogue } from './catalogue.ts'
import type { RuleId } from './catalogue.ts'
import { linesToRead } from '../language/lined.ts'
import { firstMatch, matches, readText } from '../language/text.ts'
import type { Range } from '../language/normalise.ts'
import type { ReadText } from '../language/text.ts'
import type { Lexicon } from '../language/lexicon/lexicon.ts'
import type { Finding } from '#shared/contracts/notes.ts'

export type Severity = Finding['severity']
type Voice = 'told' | 'quoted' | 'asked'

export interface Passage extends ReadText {
  field: string
  voice: Voice
}

export interface Place {
  passage: Passage
  range: Range
}
export interface Sentence extends Place {
  text: string
  index: number
}

export const passage = (field: string, original: string, voice: Voice = 'told'): Passage => ({
  field,
  voice,
  ...readText(original),
})

/** A finding on words that stand there. */
export const findingAt = (rule: RuleId, severity: Severity, { passage: { field, origin }, range }: Place): Finding => ({
  rule,
  version: lexiconVersion,
  severity,
  field,
  ...origin(range),
  ...catalogue[rule],
})

/** A finding on something absent: the field as a whole. */
export const findingOn = (rule: RuleId, severity: Severity, field: string): Finding => ({
  rule,
  version: lexiconVersion,
  severity,
  field,
  start: 0,
  end: 0,
  ...catalogue[rule],
})

export const told = (passages: readonly Passage[]): Passage[] => passages.filter(({ voice }) => voice === 'told')
export const notAsked = (passages: readonly Passage[]): Passage[] => passages.filter(({ voice }) => voice !== 'asked')

export const anyMatches = (list: Lexicon, passages: readonly Passage[]): boolean =>
  passages.some(({ text }) => matches(list, text))

export const firstPlace = (list: Lexicon, passages: readonly Passage[]): Place | null => {
  for (const candidate of passages) {
    const range = firstMatch(list, candidate.text)
    if (range !== null) return { passage: candidate, range }
  }
  return null
}

export const sentenceAt = (owner: Passage, index: number): Sentence | null => {
  const range = owner.sentences[index]
  return range === undefined ? null : { passage: owner, range, index, text: owner.text.slice(range.start, range.end) }
}

/** Every sentence in which a list may match, in order: a rule that reads one sentence at a time need not read the others. */
export const sentencesToRead = (passages: readonly Passage[], ...lists: readonly Lexicon[]): Sentence[] =>
  passages.flatMap((owner) => linesToRead(lists, owner.lined).flatMap((line) => sentenceAt(owner, line) ?? []))

/** The place of a match that was found inside a sentence. */
export const within = ({ passage: owner, range }: Place, inner: Range): Place => ({
  passage: owner,
  range: { start: range.start + inner.start, end: range.start + inner.end },
})

export const isBlank = (passages: readonly Passage[]): boolean =>
  passages.every(({ sentences }) => sentences.length === 0)
