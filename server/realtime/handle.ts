// Handles a socket request: limits, parses, runs, maps errors, answers. Lint forbids socket.on elsewhere.
import type { z } from 'zod'
import { parseAnswer, type Answer, type AnswerInput, type RequestDef } from '#shared/contracts/define-events.ts'
import { AppError, severityOf, toProblem } from '#server/lib/app-error.ts'
import type { Background } from '#server/lib/background.ts'
import type { Logger } from '#server/lib/logger.ts'
import type { RateBudget } from './rate-budget.ts'

/** The part of a Socket.IO socket that handlers are bound to. */
export interface Listenable {
  on(event: string, listener: (payload: unknown, ack?: unknown) => void): unknown
}

export interface HandleContext {
  logger: Logger
  background: Background
  budget: RateBudget
}

export function handle<D extends RequestDef>(
  socket: Listenable,
  request: { name: string; def: D; context: HandleContext },
  run: (payload: z.output<D['payload']>) => Promise<AnswerInput<D>>,
): void {
  const { name, def, context } = request
  socket.on(name, (payload, ack) => {
    const reply = (answer: Answer<unknown>): void => {
      if (typeof ack === 'function') (ack as (answer: Answer<unknown>) => void)(answer)
    }
    context.background.run(name, answerTo(payload).then(reply))
  })

  async function answerTo(payload: unknown): Promise<Answer<unknown>> {
    try {
      context.budget.spend()
      const parsed = def.payload.safeParse(payload)
      if (!parsed.success) throw invalid(name, parsed.error)
      return { ok: true, data: parseAnswer(def, await run(parsed.data as z.output<D['payload']>)) }
    } catch (error) {
      const severity = severityOf(error)
      if (severity !== null) context.logger[severity]({ err: error, event: name }, 'A socket request failed')
      return { ok: false, error: toProblem(error) }
    }
  }
}

function invalid(name: string, error: z.ZodError): AppError {
  const first = error.issues[0]
  const path = first?.path.join('.') ?? ''
  return new AppError(
    'INVALID_INPUT',
    `${name}: ${path === '' ? '' : `${path}: `}${first?.message ?? 'is not valid'}`,
    { path },
  )
}
