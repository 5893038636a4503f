// Decides a command and, after the last final vote, adds the proposed outcome.
import { applyDecided, decideDebrief } from '#shared/domain/debrief/decide-debrief.ts'
import type { Debrief, DebriefCommand, DebriefContext, Decided } from '#shared/domain/debrief/types.ts'
import { ok, type Result } from '#shared/lib/result.ts'

interface Deciding {
  context: DebriefContext
  propose(state: Debrief['public']): NonNullable<Extract<DebriefCommand, { type: 'propose' }>['proposed']>
}

export function decideAll(before: Debrief, command: DebriefCommand, { context, propose }: Deciding): Result<Decided> {
  const first = decideDebrief(before, command, context)
  if (!first.ok) return first
  const debrief = applyDecided(before, first.value)
  if (debrief.public.step !== 'DECISION' || debrief.public.proposal !== null) return first
  const proposing: DebriefCommand = { type: 'propose', proposed: propose(debrief.public) }
  const second = decideDebrief(debrief, proposing, { ...context, actorId: null })
  if (!second.ok) return second
  return ok({
    events: [...first.value.events, ...second.value.events],
    privateChanges: [...first.value.privateChanges, ...second.value.privateChanges],
  })
}
