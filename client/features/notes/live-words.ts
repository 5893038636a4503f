// What the notes beside a live call say.
import { principleName } from '#client/ui/principle-names.ts'
import type { Principle, ProbeKind } from '#shared/contracts/vocabulary.ts'
import type { EntryMode } from './entry-mode.ts'
import { countOf, followUpWords, partWords } from './words.ts'

export const livePanelWords = {
  region: 'Live notes',
  opening: 'Opening your notes …',
  submitted: 'These notes are submitted.',
  read: 'Read them',
  writeUp: 'Open the write-up',
} as const

export const lineWords = {
  list: 'Your lines',
  empty: 'Write what you hear. Only what is written down counts as evidence.',
  quote: 'Quote',
  followUp: 'Follow-up question',
  answer: 'Answer',
  asked: (kind: ProbeKind) => `Asked: ${followUpWords[kind].name}`,
  removeQuote: 'Remove this empty quote',
  removeFollowUp: 'Remove this empty follow-up question',
} as const

export const questionWords = {
  label: 'Question asked',
  hint: 'The question you asked',
  use: (n: number) => `I asked question ${n}`,
  another: 'Start another question',
  earlier: (n: number) => `${countOf(n, 'earlier question')} in the write-up`,
} as const

export const noDataWords = {
  label: (principle: Principle) => `Why there is no data on ${principleName(principle)}`,
  hint: 'Why there is no data',
  reasons: ['Not asked', 'Ran out of time', 'No story came up'],
  undo: 'I have data after all',
} as const

export const paletteWords = {
  parts: 'Kind of the next line',
  theySaid: 'They said',
  iAsked: 'I asked',
  quote: 'Quote',
  followUps: 'Follow-up questions',
  asked: 'asked',
  suggested: 'suggested next',
  part: 'part',
  quoteKey: 'quote',
  followUpKey: 'ask',
} as const

export const addLine = 'Add the line'

/** The line being written: a mark before it, its name, and what to write. */
export function entryWords(mode: EntryMode): { mark: string; label: string; hint: string } {
  switch (mode.kind) {
    case 'part': {
      const { letter, name, hint } = partWords[mode.part]
      return { mark: letter, label: `Next line: ${name}`, hint }
    }
    case 'quote':
      return { mark: '“', label: 'Next line: quote', hint: 'Their words, exactly as they said them' }
    case 'probe': {
      const { name } = followUpWords[mode.probe]
      return { mark: '?', label: `Next line: follow-up question, ${name}`, hint: `What you asked: ${name}` }
    }
    case 'answer':
      return { mark: '', label: 'Next line: the answer', hint: 'Their answer (press Enter to skip)' }
  }
}
