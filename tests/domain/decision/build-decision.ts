// A case that ends in inclined: five yes votes, the bar raiser's last, every core principle validated.
import { decisionPolicy } from '#shared/domain/decision/policy.ts'
import type { DecisionInput } from '#shared/domain/decision/gates.ts'
import type { PrincipleStatus, Principle, Vote } from '#shared/contracts/vocabulary.ts'

const core: Principle[] = ['CO', 'OW', 'IS', 'DD']
export const validatedCore: Partial<Record<Principle, PrincipleStatus>> = {
  CO: 'validated',
  OW: 'validated',
  IS: 'validated',
  DD: 'validated',
}

export const ballot = (targets: readonly Vote[], fallbacks: readonly Vote[] = []): DecisionInput['votes'] =>
  targets.map((target, at) => ({
    personId: at === targets.length - 1 ? 'raiser' : `p${at}`,
    target,
    fallback: fallbacks[at] ?? null,
  }))

export function buildDecision(parts: Partial<DecisionInput> = {}): DecisionInput {
  return {
    core,
    statuses: validatedCore,
    resolutions: [],
    votes: ballot(['I', 'I', 'I', 'I']),
    barRaiserId: 'raiser',
    targetLevel: 6,
    fallbackLevel: null,
    levels: [],
    missing: [],
    integrity: false,
    barRaiserRatings: [],
    contradictions: [],
    walked: [],
    policy: decisionPolicy,
    ...parts,
  }
}
