// A result needs a number (L06), a start (L07), a window (L08), an outcome that is not vanity (L09) and what it cost (L10).
import {
  baselines,
  changes,
  counts,
  digits,
  outcomes,
  sideEffects,
  vanity,
  windows,
} from '../language/lexicon/numbers.ts'
import { findingAt, findingOn, firstPlace } from './passage.ts'
import { matches } from '../language/text.ts'
import type { Passage } from './passage.ts'
import type { Lexicon } from '../language/lexicon/lexicon.ts'
import type { Finding } from '#shared/contracts/notes.ts'

export const resultFindings = (result: Passage): Finding[] => {
  const place = (list: Lexicon) => firstPlace(list, [result])
  const has = (list: Lexicon) => matches(list, result.text)
  const findings: Finding[] = []
  const number = place(digits)
  const change = place(changes)
  const vain = place(vanity)
  if (!has(counts)) findings.push(findingOn('L06', 'warn', result.field))
  if (number !== null && change !== null && !has(baselines)) findings.push(findingAt('L07', 'warn', change))
  if (number !== null && !has(windows)) findings.push(findingAt('L08', 'warn', number))
  if (vain !== null && !has(outcomes)) findings.push(findingAt('L09', 'error', vain))
  if (number !== null && !has(sideEffects)) findings.push(findingAt('L10', 'info', number))
  return findings
}
