import { describe, expect, it } from 'vitest'
import {
  bestProvenance,
  confidenceCap,
  effectiveConfidence,
  effectiveRating,
} from '#shared/domain/rubrics/confidence.ts'
import { buildItem } from '#tests/domain/package/build-input.ts'
import type { Confidence, ProbeKind, Rating } from '#shared/contracts/vocabulary.ts'

const probes = (...kinds: ProbeKind[]) => kinds.map((kind) => [kind, 'An answer'] as const)
const quotes = ['I wrote it down']

describe('the confidence cap', () => {
  it.each([
    ['two stories and a quote', [buildItem('OW', { story: 'A', quotes }), buildItem('OW', { story: 'B' })], 'H'],
    [
      'three probes with a counterfactual and a quote',
      [buildItem('OW', { quotes, probes: probes('who', 'num', 'cf') })],
      'H',
    ],
    [
      'three probes with one on what was left undone',
      [buildItem('OW', { quotes, probes: probes('who', 'num', 'not') })],
      'H',
    ],
    [
      'three probes spread over two items of one story',
      [
        buildItem('OW', { story: 'The queue', quotes, probes: probes('why') }),
        buildItem('OW', { story: ' the  Queue', probes: probes('cf', 'num') }),
      ],
      'H',
    ],
  ] as const)('[RB-1] is high for %s', (_, items, cap) => expect(confidenceCap(items)).toBe(cap))

  it.each([
    ['no quote', [buildItem('OW', { probes: probes('why', 'cf', 'num') })], 'M'],
    ['a blank quote', [buildItem('OW', { quotes: [' '], probes: probes('why', 'cf', 'num') })], 'M'],
    ['no counterfactual', [buildItem('OW', { quotes, probes: probes('why', 'who', 'num') })], 'M'],
    ['two probes, one why', [buildItem('OW', { quotes, probes: probes('why', 'who') })], 'M'],
    ['two probes without a why', [buildItem('OW', { quotes, probes: probes('who', 'post') })], 'L'],
    ['a named and an unnamed story', [buildItem('OW', { story: 'A', quotes }), buildItem('OW', { story: '' })], 'L'],
    [
      'one spelling of a story told twice',
      [buildItem('OW', { story: 'A', quotes }), buildItem('OW', { story: 'a ' })],
      'L',
    ],
    ['nothing asked', [buildItem('OW', { quotes })], 'L'],
  ] as const)('[RB-2] with %s', (_, items, cap) => expect(confidenceCap(items)).toBe(cap))

  it('[RB-3] inferred evidence is low, however much was asked', () => {
    const inferred = buildItem('CO', { provenance: 'inferred', quotes, probes: probes('why', 'cf', 'num') })
    expect(confidenceCap([inferred])).toBe('L')
    expect(confidenceCap([inferred, buildItem('CO', { story: 'B' })])).toBe('H')
    expect(bestProvenance([{ provenance: 'told' }, { provenance: 'inferred' }])).toBe('inferred')
  })
  it.each<[Rating | null, Confidence]>([
    [null, 'L'],
    [5, 'L'],
    [3, 'L'],
    [2, 'H'],
    [1, 'H'],
  ])('[RB-3] what is only inferred caps credit and never doubt: rated %s', (rating, cap) => {
    const inferred = buildItem('CO', { provenance: 'inferred', quotes, probes: probes('why', 'cf', 'num') })
    expect(confidenceCap([inferred], rating)).toBe(cap)
  })
})

it.each<[Confidence | null, Confidence, Confidence]>([
  ['H', 'M', 'M'],
  ['H', 'L', 'L'],
  ['M', 'H', 'M'],
  ['L', 'H', 'L'],
  ['M', 'M', 'M'],
  [null, 'M', 'M'],
])('[RB-3] chosen %s under a cap of %s counts as %s', (chosen, cap, expected) =>
  expect(effectiveConfidence(chosen, cap)).toBe(expected),
)

it.each([
  [5, 'told', 3],
  [2, 'told', 2],
  [5, 'inferred', 5],
  [5, 'observed', 5],
] as const)('[RB-4] %s from what was %s counts as %s', (rating, provenance, expected) =>
  expect(effectiveRating(rating, provenance)).toBe(expected),
)
