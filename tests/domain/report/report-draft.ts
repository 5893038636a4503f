// The demo package as the report sees it, shared by the tests of the draft and of its problems.
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { ReportInput } from '#shared/domain/report/draft-report.ts'

export const demoReport: ReportInput = {
  targetLevel: 6,
  decision: { outcome: 'INCLINED_DOWNLEVEL', level: 5, override: false },
  core: ['CO', 'OW', 'IS', 'DD'],
  statuses: { CO: 'validated', OW: 'mixed', IS: 'validated', DD: 'validated', HS: 'failed', ET: 'mixed', HB: 'thin' },
  aggregates: { CO: 5, OW: 3.47, IS: 4, DD: 5, HS: 2, ET: 3.4 },
  evidence: [
    { principle: 'CO', text: 'Said to be close to customers.', provenance: 'inferred', rating: 5 },
    {
      principle: 'CO',
      text: 'Read 212 contact transcripts. Contacts went from 18.4 to 7.1. Then more.',
      provenance: 'observed',
      rating: 5,
    },
    {
      principle: 'OW',
      text: 'Moved four regions by their own gain, 31 to 12 hours.',
      provenance: 'observed',
      rating: 4,
    },
    { principle: 'IS', text: 'Removed 17 of 23 fields.', provenance: 'observed', rating: 4 },
    { principle: 'DD', text: 'Phoned 40 patients and broke the 98.9 % metric.', provenance: 'observed', rating: 5 },
    { principle: 'HB', text: 'A lead told of a lost argument.', provenance: 'told', rating: 3 },
  ],
  bullets: [
    { principle: 'CO', side: 'for', text: 'Start from raw evidence: 212 transcripts.' },
    { principle: 'OW', side: 'against', text: 'The repeat fall was left with another team.' },
    { principle: null, side: 'for', text: 'State what you gave up.' },
  ],
  rules: ['L10', 'L10', 'L99', 'L22'],
  quotes: [
    { text: 'Too short', rating: 5 },
    { text: 'Formula was seven percent of swaps and most of the anger.', rating: 5 },
    { text: 'It sat with the retention team by then.', rating: 2 },
  ],
  unframed: { story: 'Basket booster', asTold: 'It sat with the retention team.' },
  weaknessBefore: { ET: 0.8, IS: 0.5 },
  weights: { CO: 5, OW: 5, IS: 5, DD: 5, HS: 3, ET: 4, HB: 4 },
  names: Object.fromEntries(principleCodes.map((code) => [code, defaultPack.principles[code].name])) as Record<
    Principle,
    string
  >,
}
