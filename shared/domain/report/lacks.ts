// What an interviewer missed, as the justification says it (RP-9): "short of 5 because …", "I did not hear …", "no reason given for …".
// What was not heard is the candidate's to bring next time; what was not asked is nobody's fault.
import { addressed, sentencesOf, type Pronoun } from './second-person.ts'

export interface Lacks {
  /** For the candidate to bring. */
  unheard: string[]
  /** Not the candidate's fault. */
  unasked: string[]
}

const because =
  /\b(?:short of|held back from|kept from|not (?:a|an)?)\s*[1-5]\b[^.]*?\b(?:because|since|as)\b:? (.+)$/iu
const notHeard =
  /^(?:but )?I (?:did not|didn't|didn’t|never|have not|haven't) (?:hear|see|learn|find out|get)\b(?: of| about)?(.*)$/iu
const notAsked = /^(?:but )?I (?:did not|didn't|didn’t|never) (?:ask|test|probe|press)(?:ed)?\b(.*)$/iu
const noReason = /^no (reason|number|alternative|cost|answer)s? (?:was |were )?(?:given|named|told|said)(.*)$/iu

const ended = (text: string): string => `${text.replace(/[,;:.\s]+$/u, '')}.`

function lackIn(clause: string, pronoun: Pronoun | null): Partial<Record<keyof Lacks, string>> {
  const text = clause.trim()
  const inner = because.exec(text)?.[1]
  if (inner !== undefined) {
    const found = lackIn(inner, pronoun)
    const said = Object.keys(found).length === 0 ? addressed(inner, { pronoun }) : null
    return said === null ? found : { unheard: said }
  }
  const turned = (rest: string, start: string): string | null => addressed(ended(`${start}${rest}`), { pronoun })
  const heard = notHeard.exec(text)?.[1]
  if (heard !== undefined) return present('unheard', turned(heard, 'The panel did not hear'))
  const asked = notAsked.exec(text)?.[1]
  if (asked !== undefined) return present('unasked', turned(asked.replace(/, so .*$/iu, ''), 'No one asked'))
  const [, what, rest] = noReason.exec(text) ?? []
  return what === undefined ? {} : present('unheard', turned(rest ?? '', `You gave no ${what}`))
}

const present = (key: keyof Lacks, text: string | null): Partial<Record<keyof Lacks, string>> =>
  text === null ? {} : { [key]: text }

export function lacksIn(texts: readonly string[], pronoun: Pronoun | null): Lacks {
  const found = texts
    .flatMap(sentencesOf)
    .flatMap((sentence) => sentence.split(/;\s+/u).map((clause) => lackIn(clause, pronoun)))
  return {
    unheard: [...new Set(found.flatMap(({ unheard }) => unheard ?? []))],
    unasked: [...new Set(found.flatMap(({ unasked }) => unasked ?? []))],
  }
}
