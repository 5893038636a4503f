// Pairs of principles that pull against each other, in no order (PP-3).
import type { PrinciplePack } from '#shared/contracts/pack.ts'

export const tensionPairs: PrinciplePack['tensionPairs'] = [
  ['CO', 'FR'],
  ['CO', 'DR'],
  ['CO', 'SS'],
  ['OW', 'HB'],
  ['OW', 'BA'],
  ['IS', 'HS'],
  ['IS', 'DR'],
  ['AR', 'LC'],
  ['AR', 'HB'],
  ['BA', 'DD'],
  ['BA', 'HS'],
  ['TB', 'FR'],
  ['TB', 'DD'],
  ['TB', 'SS'],
  ['ET', 'HB'],
  ['ET', 'BA'],
  ['DR', 'HS'],
  ['DR', 'EE'],
  ['HD', 'DR'],
  ['EE', 'HS'],
  ['FR', 'HD'],
  ['LC', 'DR'],
]
