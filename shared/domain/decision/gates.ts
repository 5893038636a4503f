// What one gate looks at and what it says (G0 to G9). A gate that does not fire passes the case on; the first that fires decides.
import { loopLevel } from '#shared/domain/rubrics/levels.ts'
import { evidencePolicy } from '#shared/domain/rubrics/policy.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { DecisionPolicy } from './policy.ts'
import type { Level, Outcome, Principle, PrincipleStatus, Vote } from '#shared/contracts/vocabulary.ts'

interface DecisionVote {
  personId: string
  target: Vote
  /** Null when the loop has no fallback level. */
  fallback: Vote | null
}

export interface DecisionInput {
  core: readonly Principle[]
  statuses: Readonly<Partial<Record<Principle, PrincipleStatus>>>
  /** Written in the room; they replace the status of a disputed principle only. */
  resolutions: readonly { principle: Principle; status: PrincipleStatus; reason: string }[]
  /** The final ballot of everybody who votes, the bar raiser included. */
  votes: readonly DecisionVote[]
  barRaiserId: string | null
  targetLevel: Level
  fallbackLevel: Level | null
  /** One estimate per interviewer; none means the target stands. */
  levels: readonly Level[]
  missing: readonly { barRaiser: boolean }[]
  /** A person found that something was made up. */
  integrity: boolean
  policy: DecisionPolicy
}

export interface Gate {
  gate: 'G0' | 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'G7' | 'G8' | 'G9'
  fired: boolean
  inputs: Record<string, unknown>
}
/** `outcome` null: the case goes on to the next gate. */
interface Verdict {
  outcome: Outcome | null
  gates: Gate[]
}

const { voteValues: value } = evidencePolicy
const isPositive = (vote: Vote | null): boolean => vote !== null && value[vote] > 0
const share = (votes: readonly (Vote | null)[]): number =>
  votes.length === 0 ? 0 : votes.filter(isPositive).length / votes.length

const statusAfterWalk = (input: DecisionInput, principle: Principle): PrincipleStatus => {
  const status = input.statuses[principle] ?? 'gap'
  return status === 'disputed' ? (resolutionOf(input, principle) ?? status) : status
}

function resolutionOf({ resolutions }: DecisionInput, principle: Principle): PrincipleStatus | undefined {
  return resolutions.findLast((resolution) => resolution.principle === principle && resolution.reason.trim() !== '')
    ?.status
}

const coreWith = (input: DecisionInput, wanted: readonly PrincipleStatus[]): Principle[] =>
  input.core.filter((principle) => wanted.includes(statusAfterWalk(input, principle)))

const barRaiserVote = ({ votes, barRaiserId }: DecisionInput): DecisionVote | undefined =>
  votes.find((vote) => vote.personId === barRaiserId)

const median = ({ levels, targetLevel }: DecisionInput): Level => loopLevel(levels) ?? targetLevel

function verdict(gate: Gate['gate'], outcome: Outcome | null, inputs: Gate['inputs']): Verdict {
  return { outcome, gates: [{ gate, fired: outcome !== null, inputs }] }
}

export function g0(input: DecisionInput): Verdict {
  const barRaiser = input.missing.some((seat) => seat.barRaiser) || barRaiserVote(input) === undefined
  const held = barRaiser || input.missing.length > input.policy.missingAllowed
  return verdict('G0', held ? 'HOLD_INCOMPLETE' : null, { missing: input.missing.length, barRaiserMissing: barRaiser })
}

export const g1 = (input: DecisionInput): Verdict =>
  verdict('G1', input.integrity ? 'NOT_INCLINED' : null, { integrity: input.integrity })

export function g2(input: DecisionInput): Verdict {
  const disputed = principleCodes.filter((principle) => statusAfterWalk(input, principle) === 'disputed')
  return verdict('G2', disputed.length > 0 ? 'NEEDS_DISCUSSION' : null, { disputed })
}

export function g3(input: DecisionInput): Verdict {
  const failed = coreWith(input, ['failed'])
  return verdict('G3', failed.length > 0 ? 'NOT_INCLINED' : null, { failed })
}

export function g4(input: DecisionInput): Verdict {
  const strongNo = input.votes.filter((vote) => vote.target === 'SNH').map((vote) => vote.personId)
  return verdict('G4', strongNo.length > 0 ? 'NOT_INCLINED' : null, { strongNo })
}

export function g5(input: DecisionInput): Verdict {
  const vote = barRaiserVote(input)?.target ?? null
  if (isPositive(vote)) return verdict('G5', null, { barRaiser: vote })
  return orDownlevel(input, { gate: 'G5', fired: true, inputs: { barRaiser: vote } })
}

export function g6(input: DecisionInput): Verdict {
  const uncovered = coreWith(input, ['thin', 'gap'])
  const positiveShare = share(input.votes.map((vote) => vote.target))
  const fired = positiveShare >= input.policy.reloopShare ? 'RELOOP_TARGETED' : 'NOT_INCLINED'
  return verdict('G6', uncovered.length > 0 ? fired : null, { uncovered, positiveShare })
}

export function g7(input: DecisionInput): Verdict {
  const mixed = coreWith(input, ['mixed'])
  if (mixed.length <= input.policy.mixedCoreAllowed) return verdict('G7', null, { mixed })
  return orDownlevel(input, { gate: 'G7', fired: true, inputs: { mixed } })
}

/** The last gate always decides. Votes that do not reach its marks end it; a level below the target may still be a down-level. */
export function g9(input: DecisionInput): Verdict {
  const votes = input.votes.map((vote) => vote.target)
  const mean = votes.length === 0 ? 0 : votes.reduce((sum, vote) => sum + value[vote], 0) / votes.length
  const advocated = !input.policy.requireAdvocate || votes.includes('SH')
  const level = median(input)
  const inputs = { positiveShare: share(votes), mean, levelMedian: level, targetLevel: input.targetLevel, advocated }
  if (inputs.positiveShare < input.policy.positiveShare || mean < input.policy.minMean || !advocated)
    return verdict('G9', 'NOT_INCLINED', inputs)
  if (level >= input.targetLevel) return verdict('G9', 'INCLINED', inputs)
  return orDownlevel(input, { gate: 'G9', fired: true, inputs })
}

function orDownlevel(input: DecisionInput, gate: Gate): Verdict {
  const g8 = downlevel(input)
  return { outcome: g8.fired ? 'INCLINED_DOWNLEVEL' : 'NOT_INCLINED', gates: [gate, g8] }
}

/** A down-level is for altitude: the bar raiser and the room say yes one level lower, and something other than a failed core is in the way. */
function downlevel(input: DecisionInput): Gate {
  const own = barRaiserVote(input)
  const fallbacks = input.votes.map((vote) => vote.fallback)
  const inputs = {
    fallbackLevel: input.fallbackLevel,
    barRaiserFallback: own?.fallback ?? null,
    fallbackShare: share(fallbacks),
    strongNoAtFallback: fallbacks.includes('SNH'),
    levelMedian: median(input),
    targetLevel: input.targetLevel,
    barRaiser: own?.target ?? null,
  }
  const fired =
    input.fallbackLevel !== null &&
    isPositive(inputs.barRaiserFallback) &&
    inputs.fallbackShare >= input.policy.positiveShare &&
    !inputs.strongNoAtFallback &&
    (inputs.levelMedian < input.targetLevel || !isPositive(inputs.barRaiser))
  return { gate: 'G8', fired, inputs }
}
