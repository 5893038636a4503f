// The outcome is a pure function of what the room wrote and voted (I-19): ten gates in order, the first that fires decides (G0 to G9, DC-5, DC-6).
// The engine proposes; a person signs (I-20). A loop without a bar raiser is practice and has no outcome (I-03).
import { g0, g1, g2, g3, g4, g5, g6, g7, g9 } from './gates.ts'
import { ok, reject } from '#shared/lib/result.ts'
import type { DecisionInput, Gate } from './gates.ts'
import type { Result } from '#shared/lib/result.ts'
import type { Level, Outcome } from '#shared/contracts/vocabulary.ts'

export interface Proposed {
  outcome: Outcome
  /** The level the outcome speaks of; null where it speaks of none. */
  level: Level | null
  /** Every gate that was looked at, in order, with what it saw. */
  gates: Gate[]
}

/** G8 is the sub-routine of G5, G7 and G9 and stands behind the gate that called it. */
const order = [g0, g1, g2, g3, g4, g5, g6, g7, g9] as const

/** PRACTICE_ONLY without a bar raiser; any other input has an outcome. The input is left as it is. */
export function decideOutcome(input: DecisionInput): Result<Proposed> {
  if (input.barRaiserId === null) {
    return reject('PRACTICE_ONLY', 'A loop without a bar raiser is practice: it ends in a report, not in a decision.')
  }
  const gates: Gate[] = []
  for (const gate of order) {
    const found = gate(input)
    gates.push(...found.gates)
    if (found.outcome !== null) return ok({ outcome: found.outcome, level: levelOf(input, found.outcome), gates })
  }
  throw new Error('The last gate always decides')
}

function levelOf({ targetLevel, fallbackLevel }: DecisionInput, outcome: Outcome): Level | null {
  if (outcome === 'INCLINED') return targetLevel
  return outcome === 'INCLINED_DOWNLEVEL' ? fallbackLevel : null
}
