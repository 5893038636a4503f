// How a pack's principles are named in a text: as a label for what someone did (L21, L21n), or cited in a vote (L27). A form of words is
// read whatever its case, with a space or a hyphen between its words; a star at its end stands for the rest of the word.
import { lexicon, withExact } from './lexicon/lexicon.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { labelBeforeNote, labelBeforeStory } from './lexicon/names.ts'

export interface PrincipleNames {
  labelInStory: Lexicon
  labelInNote: Lexicon
  cited: Readonly<Record<Principle, Lexicon>>
}
export type NamedPrinciples = Pick<PrinciplePack, 'principles'>

const plain = (form: string): string =>
  form
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
const startsPlain = /^[a-z0-9_]/
const endsPlain = /[a-z0-9_]$/

/** A word boundary is one between plain letters only; beside other letters there is none to ask for. */
function patternOf(form: string): string {
  const open = form.endsWith('*')
  const words = plain(open ? form.slice(0, -1) : form).replaceAll(/[ -]+/g, '[ -]')
  const end = open ? String.raw`\w{0,20}` : ''
  return `${startsPlain.test(words) ? String.raw`\b` : ''}${words}${end}${open || endsPlain.test(words) ? String.raw`\b` : ''}`
}

function namesOf({ principles }: NamedPrinciples): PrincipleNames {
  const spoken = principleCodes.flatMap((code) => [principles[code].name, ...principles[code].spoken])
  const anySpoken = `(?:${[...new Set(spoken.map(patternOf))].join('|')})`
  const citing = (code: Principle): Lexicon => {
    const { name, spoken: forms, cited } = principles[code]
    return withExact(lexicon(`(?:${[name, ...forms, ...cited].map(patternOf).join('|')})`), String.raw`\b${code}\b`)
  }
  return {
    labelInStory: lexicon(`${labelBeforeStory}${anySpoken}`),
    labelInNote: lexicon(`${labelBeforeNote}${anySpoken}`),
    cited: Object.fromEntries(principleCodes.map((code) => [code, citing(code)])) as Record<Principle, Lexicon>,
  }
}

const made = new WeakMap<PrinciplePack['principles'], PrincipleNames>()

/** Worked out once for a pack. */
export function principleNamesOf(pack: NamedPrinciples): PrincipleNames {
  const known = made.get(pack.principles)
  if (known !== undefined) return known
  const names = namesOf(pack)
  made.set(pack.principles, names)
  return names
}
