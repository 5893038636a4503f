// What happens as a step begins (DR-2, DR-5, I-14): ballots and pins open together, the pace is decided at the reveal, the walk and the
// challenge deck are planned from what is known by then.
import type { RevealedVote } from '#shared/contracts/ballots.ts'
import type { DebriefEvent, DebriefStep } from '#shared/contracts/debrief-state.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { isUnanimous, revealedVotes } from './ballots.ts'
import { challengeDeck, openFactTriggers, voteTriggers } from './challenge-deck.ts'
import { dissentPrompts } from './dissent-prompts.ts'
import { debriefPolicy } from './policy.ts'
import { isTimed, nextStep, stepMs } from './script.ts'
import { speakerQueue } from './speaker-queue.ts'
import type { Debrief, DebriefPackage } from './types.ts'
import { disputedPrinciples, joinsWalk, mixedTogether, walkOrder } from './walk-order.ts'

export interface StepContext {
  now: number
  pkg: DebriefPackage
}
type StepEntry = (debrief: Debrief, context: StepContext) => DebriefEvent[]

const enterReveal: StepEntry = (debrief, { pkg }) => {
  const votes = revealedVotes(debrief, 'pre')
  const pins = Object.entries(debrief.private.pins).flatMap(([personId, own]) =>
    own.map((pin) => ({ ...pin, personId })),
  )
  return [
    { type: 'ballotRevealed', ballot: 'pre', votes },
    { type: 'pinsOpened', pins },
    { type: 'expressDecided', express: isUnanimous(votes) && pkg.issues.length === 0 },
  ]
}

interface Position {
  order: readonly Principle[]
  index: number
  votes: readonly RevealedVote[]
}

/** The speakers and questions of one principle of the walk. */
export function principleOpened(debrief: Debrief, pkg: DebriefPackage, at: Position): DebriefEvent[] {
  const principle = at.order[at.index]
  if (!principle) return []
  const { attendees } = debrief.public
  return [
    {
      type: 'principleOpened',
      index: at.index,
      queue: speakerQueue(principle, pkg.cells, attendees),
      prompts: dissentPrompts({ principle, isFirst: at.index === 0, votes: at.votes, pkg, attendees }),
    },
  ]
}
const enterWalk: StepEntry = (debrief, { now, pkg }) => {
  const votes = revealedVotes(debrief, 'revote1')
  const pinned = debrief.public.pins.flatMap((pin) => pin.principle ?? [])
  const raised = pkg.issues.filter(joinsWalk).flatMap(({ principle }) => principle ?? [])
  const order = walkOrder({ statuses: pkg.statuses, core: pkg.core, pinned: [...pinned, ...raised] })
  const disputed = disputedPrinciples(pkg.statuses)
  const factIssues = pkg.issues.flatMap((issue, at) => (issue.isFact ? [at] : []))
  return [
    { type: 'ballotRevealed', ballot: 'revote1', votes },
    { type: 'walkPlanned', order, disputed, mixed: mixedTogether(pkg), factIssues },
    ...principleOpened(debrief, pkg, { order, index: 0, votes }),
    ...(isUnanimous(votes)
      ? [
          {
            type: 'casesAsked',
            prompt: pkg.questions.dissentPrompts.caseAgainst,
            endsAt: now + debriefPolicy.caseMs,
          } as const,
        ]
      : []),
  ]
}

/** Texts are sorted, so that their order does not tell who wrote which. */
export function casesOpened({ public: { cases }, private: sealed }: Debrief): DebriefEvent[] {
  return cases && !cases.texts ? [{ type: 'casesOpened', texts: Object.values(sealed.cases).toSorted() }] : []
}

const enterChallenge: StepEntry = (debrief, { pkg }) => {
  const { ballots, attendees } = debrief.public
  const votes = voteTriggers({ votes: ballots.revote1 ?? [], attendees, cells: pkg.cells })
  const facts = openFactTriggers(pkg, debrief.public)
  return [
    ...casesOpened(debrief),
    { type: 'deckProposed', deck: challengeDeck([...pkg.triggers, ...facts, ...votes], pkg.questions) },
  ]
}

const entries: Partial<Record<DebriefStep, StepEntry>> = {
  REVEAL: enterReveal,
  LP_WALK: enterWalk,
  CHALLENGE: enterChallenge,
  DECISION: (debrief) => [{ type: 'ballotRevealed', ballot: 'final', votes: revealedVotes(debrief, 'final') }],
}

/** Leaves the open step for the next one. */
export function advance(debrief: Debrief, context: StepContext): DebriefEvent[] {
  const step = nextStep(debrief.public.step)
  const endsAt = isTimed(step) ? context.now + stepMs(step, debrief.public.express ?? false) : null
  return [{ type: 'stepEntered', step, endsAt }, ...(entries[step]?.(debrief, context) ?? [])]
}
