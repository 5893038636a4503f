// Sentences a careful person writes, on which an expression read too widely would fire.
import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintNote } from '#shared/domain/lint/lint-note.ts'
import { lintQuestion } from '#shared/domain/lint/lint-question.ts'
import { honestInNotes } from './honest/in-notes.ts'
import { honestInStories } from './honest/in-stories.ts'
import { honestHigh, honestLow, honestQuestions } from './honest/other.ts'
import { caughtHigh, caughtInNotes, caughtInStories, caughtLow, caughtQuestions } from './honest/still-caught.ts'
import { lintParts } from './story-of.ts'
import type { Rating } from '#shared/contracts/vocabulary.ts'

const inNote = (text: string) =>
  lintNote({
    principlePack: defaultPack,
    principles: ['CO'],
    barRaiser: false,
    note: { text, justification: '', rating: null, quotes: [], probes: [] },
  }).map(({ rule }) => rule)
const inStory = (action: string, principles: 'CO'[] = []) =>
  lintParts({ action }, { principles }).map(({ rule }) => rule)

describe('honest sentences pass', () => {
  it.each([
    ['[L03] an actor a few words later', 'The plan was approved last week by the clinic.', 'L03'],
    ['[L04] a reason refused', 'I moved it up, not because sales wanted it but because 9 of 40 orders failed.', 'L04'],
    ['[L04] customers counted', 'I cut it because they told us in 14 interviews that it hurt.', 'L04'],
    ['[L20] a word that is an acronym elsewhere', 'A rapid change of heart.', 'L20'],
  ])('%s', (_title, text, rule) => {
    expect(inStory(text)).not.toContain(rule)
  })

  it.each([
    ['[L06] a small count in words', 'Two of three clinics kept it.', 'L06'],
    ['[L07] a change from number to number', 'Conversion rose 22 % → 25 %.', 'L07'],
    ['[L08] a month of a named year', 'It fell to 3 in March 2024.', 'L08'],
    ['[L09] sessions that are meetings', 'After 11 coaching sessions she ran it alone.', 'L09'],
    ['[L11] a change of an amount of money', 'It rose 6 % from $61.20.', 'L11'],
  ])('%s', (_title, result, rule) => {
    expect(lintParts({ result }).map((finding) => finding.rule)).not.toContain(rule)
  })

  it.each([
    ['[L22] a supposition', 'If the lead had refused, she would have stopped.', 'L22'],
    [
      '[L22] an option turned down with its reason',
      'Rejected a longer warranty because it pays after the harm.',
      'L22',
    ],
    ['[L23] a sharp drop', 'She saw a sharp drop in week two.', 'L23'],
    ['[L23] smart lockers', 'The smart lockers were full.', 'L23'],
    ['[L23] a junior engineer', 'She paired with a junior engineer for 3 days.', 'L23'],
    ['[L23] nice to have', 'She cut every nice-to-have.', 'L23'],
    ['[L28] a race condition', 'Her race condition took two days.', 'L28'],
    ['[L28] a visa card', 'His Visa card payment flow broke.', 'L28'],
    ['[L28] parents with children', 'Parents with children order twice a week.', 'L28'],
    ['[L28] customers and their kids', 'Customers let their kids order.', 'L28'],
    ['[L28] a disabled button', 'The button was disabled for 5% of people.', 'L28'],
    ['[L28] a foreign key', 'The column is foreign key to orders.', 'L28'],
    ['[L28] old data', 'The data is too old to use.', 'L28'],
    ['[L28] a node has children', 'Each node has children in a list.', 'L28'],
    ['[L28] a colleague’s leave', 'She covered for a colleague on maternity leave.', 'L28'],
    ['[L28] a single page', 'The flow was single page.', 'L28'],
    ['[L28] patients', 'She asked whether the patient was pregnant.', 'L28'],
    ['[L29] compared with a quarter', 'Contacts fell 9% compared with the previous quarter.', 'L29'],
    ['[L29] better than a version', 'The draft read better than the last version.', 'L29'],
    ['[L30] a town', 'She ran 12 vans in Oxford.', 'L30'],
    ['[L30] a word of another language', 'Sie sprach mit 12 Kunden.', 'L30'],
    [
      '[L32] clauses parted by semicolons',
      `${'one two three four five six seven eight nine ten; '.repeat(4)}end.`,
      'L32',
    ],
  ])('%s', (_title, text, rule) => {
    expect(inNote(text)).not.toContain(rule)
  })

  it.each([
    ['[L28] a plain statement', 'She is married.'],
    ['[L28] a subject left out', 'Strong on data. Is too old for this pace.'],
    ['[L28] her husband', 'Moved because of her husband.'],
    ['[L28] an accent', 'He has a heavy accent.'],
    ['[L28] a disability', 'The candidate has a disability.'],
    ['[L28] her leave', 'She is back from maternity leave.'],
    ['[L28] native speaker', 'Not a native speaker.'],
    ['[L28] faith', 'Goes to church on Sundays.'],
    ['[L28] nationality', 'His nationality came up.'],
    ['[L28] an age', 'She seems about 55 years old.'],
  ])('%s is blocked', (_title, text) => {
    expect(inNote(text)).toContain('L28')
  })
})

