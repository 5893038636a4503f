// A word list made ready to read with. Compiled once for each list.
import type { Lexicon } from './lexicon/lexicon.ts'

interface Patterns {
  /** Keeps no position between calls. */
  readonly first: readonly RegExp[]
  /** Finds all, in lines as well as in one text. */
  readonly all: readonly RegExp[]
  readonly except: readonly RegExp[]
}

const compile = ({ folded, exact, except }: Lexicon): Patterns => {
  const each = (caseFlag: string, placeFlags: string) => (source: string) =>
    new RegExp(source, `${placeFlags}${caseFlag}`)
  return {
    first: [...folded.map(each('i', '')), ...exact.map(each('', ''))],
    all: [...folded.map(each('i', 'gm')), ...exact.map(each('', 'gm'))],
    except: except.map(each('i', 'g')),
  }
}

const compiled = new WeakMap<Lexicon, Patterns>()

export const patternsOf = (list: Lexicon): Patterns => {
  const known = compiled.get(list)
  if (known !== undefined) return known
  const patterns = compile(list)
  compiled.set(list, patterns)
  return patterns
}
