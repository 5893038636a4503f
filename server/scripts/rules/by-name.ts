// The rules that `npm run rule` can run, by name.
import { aggregateRule } from './aggregate.ts'
import { agreementRule } from './agreement.ts'
import { assignRule } from './assign.ts'
import { compatibilityRule } from './compatibility.ts'
import { decideRule } from './decide.ts'
import { lintRule } from './lint.ts'
import { matchRule } from './match.ts'
import { offerRule } from './offer.ts'
import { packageRule } from './package.ts'
import { qualityRule } from './quality.ts'
import { reportRule } from './report.ts'
import type { ShellRule } from './define-rule.ts'

export const rulesByName: ReadonlyMap<string, ShellRule> = new Map([
  ['assign', assignRule],
  ['lint', lintRule],
  ['aggregate', aggregateRule],
  ['decide', decideRule],
  ['compatibility', compatibilityRule],
  ['match', matchRule],
  ['agreement', agreementRule],
  ['quality', qualityRule],
  ['package', packageRule],
  ['report', reportRule],
  ['offer', offerRule],
])
