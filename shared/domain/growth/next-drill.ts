// What to practice next (GR-6): the principle that is weakest for its weight, a main question of it that has not been asked lately, and
// one probe of that question, whose kind takes turns.
import { drillOrder } from '../report/growth.ts'
import { growthPolicy } from './policy.ts'
import { probeKindAt } from './rehearsal.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { ByPrinciple } from '../report/growth.ts'
import type { Principle, ProbeKind } from '#shared/contracts/vocabulary.ts'

interface DrillInput {
  pack: PrinciplePack
  weakness: ByPrinciple
  weights: ByPrinciple
  /** How many drills the person has done; moves both turns on. */
  done: number
  /** Drawn once, 0 or more: where the turns begin. */
  start: number
}

interface SoloDrill {
  principle: Principle
  question: string
  probe: { kind: ProbeKind; text: string }
  segments: typeof growthPolicy.segments
  storySeconds: number
  probeSeconds: number
}

/** Null when nothing is weak. */
export function nextDrill({ pack, weakness, weights, done, start }: DrillInput): SoloDrill | null {
  const [principle] = drillOrder(weakness, weights)
  if (principle === undefined) return null
  const { questions } = pack.principles[principle]
  const question = questions[(done + start) % questions.length]
  if (question === undefined) return null
  const probe = probeInTurn(question.probes, done, start)
  const { segments, storySeconds, probeSeconds } = growthPolicy
  return probe === undefined
    ? null
    : { principle, question: question.text, probe, segments, storySeconds, probeSeconds }
}

type Probe = SoloDrill['probe']
/** A question has four of the six kinds: the turn passes over those it lacks. */
function probeInTurn(probes: readonly Probe[], done: number, start: number): Probe | undefined {
  const kinds = growthPolicy.probeTurns.map((_, turn) => probeKindAt(done + turn, start))
  return kinds.flatMap((wanted) => probes.find(({ kind }) => kind === wanted) ?? [])[0]
}
