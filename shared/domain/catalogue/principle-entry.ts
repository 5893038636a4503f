// The shape of one principle in the pack: what it means, how evidence of it sounds, how to ask for it
// and what a 5, a 3 and a 1 look like (PP-1, PP-2, PP-3).
import type { principleNames } from '#shared/contracts/principle-names.ts'
import type { Principle, ProbeKind, RoleFamily } from '#shared/contracts/vocabulary.ts'

type Four<T> = [T, T, T, T]

/** The levels a loop can aim at; the pack describes each. */
export type DescribedLevel = 4 | 5 | 6 | 7

export interface Probe {
  kind: ProbeKind
  text: string
}

export interface MainQuestion {
  id: `${Principle}-${1 | 2 | 3}`
  text: string
  probes: Four<Probe>
}

/** A principle this one pulls against; `between` says over what, where that needs saying. */
interface Tension {
  partner: Principle
  between: string | null
}

export interface PrincipleEntry {
  code: Principle
  name: (typeof principleNames)[Principle]
  meaning: string
  strong: Four<string>
  weak: Four<string>
  levels: Record<DescribedLevel, string>
  questions: [MainQuestion, MainQuestion, MainQuestion]
  tensions: Tension[]
  anchors: Record<5 | 3 | 1, string>
  roleNotes: Partial<Record<RoleFamily, string>>
  remark: string | null
}
