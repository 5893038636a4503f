import type { z } from 'zod'
import { ApiError } from './http-client.ts'

/** Field name to what is wrong with it, in words. */
export type FieldProblems = Partial<Record<string, string>>

/** The first problem of each field, by the schema that the server uses too. */
export function fieldProblems(error: z.ZodError): FieldProblems {
  const problems: FieldProblems = {}
  for (const issue of error.issues) problems[String(issue.path[0])] ??= issue.message
  return problems
}

/** A refusal that names a field of the form; empty if it names none. */
export function refusedField(error: unknown): FieldProblems {
  const path = error instanceof ApiError ? error.problem?.path : undefined
  const field = path?.replace(/^body\.?/, '').split('.')[0]
  return error instanceof ApiError && field !== undefined && field !== '' ? { [field]: error.message } : {}
}

/** After a refused submit, moves the cursor to the first problem. */
export function focusFirstProblem(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
