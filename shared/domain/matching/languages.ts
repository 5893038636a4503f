// A common language is what both speak, at the weaker one's level (MT-1a, MT-2). Codes are compared whatever their case.
import type { SpokenLanguage } from './types.ts'

/** The same with codes in one case, so that many pairs can be compared quickly. */
export const spoken = (languages: readonly SpokenLanguage[]): SpokenLanguage[] =>
  languages.map(({ code, level }) => ({ code: code.toLowerCase(), level }))

/** The best level, 0–3, at which both speak one language; 0 when they share none. Takes what `spoken` gives. */
export function commonLevel(mine: readonly SpokenLanguage[], theirs: readonly SpokenLanguage[]): number {
  let best = 0
  for (const one of mine) {
    for (const other of theirs) {
      if (one.code === other.code) best = Math.max(best, Math.min(one.level, other.level))
    }
  }
  return best
}
