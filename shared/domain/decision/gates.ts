// What one gate looks at and what it says (G0 to G9). A gate that does not fire passes the case on; the first that fires decides.
import { loopLevel } from '#shared/domain/rubrics/levels.ts'
import { evidencePolicy } from '#shared/domain/rubrics/policy.ts'
import { statusesAfterWalk, type Resolution } from './statuses.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { DecisionPolicy } from './policy.ts'
import type {
  ContradictionVerdict,
  Level,
  Outcome,
  Principle,
  PrincipleStatus,
  Rating,
  Vote,
} from '#shared/contracts/vocabulary.ts'

interface DecisionVote {
  personId: string
  target: Vote
  /** Null when the loop has no fallback level. */
  fallback: Vote | null
}

export interface DecisionInput {
  core: readonly Principle[]
  statuses: Readonly<Partial<Record<Principle, PrincipleStatus>>>
  /** Written in the room; they replace the status of a disputed principle, and of a mixed core one (DC-5). */
  resolutions: readonly Resolution[]
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
  /** The bar raiser's own ratings in the notes; a veto with none at 3 or below has no line behind it (G5). */
  barRaiserRatings: readonly Rating[]
  /** One entry for each contradiction of fact: what the room found, or null while nobody has said (G2). */
  contradictions: readonly { verdict: ContradictionVerdict | null }[]
  /** Principles that the room has reviewed (G2). */
  walked: readonly Principle[]
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
const uncoveredStatuses: readonly PrincipleStatus[] = ['thin', 'gap']
/** Mixed core principles from which votes that are all yes have to be talked about (G2). */
export const mixedToTalkAbout = 2
/** The bar raiser's own rating from which down a veto rests on something heard (G5). */
const vetoRating = 3
const isPositive = (vote: Vote | null): boolean => vote !== null && value[vote] > 0
const share = (votes: readonly (Vote | null)[]): number =>
  votes.length === 0 ? 0 : votes.filter(isPositive).length / votes.length

const statusAfterWalk = (input: DecisionInput, principle: Principle): PrincipleStatus =>
  statusesAfterWalk(input, input.resolutions)[principle] ?? 'gap'

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

/** Something still has to be talked about: a dispute, two values for one fact, or yes votes over mixed core principles. */
export function g2(input: DecisionInput): Verdict {
  const disputed = principleCodes.filter((principle) => statusAfterWalk(input, principle) === 'disputed')
  const unsettled = input.contradictions.filter(({ verdict: found }) => found === null).length
  const mixedOpen = mixedUnderYesVotes(input)
  const open = disputed.length > 0 || unsettled > 0 || mixedOpen.length > 0
  return verdict('G2', open ? 'NEEDS_DISCUSSION' : null, { disputed, unsettled, mixedOpen })
}

/** Votes and ratings contradict each other: every vote is a yes, two or more core principles are mixed, and some nobody reviewed. */
function mixedUnderYesVotes(input: DecisionInput): Principle[] {
  const mixed = coreWith(input, ['mixed'])
  const isYes = input.votes.length > 0 && input.votes.every((vote) => isPositive(vote.target))
  if (!isYes || mixed.length < mixedToTalkAbout) return []
  return mixed.filter((principle) => !input.walked.includes(principle))
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
  const uncovered = coreWith(input, uncoveredStatuses)
  const isUnheard = uncovered.length > 0 && !input.barRaiserRatings.some((rating) => rating <= vetoRating)
  const inputs = { barRaiser: vote, uncovered, ownRatings: [...input.barRaiserRatings] }
  if (isUnheard) {
    const round = g6(input)
    return { ...round, gates: [{ gate: 'G5', fired: true, inputs }, ...round.gates] }
  }
  return orDownlevel(input, { gate: 'G5', fired: true, inputs })
}

export function g6(input: DecisionInput): Verdict {
  const uncovered = coreWith(input, uncoveredStatuses)
  const positiveShare = share(input.votes.map((vote) => vote.target))
  const fired = positiveShare >= input.policy.reloopShare ? 'RELOOP_TARGETED' : 'NOT_INCLINED'
  return verdict('G6', uncovered.length > 0 ? fired : null, { uncovered, positiveShare })
}

export function g7(input: DecisionInput): Verdict {
  const mixed = coreWith(input, ['mixed'])
  if (mixed.length <= input.policy.mixedCoreAllowed) return verdict('G7', null, { mixed })
  return orDownlevel(input, { gate: 'G7', fired: true, inputs: { mixed } })
}

/** The last gate always decides. Without its marks, or with a level below the target, a down-level is tried. */
export function g9(input: DecisionInput): Verdict {
  const votes = input.votes.map((vote) => vote.target)
  const mean = votes.length === 0 ? 0 : votes.reduce((sum, vote) => sum + value[vote], 0) / votes.length
  const advocated = !input.policy.requireAdvocate || votes.includes('SH')
  const level = median(input)
  const inputs = { positiveShare: share(votes), mean, levelMedian: level, targetLevel: input.targetLevel, advocated }
  const reached = inputs.positiveShare >= input.policy.positiveShare && mean >= input.policy.minMean && advocated
  if (reached && level >= input.targetLevel) return verdict('G9', 'INCLINED', inputs)
  return orDownlevel(input, { gate: 'G9', fired: true, inputs })
}

function orDownlevel(input: DecisionInput, gate: Gate): Verdict {
  const g8 = downlevel(input)
  return { outcome: g8.fired ? 'INCLINED_DOWNLEVEL' : 'NOT_INCLINED', gates: [gate, g8] }
}

/** A down-level is for altitude: the bar raiser and the room say yes one level lower, and every core principle was heard. */
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
    uncovered: coreWith(input, uncoveredStatuses),
  }
  const fired =
    input.fallbackLevel !== null &&
    inputs.uncovered.length === 0 &&
    isPositive(inputs.barRaiserFallback) &&
    inputs.fallbackShare >= input.policy.positiveShare &&
    !inputs.strongNoAtFallback &&
    (inputs.levelMedian < input.targetLevel || !isPositive(inputs.barRaiser))
  return { gate: 'G8', fired, inputs }
}
