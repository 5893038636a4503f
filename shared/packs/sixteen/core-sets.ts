// The four principles a role cannot do without: every loop covers them and every decision reads them first (PP-4).
import type { PrinciplePack } from '#shared/contracts/pack.ts'

/** Each in canonical order. */
export const coreSets: PrinciplePack['coreSets'] = {
  PM: ['CO', 'OW', 'IS', 'DD'],
  TPM: ['OW', 'ET', 'DD', 'DR'],
  SDE: ['OW', 'HS', 'DD', 'DR'],
}

/** What shows only over years: a bar raiser may lean to these instead of the weakest core principle (LP-4). */
export const longTerm: PrinciplePack['longTerm'] = ['AR', 'HS', 'TB', 'ET', 'HB']
