// A request from inside is not a customer's pain (L18) and a guessed pain is not an observed one (L19).
// Both are read only where customer obsession is claimed or assigned.
import { guesses, observations, stakeholderRequests } from '../language/lexicon/customer.ts'
import { anyMatches, findingAt, firstPlace } from './passage.ts'
import type { Passage } from './passage.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

export const customerFindings = (passages: readonly Passage[], principles: readonly Principle[]): Finding[] => {
  if (!principles.includes('CO') || anyMatches(observations, passages)) return []
  const request = firstPlace(stakeholderRequests, passages)
  const guess = firstPlace(guesses, passages)
  return [
    ...(request === null ? [] : [findingAt('L18', 'error', request)]),
    ...(guess === null ? [] : [findingAt('L19', 'error', guess)]),
  ]
}
