import { describe, expect, it } from 'vitest'
import { proposedMetrics } from '#shared/domain/notes/proposed-metrics.ts'
import { contradictions } from '#shared/domain/package/contradictions.ts'
import type { Metric } from '#shared/contracts/notes.ts'
import { buildContent, buildItem, buildSeat, buildSet } from '../package/build-input.ts'

const inResult = (result: string, metrics: Metric[] = []): Metric[] =>
  proposedMetrics(buildItem('CO', { result, metrics }))
const short = ({ key, unit, from, to, window }: Metric): string => [key, from, to, unit, window].join(' | ')

describe('numbers proposed from the text', () => {
  it.each([
    ['Churn fell from 9.1% to 8.1% in six weeks.', 'Churn | 9.1 | 8.1 | % | six weeks'],
    ['61 to 15 pages in five weeks.', 'pages | 61 | 15 |  | five weeks'],
    ['31 h to 12 h in ten weeks in four regions.', ' | 31 | 12 | h | ten weeks'],
    ['Wait at the desk fell from 30 to 12 minutes.', 'Wait at the desk | 30 | 12 | minutes | '],
    ['Repeat for small orders 51.0 % → 49.1 % over 90 days', 'Repeat for small orders | 51 | 49.1 | % | 90 days'],
    ['Complaints per 1,000 boxes: 18.4 -> 7.1 (8 weeks)', 'Complaints per 1,000 boxes | 18.4 | 7.1 |  | 8 weeks'],
    ['Revenue grew from $1,200,000 to $1,900,000.', 'Revenue | 1200000 | 1900000 | $ | '],
    ['Fell 51.0 to 49.1 in the quarter.', ' | 51 | 49.1 |  | quarter'],
  ])('[NT-21] “%s” is a row', (text, row) => {
    expect(inResult(text).map(short)).toEqual([row])
  })
  it.each(['Talked to 2 to 3 leads.', 'Open 9 to 5 on weekdays.', 'Worked there from 2019 to 2021.', 'Cut it by 40%.'])(
    '[NT-21] “%s” is none',
    (text) => {
      expect(inResult(text)).toEqual([])
    },
  )
  it('[NT-21] what a row has already, and a change told twice, is proposed once at most', () => {
    const [row] = inResult('Churn fell from 9.1% to 8.1%. It went from 9.1% to 8.1% again.')
    expect(row).toBeDefined()
    expect(inResult('Churn fell from 9.1% to 8.1%.', row === undefined ? [] : [row])).toEqual([])
  })
  it('[NT-21] quotes and answers are read too', () => {
    const found = proposedMetrics(
      buildItem('CO', {
        quotes: ['We took no-shows from 18 percent to 9 percent.'],
        probes: [['num', 'The wait went from 40 to 25 days.']],
      }),
    )
    expect(found.map(short)).toEqual(['no-shows | 18 | 9 | % | ', 'wait | 40 | 25 | days | '])
  })
  it('[NT-21] [PK-10] two rounds that only wrote a number down differ once both take what is proposed', () => {
    const told = (n: number, result: string) => {
      const written = buildItem('CO', { result })
      const items = [{ ...written, metrics: proposedMetrics(written) }]
      return { seat: buildSeat(n, ['CO']), set: buildSet(`s${n}`, buildContent({ items })) }
    }
    const found = contradictions([
      told(1, 'Skips fell from 41% to 29% in six weeks.'),
      told(2, 'Skips fell from 41% to 12% in six weeks.'),
    ])
    expect(found.map(({ key, kind }) => ({ key, kind }))).toEqual([{ key: 'skips', kind: 'fact' }])
  })
})
