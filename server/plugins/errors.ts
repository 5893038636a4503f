// Turns every failed request into one answer shape.
import type { FastifyError, FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { AppError, severityOf, statusOf, toProblem } from '#server/lib/app-error.ts'

function invalidInput({
  validation,
  validationContext,
}: Pick<FastifyError, 'validation' | 'validationContext'>): AppError {
  const first = validation?.[0]
  const path = `${validationContext ?? 'body'}${(first?.instancePath ?? '').replaceAll('/', '.')}`
  // An address is followed, not typed: nobody can correct its parts.
  if (validationContext === 'params')
    return new AppError('INVALID_INPUT', 'This link is incomplete or mistyped. Open it again where you got it.', {
      path,
    })
  return new AppError('INVALID_INPUT', `${path}: ${first?.message ?? 'is not valid'}. Correct it and send it again.`, {
    path,
    details: (validation ?? []).map((issue) => ({ path: issue.instancePath, message: issue.message })),
  })
}

function fromFastify(error: FastifyError): unknown {
  if (hasZodFastifySchemaValidationErrors(error)) {
    return invalidInput(error)
  }
  if (error.statusCode === 413)
    return new AppError('PAYLOAD_TOO_LARGE', 'This is larger than the server accepts. Send it in smaller parts.')
  if (error.statusCode === 429) return new AppError('RATE_LIMITED', 'Too many requests. Wait a moment and try again.')
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new AppError('INVALID_INPUT', 'The request could not be read. Send valid JSON.', { cause: error })
  }
  return error
}

export const errorsPlugin = fp(
  async (app: FastifyInstance) => {
    app.setErrorHandler(async (raw: FastifyError, request, reply) => {
      const error = fromFastify(raw)
      const problem = toProblem(error, request.id)
      const severity = severityOf(error)
      if (severity !== null) request.log[severity]({ err: error }, 'A request failed')
      return reply.status(statusOf(problem.code)).send(problem)
    })
  },
  { name: 'errors' },
)
