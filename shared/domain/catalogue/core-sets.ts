// The four principles a role cannot do without: every loop covers them and every decision reads them first (PP-4).
import type { Principle, RoleFamily } from '#shared/contracts/vocabulary.ts'

export type CoreSet = readonly [Principle, Principle, Principle, Principle]

/** Each in canonical order. */
export const coreSets: Readonly<Record<RoleFamily, CoreSet>> = {
  PM: ['CO', 'OW', 'IS', 'DD'],
  TPM: ['OW', 'ET', 'DD', 'DR'],
  SDE: ['OW', 'HS', 'DD', 'DR'],
}
