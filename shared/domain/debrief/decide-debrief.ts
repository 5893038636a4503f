// One command against one debrief (DR-1): refused and nothing changes, or the events that follow, together with what the clock and the
// room cause at once. What is over by then is settled first, so that nobody acts in a step that has ended (DR-4), and on a broken
// package nothing moves (I-10). The same inputs give the same events.
import { reject, type Rejection, type Result } from '#shared/lib/result.ts'
import { clockHandlers } from './clock-commands.ts'
import { challengeHandlers, closingHandlers, decisionHandlers } from './decision-commands.ts'
import type { HandlersOf } from './outcome-of-command.ts'
import { isPersonCommandType, packageRefusal, permissionRefusal, voidRefusal } from './permissions.ts'
import { readingHandlers, voteHandlers } from './reading-commands.ts'
import { reduceDebrief } from './reduce-debrief.ts'
import { reducePrivate } from './reduce-private.ts'
import { settle } from './settle.ts'
import type { Call, CommandMap, CommandType, Debrief, DebriefCommand, DebriefContext, Decided } from './types.ts'
import { findingHandlers, turnHandlers } from './walk-commands.ts'

const handlers: HandlersOf<CommandType> = {
  ...clockHandlers,
  ...readingHandlers,
  ...voteHandlers,
  ...turnHandlers,
  ...findingHandlers,
  ...challengeHandlers,
  ...decisionHandlers,
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

/** People still leave a void debrief, and the clock still looks at it: nothing comes of either. */
const passesBy: readonly CommandType[] = ['leave', 'expireDueSteps']

/** Why this command may not be asked for at all, or null. */
function refusalOf({ public: state }: Debrief, type: CommandType, { actorId, pkg }: DebriefContext): Rejection | null {
  if (isPersonCommandType(type) !== (actorId !== null))
    return reject('FORBIDDEN', 'This is not yours to ask.').rejection
  if (actorId === null || !isPersonCommandType(type))
    return state.voided && !passesBy.includes(type) ? voidRefusal() : null
  return permissionRefusal(state, type, actorId) ?? packageRefusal(state, type, pkg.packageIntact)
}

/**
 * Events for all and changes of the sealed part, to be stored and folded together.
 * Errors: FORBIDDEN (role, room), ILLEGAL_TRANSITION (step, guard), HASH_MISMATCH, NO_QUORUM, SEALED, CONFLICT, NOT_FOUND, INVALID_INPUT.
 */
export function decideDebrief(debrief: Debrief, command: DebriefCommand, context: DebriefContext): Result<Decided> {
  const due = settled(debrief, { events: [], privateChanges: [] }, context)
  const current = applyDecided(debrief, due)
  const type: CommandType = command.type
  const refusal = refusalOf(current, type, context)
  if (refusal) return { ok: false, rejection: refusal }
  const { actorId, now, pkg } = context
  const call: Call<CommandType> = {
    debrief: current,
    state: current.public,
    command: command as CommandMap[CommandType],
    actorId: actorId ?? '',
    now,
    pkg,
  }
  const decided = handle(type, call)
  if (!decided.ok) return decided
  const after = settled(current, decided.value, context)
  return { ok: true, value: { events: [...due.events, ...after.events], privateChanges: after.privateChanges } }
}
