// What to practise next (GR-6): the principle that is weakest for its weight, a main question of it that has not been asked lately, and
// one probe of that question, whose kind takes turns.
import { drillOrder } from '../report/growth.ts'
import { probeKindAt, probeSeconds, rehearsalSegments, storySeconds } from './rehearsal.ts'
import type { PrinciplePack } from '../catalogue/pack.ts'
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
  probe: { kind: ProbeKind, text: string }
  segments: typeof rehearsalSegments
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
  // A question has four of the six kinds: the turn passes over those it lacks.
  for (let turn = done; ; turn += 1) {
    const probe = question.probes.find(({ kind }) => kind === probeKindAt(turn, start))
    if (probe !== undefined) return { principle, question: question.text, probe, segments: rehearsalSegments, storySeconds, probeSeconds }
  }
}
