// One question over a socket and its answer. It never throws: no answer, a refusal and an answer that this version does not
// know are all ordinary here.
import type { Socket } from 'socket.io-client'
import { parseAnswer, type RequestDef } from '#shared/contracts/define-events.ts'
import { problemSchema, type Problem } from '#shared/contracts/errors.ts'
import type { ClientErrorCode } from './error-copy.ts'

/** As the contract's answer, plus OFFLINE where no answer came. */
export type ClientAnswer<T> =
  | { ok: true; data: T }
  | { ok: false; error: Omit<Problem, 'code'> & { code: ClientErrorCode } }

interface Question {
  name: string
  payload: unknown
  def: RequestDef | undefined
  timeoutMs?: number | undefined
}

const answerTimeoutMs = 8_000
const offline = { ok: false, error: { code: 'OFFLINE', message: 'The server did not answer. Reconnecting.' } } as const
const unknownAnswer = {
  ok: false,
  error: { code: 'INTERNAL', message: 'The server answered in a way this page does not know. Reload it.' },
} as const

export async function askSocket<T>(socket: Socket, question: Question): Promise<ClientAnswer<T>> {
  if (!socket.connected) return offline
  const raw = await emit(socket, question)
  if (raw === undefined) return offline
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return unknownAnswer
  if (raw.ok === true) return parsed(question.def, 'data' in raw ? raw.data : undefined)
  const problem = problemSchema.safeParse('error' in raw ? raw.error : undefined)
  return problem.success ? { ok: false, error: problem.data } : unknownAnswer
}

/** Undefined when no answer came: a pending ack rejects on a lost connection, and that is an ordinary event here. */
async function emit(socket: Socket, { name, payload, timeoutMs = answerTimeoutMs }: Question): Promise<unknown> {
  try {
    const answer: unknown = await socket.timeout(timeoutMs).emitWithAck(name, payload)
    return answer
  } catch {
    return undefined
  }
}

function parsed<T>(def: RequestDef | undefined, data: unknown): ClientAnswer<T> {
  try {
    return { ok: true, data: (def && parseAnswer(def, data)) as T }
  } catch {
    // A newer server: the caller asks in another way, or the person reloads.
    return unknownAnswer
  }
}
