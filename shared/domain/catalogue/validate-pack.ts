// Whether a pack that has the right shape also hangs together (PP-1 to PP-12). Every finding says what to do and where, so that one run
// is enough to fix a file.
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { PackFinding } from './pack-finding.ts'
import { preparationFindings } from './validate-preparation.ts'
import { principleFindings } from './validate-principles.ts'
import { tableFindings } from './validate-tables.ts'

/** Everything that is wrong with the pack; empty when it can be used. */
export const packFindings = (pack: PrinciplePack): PackFinding[] => [
  ...principleFindings(pack),
  ...tableFindings(pack),
  ...preparationFindings(pack),
]
