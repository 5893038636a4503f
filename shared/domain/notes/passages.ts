// A note set's texts in the order they are written and read: question, words heard, situation to result, probes and answers,
// justification last (NT-9, NT-10). Each keeps the key it is saved under.
import { passage } from '../lint/passage.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Passage } from '../lint/passage.ts'
import type { EvidenceItem, NoteContent } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

const parts = ['situation', 'task', 'action', 'why', 'result'] as const

export const itemPassages = (item: EvidenceItem): Passage[] => {
  const at = `item.${item.id}`
  return [
    passage(`${at}.question`, item.question, 'asked'),
    ...item.quotes.map(({ id, text }) => passage(`${at}.quotes.${id}`, text, 'quoted')),
    ...parts.map((part) => passage(`${at}.${part}`, item[part])),
    ...item.probes.flatMap(({ id, text, answer }) => [
      passage(`${at}.probes.${id}.text`, text, 'asked'),
      passage(`${at}.probes.${id}.answer`, answer),
    ]),
  ]
}

export const cellPassage = (content: NoteContent, principle: Principle): Passage =>
  passage(`cell.${principle}.justification`, content.cells[principle]?.justification ?? '')

const looseFields = ['strengths', 'concerns', 'unknowns', 'handoff', 'voteLine', 'voteWouldChange'] as const

/** Texts that no item holds or that stand beside an item's own: read for what must not stand in a note. */
export const looseTexts = ({ cells, items, ...set }: NoteContent): Passage[] => [
  ...looseFields.map((name) => passage(`set.${name}`, set[name])),
  ...principleCodes.flatMap((principle) => {
    const cell = cells[principle]
    if (cell === undefined) return []
    return [
      passage(`cell.${principle}.noData`, cell.noData),
      passage(`cell.${principle}.justification`, cell.justification),
    ]
  }),
  ...items.flatMap(({ id, story, when, metrics, tension }) => [
    passage(`item.${id}.story`, story),
    passage(`item.${id}.when`, when),
    ...metrics.flatMap(({ key, window, population }) =>
      [key, window, population].map((text) => passage(`item.${id}.metrics`, text)),
    ),
    ...(tension === null ? [] : [passage(`item.${id}.tension`, tension.givenUp)]),
  ]),
]

/** Whether anybody wrote down what was heard: a question alone is no evidence. */
export const hasEvidence = (item: EvidenceItem): boolean =>
  [
    ...parts.map((part) => item[part]),
    ...item.quotes.map(({ text }) => text),
    ...item.probes.map(({ answer }) => answer),
  ].some((text) => text.trim() !== '')
