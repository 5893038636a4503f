// Claims on matching: pairs judged a second with ten thousand waiting, two hundred by two hundred, and how near the optimum.
import { auctionMatching } from '#shared/domain/matching/auction-matching.ts'
import { maximumWeightMatching } from '#shared/domain/matching/maximum-weight-matching.ts'
import { pairTickets } from '#shared/domain/matching/pair-tickets.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { now, strangers } from '#tests/domain/matching/support.ts'
import { pairGreedily, textbookOptimum } from './matching-peers.ts'
import { bestMs } from './measure.ts'
import { queueOf } from './queue.ts'
import type { Claim } from './measure.ts'

const perSecond = (pairs: number, ms: number): number => (1_000 * pairs) / ms

function crowd(): Claim {
  const [candidates, interviewers, sample] = [9_000, 1_000, 500]
  const [waiting, few] = [queueOf(candidates, interviewers), queueOf(sample, sample)]
  return {
    what: 'matcher, all rules, 10,000 waiting',
    unit: 'pairs/s',
    limit: 200_000,
    goal: 1_000_000,
    ours: perSecond(
      candidates * interviewers,
      bestMs(1, () => pairTickets(waiting, now, strangers)),
    ),
    peer: {
      name: 'greedy, 1,000 waiting',
      value: perSecond(
        sample * sample,
        bestMs(2, () => pairGreedily(few, now)),
      ),
    },
  }
}

function tableOf(size: number, seed: string): number[][] {
  const random = seededRandom(seed)
  return Array.from({ length: size }, () =>
    Array.from({ length: size }, () => {
      const value = random()
      return value < 0.2 ? 0 : value
    }),
  )
}

const worth = (values: readonly (readonly number[])[], chosen: readonly (number | null)[]): number =>
  chosen.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (values[row]?.[column] ?? 0)), 0)

function greedySum(values: readonly (readonly number[])[]): number {
  const edges = values
    .flatMap((cells, row) => cells.map((value, column) => ({ row, column, value })))
    .toSorted((a, b) => b.value - a.value)
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  return edges.reduce((sum, { row, column, value }) => {
    if (rows.has(row) || columns.has(column)) return sum
    rows.add(row)
    columns.add(column)
    return sum + value
  }, 0)
}

function twoHundred(): Claim {
  const values = tableOf(200, 'two hundred')
  return {
    what: 'optimal assignment 200 x 200',
    unit: 'ms',
    limit: 10,
    goal: 5,
    ours: bestMs(30, () => maximumWeightMatching(values)),
    peer: { name: 'textbook', value: bestMs(10, () => textbookOptimum(values)) },
  }
}

function quality(): Claim {
  const sizes = [50, 100, 200, 400]
  const ratios = sizes.map((size) => {
    const values = tableOf(size, `pool of ${size}`)
    const best = textbookOptimum(values)
    return { ours: worth(values, maximumWeightMatching(values)) / best, greedy: greedySum(values) / best }
  })
  return {
    what: 'assignment quality, pools up to 400',
    unit: 'of optimum',
    limit: 0.995,
    goal: 1 - 1e-6,
    ours: Math.min(...ratios.map(({ ours }) => ours)),
    peer: { name: 'greedy', value: Math.min(...ratios.map(({ greedy }) => greedy)) },
  }
}

function crowdQuality(): Claim {
  const values = tableOf(600, 'a crowd')
  const best = textbookOptimum(values)
  return {
    what: 'assignment quality, a crowd of 600',
    unit: 'of optimum',
    limit: 0.995,
    goal: 0.999,
    ours: worth(values, auctionMatching(values)) / best,
    peer: { name: 'greedy', value: greedySum(values) / best },
  }
}

export const matchingClaims = (): Claim[] => [crowd(), twoHundred(), quality(), crowdQuality()]
