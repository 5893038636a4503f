// Who may sign something other than what the gates say (DC-1 to DC-4): the bar raiser alone may be stricter, with a reason; more
// lenient takes the bar raiser and the hiring manager, is marked as an override, and is never open against G1 and G3.
import { ok, reject } from '#shared/lib/result.ts'
import type { Result } from '#shared/lib/result.ts'
import type { Outcome } from '#shared/contracts/vocabulary.ts'

interface OverrideAsked {
  proposed: { outcome: Outcome; gates: readonly { gate: string; fired: boolean }[] }
  wanted: Outcome
  reason: string
  hasHiringManager: boolean
  hasFallbackLevel: boolean
}
export interface OverrideTerms {
  signatures: readonly ('barRaiser' | 'hiringManager')[]
  /** Shown in the report. */
  override: boolean
}

/** Most lenient first. What is not here is not a decision: it sends the loop back. */
const decisions: readonly Outcome[] = ['INCLINED', 'INCLINED_DOWNLEVEL', 'RELOOP_TARGETED', 'NOT_INCLINED']
const closedGates = ['G1', 'G3']

const isDecision = (outcome: Outcome): boolean => decisions.includes(outcome)

export function stricterThan(a: Outcome, b: Outcome): boolean {
  return isDecision(a) && isDecision(b) && decisions.indexOf(a) > decisions.indexOf(b)
}

/**
 * Who has to sign `wanted`, or why nobody can: NO_DECISION, NOT_A_DECISION, REASON_NEEDED, NO_FALLBACK, GATE_CLOSED (DC-3) or
 * NO_HIRING_MANAGER (DC-2). The reason is asked for whenever `wanted` is not what the gates propose.
 */
export function signatureTerms({
  proposed,
  wanted,
  reason,
  hasHiringManager,
  hasFallbackLevel,
}: OverrideAsked): Result<OverrideTerms> {
  if (!isDecision(proposed.outcome)) {
    return reject('NO_DECISION', 'There is nothing to sign yet: complete what the gates name first.')
  }
  if (!isDecision(wanted)) return reject('NOT_A_DECISION', 'Choose an outcome that ends the loop.')
  if (wanted === proposed.outcome) return ok({ signatures: ['barRaiser'], override: false })
  if (reason.trim() === '') return reject('REASON_NEEDED', 'Say why the outcome differs from what the gates give.')
  if (wanted === 'INCLINED_DOWNLEVEL' && !hasFallbackLevel)
    return reject('NO_FALLBACK', 'This loop has no level to fall back to.')
  if (stricterThan(wanted, proposed.outcome)) return ok({ signatures: ['barRaiser'], override: false })
  const closed = proposed.gates.find(({ gate, fired }) => fired && closedGates.includes(gate))
  if (closed !== undefined) return reject('GATE_CLOSED', `No more lenient outcome is open against ${closed.gate}.`)
  if (!hasHiringManager)
    return reject('NO_HIRING_MANAGER', "A more lenient outcome needs a hiring manager's signature; this loop has none.")
  return ok({ signatures: ['barRaiser', 'hiringManager'], override: true })
}
