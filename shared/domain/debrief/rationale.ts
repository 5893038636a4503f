// What is written down (DR-13): a resolution is a sentence; a rationale has sixty words or more and three pieces of evidence,
// each with a side, and a quote or a number. Words are counted as the script writes them.
import type { Rationale } from '#shared/contracts/rationale.ts'
import { countWords } from '../language/words.ts'
import { debriefPolicy } from './policy.ts'

const { rationaleWords, evidencePieces, sentenceWords } = debriefPolicy

export const isSentence = (text: string): boolean => countWords(text) >= sentenceWords

const digit = /\p{Nd}/u
const quoted = /["“„«「『][^"”“»」』]{3,200}["”“»」』]/u
/** Single marks quote only where a word begins and ends: elsewhere they are apostrophes. */
const singlyQuoted = /(?<![\p{L}\p{N}])['‘][\p{L}\p{N}][^'’]{2,200}['’](?![\p{L}\p{N}])/u

/** A digit, or words between quotation marks. */
const isEvidence = (text: string): boolean => digit.test(text) || quoted.test(text) || singlyQuoted.test(text)

const blankMessages = {
  concern: 'Name the main concern. The candidate reads it as the reason.',
  levelReason: 'Say why this level.',
  wouldHaveChanged: 'Say what would have changed the decision. The candidate reads it.',
} as const

/** What this rationale still lacks, with the path of the field, or null. */
export function rationaleRefusal(rationale: Rationale): { message: string; path: string } | null {
  const bare = rationale.bullets.findIndex((bullet) => !isEvidence(bullet.text))
  const unsided = rationale.bullets.findIndex((bullet) => bullet.side === null)
  if (rationale.bullets.length !== evidencePieces)
    return { message: 'Give three pieces of evidence.', path: 'rationale.bullets' }
  if (bare >= 0)
    return { message: 'Give each piece of evidence a quote or a number.', path: `rationale.bullets.${bare}` }
  if (unsided >= 0)
    return {
      message: 'Say what each piece of evidence speaks to: for, against, or the level.',
      path: `rationale.bullets.${unsided}.side`,
    }
  const untied = rationale.bullets.findIndex(({ side, principle }) => side !== 'level' && principle === null)
  if (untied >= 0)
    return {
      message: 'Choose the principle that this evidence is about, or put it on the side of the level.',
      path: `rationale.bullets.${untied}.principle`,
    }
  const blank = (['concern', 'levelReason', 'wouldHaveChanged'] as const).find((key) => rationale[key].trim() === '')
  if (blank !== undefined) return { message: blankMessages[blank], path: `rationale.${blank}` }
  const words = countWords(
    [
      ...rationale.bullets.map((bullet) => bullet.text),
      rationale.concern,
      rationale.levelReason,
      rationale.wouldHaveChanged,
    ].join(' '),
  )
  return words >= rationaleWords
    ? null
    : { message: `Write at least ${rationaleWords} words; there are ${words}.`, path: 'rationale' }
}
