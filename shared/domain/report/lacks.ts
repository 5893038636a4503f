// What an interviewer missed, as the justification says it (RP-9), for the candidate. What was not heard is theirs to bring next time; what
// was not asked is nobody's fault.
import type { Reading } from '../package/readings.ts'
import { statedLacks, type StatedLack } from '../package/stated-lacks.ts'
import { addressed, type Pronoun } from './second-person.ts'

export interface Lacks {
  /** For the candidate to bring. */
  unheard: string[]
  /** Not the candidate's fault. */
  unasked: string[]
}

type Explained = Pick<Reading, 'justification' | 'rating'>

const ended = (text: string): string => `${text.replace(/[,;:.\s]+$/u, '')}.`
const lowered = (text: string): string =>
  /^\p{Lu}(?:\p{L}| )/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text

/** The whole, then parts of it: one of them may be the panel's talk. */
function wordings(lack: StatedLack): string[] {
  switch (lack.kind) {
    case 'shortOf':
      return [lack.rest, ...lack.rest.split(/,? and |, (?=otherwise)/u)].map((text) =>
        lack.isClause ? text : `It was ${lowered(text)}`,
      )
    case 'needed':
      return [`${lack.isDone ? 'It had not' : 'It lacked'} ${lowered(lack.rest)}`]
    case 'ifOnly':
      return [`It would have counted for more if ${lack.rest}`]
    case 'unheard':
      return [`The panel did not hear${lack.rest}`]
    case 'unasked':
      return [`No one asked you${lack.rest}`]
    case 'notGiven':
      return [`You gave no ${lack.what}${lack.rest}`]
  }
}

export function lacksIn({ justification, rating }: Explained, pronoun: Pronoun | null): Lacks {
  const found = statedLacks([justification], rating).flatMap((lack) => {
    const [text] = wordings(lack).flatMap((said) => addressed(ended(said), { pronoun }) ?? [])
    return text === undefined ? [] : [{ text, isUnasked: lack.kind === 'unasked' }]
  })
  const said = (isUnasked: boolean): string[] => [
    ...new Set(found.filter((lack) => lack.isUnasked === isUnasked).map(({ text }) => text)),
  ]
  return { unheard: said(false), unasked: said(true) }
}
