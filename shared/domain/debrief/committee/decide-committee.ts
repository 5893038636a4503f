// One command against one committee (CM-1, CM-2): refused and nothing changes, or the committee as it stands afterwards, moved on
// through every step that is over by then. The same inputs give the same committee.
import { reject } from '#shared/lib/result.ts'
import { countsOf } from './ballots.ts'
import { scoreNotes, sign, writeDissent, writeQuestion, writeRationale } from './closing-commands.ts'
import { clarify, finishAsking, finishReading, nameLine, seal, tagUnclear } from './reader-commands.ts'
import { committeeSteps, stepMs } from './script.ts'
import type { Result } from '#shared/lib/result.ts'
import type { Call, Committee, CommitteeCommand, CommitteePublic, CommitteeStep } from './types.ts'

type Type = CommitteeCommand['type']
interface Rule<T extends Type> {
  steps: readonly CommitteeStep[]
  by: 'reader' | 'author' | 'server'
  run: (call: Call<T>) => Result<Committee>
}

const rules: { [T in Type]: Rule<T> } = {
  finishReading: { by: 'reader', steps: ['SILENT_READ'], run: finishReading },
  seal: { by: 'reader', steps: ['BALLOT_1', 'BALLOT_2'], run: seal },
  nameLine: { by: 'reader', steps: ['READER_ROUND'], run: nameLine },
  tagUnclear: { by: 'reader', steps: ['READER_ROUND', 'QUESTIONS'], run: tagUnclear },
  finishAsking: { by: 'reader', steps: ['QUESTIONS'], run: finishAsking },
  clarify: { by: 'author', steps: ['READER_ROUND', 'QUESTIONS'], run: clarify },
  writeDissent: { by: 'reader', steps: ['OUTCOME'], run: writeDissent },
  writeQuestion: { by: 'reader', steps: ['OUTCOME'], run: writeQuestion },
  writeRationale: { by: 'reader', steps: ['OUTCOME'], run: writeRationale },
  sign: { by: 'reader', steps: ['OUTCOME'], run: sign },
  scoreNotes: { by: 'reader', steps: ['OUTCOME'], run: scoreNotes },
  expireDueSteps: { by: 'server', steps: committeeSteps, run: ({ committee }) => ({ ok: true, value: committee }) },
}

/** Everybody has done what the step is for. */
const finished: Record<CommitteeStep, (committee: Committee, now: number) => boolean> = {
  SILENT_READ: ({ public: state }) => state.doneReading === state.readers.length,
  BALLOT_1: ({ public: state }) => state.sealed.first === state.readers.length,
  BALLOT_2: ({ public: state }) => state.sealed.second === state.readers.length,
  READER_ROUND: ({ public: state }) => state.lines.length === state.readers.length,
  QUESTIONS: ({ public: state, private: { doneAsking } }, now) =>
    doneAsking.length === state.readers.length &&
    state.unclear.every(({ clarification, dueAt }) => clarification !== null || now >= dueAt),
  OUTCOME: ({ public: state }) => state.signed !== null && state.usefulness !== null,
  CLOSED: () => false,
}

function isDone(committee: Committee, now: number): boolean {
  const { step, stepEndsAt } = committee.public
  return (stepEndsAt !== null && now >= stepEndsAt) || finished[step](committee, now)
}

function entered(committee: Committee, step: CommitteeStep, now: number): Committee {
  const { counts, unclear } = committee.public
  const own = stepMs(step, committee.public)
  // Asked during the reader round, due after it: the questions wait for every answer still due.
  const latest =
    step === 'QUESTIONS'
      ? Math.max(now, ...unclear.filter(({ clarification }) => clarification === null).map(({ dueAt }) => dueAt))
      : now
  const open: Partial<CommitteePublic> = { step, stepEndsAt: own === null ? null : Math.max(now + own, latest) }
  if (step === 'READER_ROUND') open.counts = { ...counts, first: countsOf(committee, 'first') }
  if (step === 'OUTCOME') open.counts = { ...counts, second: countsOf(committee, 'second') }
  return { ...committee, public: { ...committee.public, ...open } }
}

function settled(committee: Committee, now: number): Committee {
  if (!isDone(committee, now)) return committee
  const next = committeeSteps[committeeSteps.indexOf(committee.public.step) + 1] ?? 'CLOSED'
  return settled(entered(committee, next, now), now)
}

function run<T extends Type>(type: T, call: Call<T>): Result<Committee> {
  return rules[type].run(call)
}

function refusal({ public: state }: Committee, type: Type, actorId: string | null): Result<Committee> | null {
  const { by, steps } = rules[type]
  if ((by === 'server') !== (actorId === null)) return reject('FORBIDDEN', 'This is not yours to ask.')
  if (by === 'reader' && !state.readers.some(({ personId }) => personId === actorId))
    return reject('FORBIDDEN', 'Only the committee’s readers may do this.')
  return steps.includes(state.step) ? null : reject('ILLEGAL_TRANSITION', 'Not in this step.')
}

/**
 * `actorId` is null for the server's own command. What is over by `now` is settled first, so that nobody acts in a step that has ended.
 * Errors: FORBIDDEN (not this person's), ILLEGAL_TRANSITION (step, guard), INVALID_INPUT, each with the path of what is wrong.
 */
export function decideCommittee(
  committee: Committee,
  command: CommitteeCommand,
  { actorId, now }: { actorId: string | null; now: number },
): Result<Committee> {
  const current = settled(committee, now)
  const refused = refusal(current, command.type, actorId)
  if (refused !== null) return refused
  const type: Type = command.type
  const done = run(type, { committee: current, command, actorId: actorId ?? '', now })
  return done.ok ? { ok: true, value: settled(done.value, now) } : done
}