const judged = (rating: Rating) => (justification: string) =>
  lintNote({
    principlePack: defaultPack,
    principles: ['CO'],
    barRaiser: false,
    note: { text: 'x', justification, rating, quotes: [], probes: [] },
  }).map(({ rule }) => rule)
const asked = (text: string) =>
  lintQuestion({ roundType: 'BEH', question: { text, main: true } }).map(({ rule }) => rule)
const toldForCustomers = (action: string) => inStory(action, ['CO'])

/** Rule, how its sentences are read, honest ones, ones to go on catching. */
const suites: [string, (text: string) => string[], readonly string[], readonly string[]][] = [
  ...(['L01', 'L03', 'L04', 'L12', 'L13', 'L18', 'L19', 'L44'] as const).map((rule): (typeof suites)[number] => [
    rule,
    toldForCustomers,
    honestInStories[rule],
    caughtInStories[rule],
  ]),
  ...(['L22', 'L23', 'L28', 'L29', 'L30'] as const).map((rule): (typeof suites)[number] => [
    rule,
    inNote,
    honestInNotes[rule],
    caughtInNotes[rule],
  ]),
  ...(['L45', 'L46', 'L47'] as const).map((rule): (typeof suites)[number] => [
    rule,
    asked,
    honestQuestions[rule],
    caughtQuestions[rule],
  ]),
  ['L25', judged(4), honestHigh, caughtHigh],
  ['L25', judged(2), honestLow, caughtLow],
]

describe('many sentences', () => {
  it.each(suites)('[%s] honest ones pass, the others are still caught', (rule, read, honest, caught) => {
    expect(honest.filter((text) => read(text).includes(rule))).toEqual([])
    expect(caught.filter((text) => !read(text).includes(rule))).toEqual([])
  })
  it('[L28] forty and more sentences for every rule that reads too widely as first written', () => {
    expect(suites.filter(([, , honest]) => honest !== honestLow && honest.length < 40)).toEqual([])
  })
  it('[L28] the candidate’s own words count where they stand in quotes', () => {
    const quoted = (text: string) =>
      lintNote({
        principlePack: defaultPack,
        principles: [],
        barRaiser: false,
        note: { text: 'x', justification: '', rating: null, quotes: [text], probes: [] },
      }).map(({ rule }) => rule)
    for (const text of ['I left because of my kids.', 'My husband found it.', 'I am pregnant.'])
      expect(quoted(text)).toContain('L28')
    for (const text of ['I owned my health dashboard.', 'I read my logs.', 'A mother told me “my kids hate it”.'])
      expect(quoted(text)).not.toContain('L28')
  })
})
