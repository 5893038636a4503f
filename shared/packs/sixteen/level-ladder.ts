// What is expected of anybody at a level, whatever the principle: scope, ambiguity, influence, horizon (PP-1).
import type { PrinciplePack } from '#shared/contracts/pack.ts'

export const levelLadder: PrinciplePack['levelLadder'] = {
  4: {
    scope: 'They handle a task or a part of a feature.',
    ambiguity: 'They are given the problem and the method.',
    influence: 'They convince their own team, with help.',
    horizon: 'They look weeks ahead.',
  },
  5: {
    scope: 'They handle a feature or product area from end to end.',
    ambiguity: 'They are given the problem and choose the method.',
    influence: 'They convince their own team and direct partners.',
    horizon: 'They look a quarter or two ahead.',
  },
  6: {
    scope: 'They handle several features, or a program across teams.',
    ambiguity: 'They must find and frame the problem itself.',
    influence: 'They convince peers without authority over them.',
    horizon: 'They look a year ahead and own the indirect effects.',
  },
  7: {
    scope: 'They handle an organization or a business line.',
    ambiguity: 'They must decide which problems matter.',
    influence: 'They convince leaders of other organizations. They set mechanisms that others follow.',
    horizon: 'They look several years ahead.',
  },
}
