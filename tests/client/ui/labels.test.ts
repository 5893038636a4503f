import '#tests/support/default-pack.ts'
import { describe, expect, it } from 'vitest'
import { counted, issueText, roundWords, seatRole, sentenceCase } from '#client/ui/labels.ts'
import { roundTypeSchema } from '#shared/contracts/vocabulary.ts'
import { firstName } from '#shared/lib/person-name.ts'

describe('labels', () => {
  it('name principles instead of codes and begin like a sentence', () => {
    expect(issueText('OW is disputed: ratings are 2 apart', 'OW')).toBe('Ownership is disputed: ratings are 2 apart')
    expect(issueText('ET on ST-09: urgency to one reader', 'ET')).toBe('Earn Trust on ST-09: urgency to one reader')
    expect(issueText('repeat orders: flat against 51 to 49.1', null)).toBe('Repeat orders: flat against 51 to 49.1')
  })
  it.each([
    ['Mara Heron', 'Mara'],
    ['  Mara  Heron', 'Mara'],
    ['Mara\u00a0Heron', 'Mara'],
    ['Mara', 'Mara'],
    ['', ''],
  ])('the first name of "%s" is "%s"', (name, first) => expect(firstName(name)).toBe(first))
  it('count small numbers in words', () =>
    expect([0, 1, 2, 10, 11].map((n) => counted(n, 'round', 'rounds'))).toEqual([
      'no rounds',
      'one round',
      'two rounds',
      'ten rounds',
      '11 rounds',
    ]))
  it('say rounds so that they fit into a sentence and, with a capital, at its beginning', () => {
    for (const type of roundTypeSchema.options) expect(roundWords[type]).toBe(roundWords[type].toLowerCase())
    expect(sentenceCase(roundWords.BRR)).toBe('Bar raiser')
  })
  it('say what a person is in the panel', () =>
    expect(
      [
        { barRaiser: true, hiringManager: true },
        { barRaiser: false, hiringManager: true },
        { barRaiser: false, hiringManager: false },
      ].map(seatRole),
    ).toEqual(['Bar raiser', 'Hiring manager', 'Interviewer']))
})
