// Defines a rule for `npm run rule`: its description, example inputs, input check and answer.
import { ok, reject } from '#shared/lib/result.ts'
import type { z } from 'zod'
import type { Result } from '#shared/lib/result.ts'

export interface RuleExample {
  about: string
  input: unknown
}
export interface ShellRule {
  about: string
  /** At least one; each is a valid input. */
  examples: readonly RuleExample[]
  answer: (input: unknown) => Result<object>
}

interface Definition<T> {
  about: string
  examples: readonly RuleExample[]
  input: z.ZodType<T>
  answer: (input: T) => Result<object>
}

/** The path of an unknown key ends with that key. */
function pathOf(issue: z.core.$ZodIssue): string {
  const last = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...issue.path, ...last].join('.')
}

/** zod drops the key `__proto__` silently, so this finds it first. */
function hiddenKeyPath(given: unknown): string | null {
  const open: { value: unknown; path: string[] }[] = [{ value: given, path: [] }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null) continue
    if (Object.hasOwn(value, '__proto__')) return [...path, '__proto__'].join('.')
    for (const [key, inner] of Object.entries(value)) open.push({ value: inner, path: [...path, key] })
  }
  return null
}

export function defineRule<T>({ about, examples, input, answer }: Definition<T>): ShellRule {
  return {
    about,
    examples,
    answer: (given) => {
      const hidden = hiddenKeyPath(given)
      if (hidden !== null) return reject('INVALID_INPUT', 'Use another name than "__proto__"', hidden)
      const parsed = input.safeParse(given)
      if (parsed.success) return answer(parsed.data)
      const [issue] = parsed.error.issues
      return issue === undefined
        ? reject('INVALID_INPUT', 'The input is not valid.', '')
        : reject('INVALID_INPUT', issue.message, pathOf(issue))
    },
  }
}

export const answered = (answer: object): Result<object> => ok(answer)
