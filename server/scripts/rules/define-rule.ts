// One rule as the shell offers it: what it does, an input that works, how an input is checked and answered.
import { ok, reject } from '#shared/lib/result.ts'
import type { z } from 'zod'
import type { Result } from '#shared/lib/result.ts'

export interface RuleExample {
  about: string
  input: unknown
}
export interface ShellRule {
  about: string
  /** At least one; each can be pasted as it stands. */
  examples: readonly RuleExample[]
  answer: (input: unknown) => Result<object>
}

interface Definition<T> {
  about: string
  examples: readonly RuleExample[]
  input: z.ZodType<T>
  answer: (input: T) => Result<object>
}

/** A key that is no known code is named by its own place. */
function pathOf(issue: z.core.$ZodIssue): string {
  const last = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...issue.path, ...last].join('.')
}

/** A record's reader drops the key `__proto__` without a word; what a person typed is refused by its place instead. */
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
      if (hidden !== null)
        return reject(
          'INVALID_INPUT',
          '"__proto__" cannot stand for anybody or anything here: use another name',
          hidden,
        )
      const parsed = input.safeParse(given)
      if (parsed.success) return answer(parsed.data)
      const [issue] = parsed.error.issues
      return issue === undefined
        ? reject('INVALID_INPUT', 'The input cannot be read.', '')
        : reject('INVALID_INPUT', issue.message, pathOf(issue))
    },
  }
}

export const answered = (answer: object): Result<object> => ok(answer)
