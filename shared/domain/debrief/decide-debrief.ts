// One command against one debrief (DR-1): refused and nothing changes, or the facts that follow, together with what the clock and the
// room bring about at once. The same inputs give the same facts.
import { reject, type Result } from '#shared/lib/result.ts'
import { clockHandlers } from './clock-commands.ts'
import { challengeHandlers, closingHandlers, decisionHandlers } from './decision-commands.ts'
import type { HandlersOf } from './outcome-of-command.ts'
import { isPersonCommandType, permissionRefusal } from './permissions.ts'
import { readingHandlers, voteHandlers } from './reading-commands.ts'
import { reduceDebrief } from './reduce-debrief.ts'
import { reducePrivate } from './reduce-private.ts'
import { settle } from './settle.ts'
import type { Call, CommandMap, CommandType, Debrief, DebriefCommand, DebriefContext, Decided } from './types.ts'
import { findingHandlers, turnHandlers } from './walk-commands.ts'

const handlers: HandlersOf<CommandType> = {
  ...clockHandlers, ...readingHandlers, ...voteHandlers, ...turnHandlers, ...findingHandlers, ...challengeHandlers, ...decisionHandlers,
  ...closingHandlers,
}

function handle<T extends CommandType>(type: T, call: Call<T>): Result<Decided> {
  return handlers[type](call)
}

/** Folds what was decided; the server stores the two results as they are. */
export function applyDecided(debrief: Debrief, decided: Decided): Debrief {
  return {
    public: decided.events.reduce(reduceDebrief, debrief.public),
    private: decided.privateChanges.reduce(reducePrivate, debrief.private),
  }
}

function settled(debrief: Debrief, decided: Decided, context: DebriefContext): Decided {
  const more = settle(applyDecided(debrief, decided), context)
  return more.length === 0 ? decided : settled(debrief, { ...decided, events: [...decided.events, ...more] }, context)
}

export function decideDebrief(debrief: Debrief, command: DebriefCommand, context: DebriefContext): Result<Decided> {
  const { actorId, now, facts } = context
  if (isPersonCommandType(command.type) !== (actorId !== null)) return reject('FORBIDDEN', 'This is not yours to ask.')
  if (actorId !== null && isPersonCommandType(command.type)) {
    const refusal = permissionRefusal(debrief.public, command.type, actorId)
    if (refusal) return { ok: false, rejection: refusal }
  }
  const type: CommandType = command.type
  const call: Call<CommandType> = {
    debrief, state: debrief.public, command: command as CommandMap[CommandType], actorId: actorId ?? '', now, facts,
  }
  const decided = handle(type, call)
  return decided.ok ? { ok: true, value: settled(debrief, decided.value, context) } : decided
}
