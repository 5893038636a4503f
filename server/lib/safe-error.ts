// Makes an error safe to log: the parameters of a failed query contain people's words and secrets.
const parameters = /\nparams:[\s\S]*$/

const withoutParameters = (text: string): string => text.replace(parameters, '').replace(/\nparams:[^\n]*/g, '')

export function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error))
    return { message: typeof error === 'string' ? withoutParameters(error) : 'not an error' }
  const [first = ''] = (error.stack ?? '').split('\n    at ')
  const frames = (error.stack ?? '').slice(first.length)
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return {
    type: error.name,
    message: withoutParameters(error.message),
    ...code,
    stack: `${withoutParameters(first)}${frames}`,
    ...(error.cause === undefined ? {} : { cause: safeError(error.cause) }),
  }
}
