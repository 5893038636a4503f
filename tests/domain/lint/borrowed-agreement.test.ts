// Reasons that are only that others agreed (L04), and honest sentences with the same words.
import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintNote } from '#shared/domain/lint/lint-note.ts'
import { lintParts } from './story-of.ts'

const inNote = (text: string) =>
  lintNote({
    principlePack: defaultPack,
    principles: ['OW'],
    barRaiser: false,
    note: { text, justification: '', rating: null, quotes: [], probes: [] },
  }).map(({ rule }) => rule)
const inStory = (why: string) => lintParts({ why }).map(({ rule }) => rule)

describe('a reason borrowed from an agreement', () => {
  it.each([
    'Bugs went first because the team agreed on it.',
    'She shipped it because the whole team agreed.',
    'I chose the short form because we all agreed on it.',
    'I chose the short form because we agreed that it was better.',
    'It went first because everyone agreed.',
    'It went first because everyone wanted it.',
    'It went first because everybody decided it should.',
    'I dropped it because my manager agreed with this.',
    'I dropped it because my manager decided it.',
    'I dropped it because my manager and the team agreed to it.',
    'I moved the date since all the leads agreed on the date.',
    'I moved it because the others were on board.',
    'I moved it because the directors signed off.',
    'I moved it because the committee agreed to the plan.',
  ])('[L04] %s', (text) => {
    expect(inStory(text)).toContain('L04')
    expect(inNote(text)).toContain('L04')
  })
})

describe('an agreement that is no borrowed reason', () => {
  it.each([
    'Pages fell from 61 to 15 because the search team agreed to own the cache.',
    'It held because both teams agreed on one definition of late.',
    'I showed them 44 pages from one cache, and the team agreed on it.',
    'The team agreed in week two because I offered to take two pages.',
    'Since the team agreed in May, errors fell from 40 to 9.',
    'I stopped, not because the team agreed on it but because 9 of 40 orders failed.',
    'I shipped it because the team agreed on it and because 9 of 40 orders had failed.',
    'It was cheap because everyone on the dock already wore gloves.',
    'We lost a week because nobody agreed on it.',
  ])('[L04] %s', (text) => {
    expect(inStory(text)).not.toContain('L04')
    expect(inNote(text)).not.toContain('L04')
  })
})
