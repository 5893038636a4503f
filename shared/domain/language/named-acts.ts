// Who did what to whom, in words alone (LN-6): "She told the two warehouse leads before the launch". Trust is rarely a number.
import { decisions, deeds } from './lexicon/ownership.ts'
import { named, trustActs } from './lexicon/people.ts'
import { sameWords } from './substance.ts'
import { matches, readText } from './text.ts'

const isNamedAct = (clause: string): boolean =>
  matches(named, clause) && [trustActs, deeds, decisions].some((list) => matches(list, clause))

/** The clauses that name both a person and an act, each once. */
export function namedActs(text: string): string[] {
  const { text: read, sentences } = readText(text)
  const clauses = sentences.flatMap(({ start, end }) => read.slice(start, end).split(';'))
  const once = new Map(clauses.map((clause) => [sameWords(clause), clause]))
  return [...once.values()].filter(isNamedAct)
}
