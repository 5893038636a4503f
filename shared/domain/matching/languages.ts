// A common language is what both speak, at the weaker one's level (MT-1, MT-2).
import type { MatchInput } from './types.ts'

/** The best level at which both speak one language; 0 when they share none. */
export function commonLanguageLevel({ candidate, interviewer }: Pick<MatchInput, 'candidate' | 'interviewer'>): number {
  let best = 0
  for (const mine of candidate.languages) {
    for (const theirs of interviewer.languages) {
      if (mine.code.toLowerCase() === theirs.code.toLowerCase()) best = Math.max(best, Math.min(mine.level, theirs.level))
    }
  }
  return best
}
