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

function toCandidate(lack: StatedLack): string {
  switch (lack.kind) {
    case 'shortOf':
      return lack.rest
    case 'unheard':
      return ended(`The panel did not hear${lack.rest}`)
    case 'unasked':
      return ended(`No one asked${lack.rest}`)
    case 'notGiven':
      return ended(`You gave no ${lack.what}${lack.rest}`)
  }
}

export function lacksIn({ justification, rating }: Explained, pronoun: Pronoun | null): Lacks {
  const found = statedLacks([justification], rating).flatMap((lack) => {
    const text = addressed(toCandidate(lack), { pronoun })
    return text === null ? [] : [{ text, isUnasked: lack.kind === 'unasked' }]
  })
  const said = (isUnasked: boolean): string[] => [
    ...new Set(found.filter((lack) => lack.isUnasked === isUnasked).map(({ text }) => text)),
  ]
  return { unheard: said(false), unasked: said(true) }
}
