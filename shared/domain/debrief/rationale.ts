// What is written down (DR-13): a resolution is a sentence; a rationale has sixty words or more and three pieces of evidence,
// each with a quote or a number.
import type { Rationale } from '#shared/contracts/debrief-state.ts'

const rationaleWords = 60
const sentenceWords = 4

const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

export const isSentence = (text: string): boolean => wordCount(text) >= sentenceWords

/** A digit, or words between quotation marks. */
const isEvidence = (text: string): boolean => /\d|["“„«'‘][^"”“»'’]{3,200}["”“»'’]/u.test(text)

export function rationaleRefusal(rationale: Rationale): { message: string, path: string } | null {
  const bare = rationale.bullets.findIndex((bullet) => !isEvidence(bullet))
  if (rationale.bullets.length !== 3) return { message: 'Give three pieces of evidence.', path: 'rationale.bullets' }
  if (bare >= 0) return { message: 'Give each piece of evidence a quote or a number.', path: `rationale.bullets.${bare}` }
  const words = wordCount([...rationale.bullets, rationale.concern, rationale.levelReason, rationale.wouldHaveChanged].join(' '))
  return words >= rationaleWords ? null : { message: `Write at least ${rationaleWords} words; there are ${words}.`, path: 'rationale' }
}
