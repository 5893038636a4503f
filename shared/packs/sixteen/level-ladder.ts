// What is expected of anybody at a level, whatever the principle: scope, ambiguity, influence, horizon (PP-1).
import type { PrinciplePack } from '#shared/contracts/pack.ts'

export const levelLadder: PrinciplePack['levelLadder'] = {
  4: {
    scope: 'A task or feature slice',
    ambiguity: 'Problem and method given',
    influence: 'Own team, helped',
    horizon: 'Weeks',
  },
  5: {
    scope: 'A feature or product area, end to end',
    ambiguity: 'Problem given, method open',
    influence: 'Own team and direct partners',
    horizon: 'A quarter or two',
  },
  6: {
    scope: 'Several features, or a program across teams',
    ambiguity: 'Problem itself must be found and framed',
    influence: 'Peers without authority',
    horizon: 'A year, second-order effects owned',
  },
  7: {
    scope: 'An organization or business line',
    ambiguity: 'Which problems matter is open',
    influence: 'Leaders of other organizations; sets mechanisms others follow',
    horizon: 'Several years',
  },
}
