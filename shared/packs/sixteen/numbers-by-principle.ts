// One number per principle from a line of sixteen, in canonical order, so that a table can be read as a table.
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

export function numbersByPrinciple(values: string): Record<Principle, number> {
  const numbers = values.split(' ').map(Number)
  return Object.fromEntries(principleCodes.map((code, at) => [code, numbers[at] ?? Number.NaN])) as Record<
    Principle,
    number
  >
}
