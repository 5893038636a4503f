// Seventeen loops, from a great candidate to a number that was made up: the panel's outcome, and reports that people have read.
// A report that changes is read again: `UPDATE_REPORTS=1 npm run test:unit -- tests/domain/report/seventeen-loops.test.ts` writes them.
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainWords } from '#shared/domain/language/words.ts'
import { loopNamed, loopNames, packageOf, problemsOf, reportFile, reviewedReport, sectionsOf, textOf } from './loops.ts'

const outcomes: Record<string, string> = {
  '01-great': 'INCLINED',
  '02-charming': 'NOT_INCLINED',
  '02b-everybody-happy': 'NOT_INCLINED',
  '03-no-reasons': 'NOT_INCLINED',
  '04-failed-pilot': 'INCLINED',
  '05-requests-inferred': 'NOT_INCLINED',
  '05b-requests-observed': 'NOT_INCLINED',
  '06-short-horizon': 'INCLINED_DOWNLEVEL',
  '07-two-numbers': 'INCLINED',
  '07b-two-numbers-in-text': 'INCLINED',
  '08-late-notes': 'RELOOP_TARGETED',
  '09-inflated': 'NOT_INCLINED',
  '10-lower-level': 'INCLINED_DOWNLEVEL',
  '10b-lower-level-bar-raiser-no': 'INCLINED_DOWNLEVEL',
  '11-not-asked': 'RELOOP_TARGETED',
  '11b-not-asked-bar-raiser-no': 'RELOOP_TARGETED',
  '12-fabricated': 'NOT_INCLINED',
}
const all = loopNames.map((name) => ({ name, input: loopNamed(name), sections: sectionsOf(loopNamed(name)) }))

/** A principle's row begins with its name and status. */
const withoutStatus = (id: string, text: string): string =>
  id === 'principles' ? text.replace(/^[^:.]+(?:: |\.$)/u, '') : text

/** Everything a candidate reads but the outcome. A status word or a level is a heading. */
const sentencesOf = (sections: (typeof all)[number]['sections']): string[] =>
  sections
    .filter(({ id }) => id !== 'outcome' && id !== 'next')
    .flatMap(({ id, items }) => items.flatMap(({ text }) => withoutStatus(id, text).split(/(?<=[.!?]["”]?)\s+/u)))
    .map(plainWords)
    .filter((sentence) => sentence.split(' ').length > 3)

it('[RP-1] there are seventeen of them', () => expect(loopNames).toEqual(Object.keys(outcomes)))

describe.each(all)('$name', ({ name, input, sections }) => {
  it('[RP-1] ends as the panel decided', () => expect(packageOf(input).outcome).toBe(outcomes[name]))
  it('[RP-1] [RP-17] drafts the report that was read and reviewed', () => {
    const text = textOf(sections)
    if (process.env['UPDATE_REPORTS'] === '1') writeFileSync(reportFile(name), text)
    expect(text).toBe(reviewedReport(name))
  })
  it('[RP-7] has no codes, no ratings and no third person left', () => {
    const text = textOf(sections)
    expect(text).not.toMatch(/\b[A-Z]{2} [1-5]\b|\bG\d\b|\bL\d\d\b|\b[Tt]he candidate\b/u)
    expect(text).not.toMatch(/\byou (?:is|was|has|does)\b|\byou would (?:been|seen|had)\b/iu)
  })
  it('[RP-3] [RP-4] [I-30] can be released as it is drafted', () => expect(problemsOf(input)).toEqual([]))
  it('[RP-10] says nothing twice', () => {
    const sentences = sentencesOf(sections)
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([])
  })
})

it('[RP-10] [RP-17] no report has a sentence that another has', () => {
  const owner = new Map<string, string>()
  const shared = all.flatMap(({ name, sections }) =>
    sentencesOf(sections).flatMap((sentence) => {
      const other = owner.get(sentence)
      owner.set(sentence, name)
      return other === undefined || other === name ? [] : [`${other} and ${name}: ${sentence}`]
    }),
  )
  expect(shared).toEqual([])
})

it('[RP-2] [RP-14] with the notes of another loop, every point to keep and to change is another', () => {
  const pointsOf = (sections: (typeof all)[number]['sections']): string[] =>
    sections.filter(({ id }) => id === 'keep' || id === 'change').flatMap(({ items }) => items.map(({ text }) => text))
  const noNotes = ['role', 'level', 'fallback', 'seats', 'votes', 'fallbackVotes']
  for (const [at, { name, input }] of all.entries()) {
    const other = all[(at + 1) % all.length]
    if (other === undefined) continue
    const kept = Object.fromEntries(Object.entries(input).filter(([key]) => noNotes.includes(key)))
    const own = pointsOf(sectionsOf({ ...kept, noteSets: input['noteSets'] }))
    const swapped = pointsOf(sectionsOf({ ...kept, noteSets: other.input['noteSets'] }))
    expect({ name, same: own.filter((point) => swapped.includes(point)) }).toEqual({ name, same: [] })
  }
})

describe('what the panel is asked first', () => {
  const without = (name: string, ...fields: string[]) =>
    packageOf(Object.fromEntries(Object.entries(loopNamed(name)).filter(([key]) => !fields.includes(key))))
  it.each(['07-two-numbers', '07b-two-numbers-in-text'])('[G2] %s waits for a verdict on the two numbers', (name) => {
    expect(without(name, 'verdicts').outcome).toBe('NEEDS_DISCUSSION')
  })
  it('[G2] yes votes on four mixed core principles wait for the review', () => {
    expect(without('02b-everybody-happy', 'walked', 'resolved').outcome).toBe('NEEDS_DISCUSSION')
  })
  it('[PK-18] copied praise is two open issues', () => {
    const issues = without('09-inflated')
      .sections.find(({ id }) => id === 'issues')
      ?.items.map(({ text }) => text)
    expect(issues?.join('\n')).toMatch(/One justification stands under 8 ratings/u)
    expect(issues?.join('\n')).toMatch(/Every principle is rated 5/u)
  })
})

it('[RP-18] a number that was made up is told as done nowhere, and nothing that stands on it is praised', () => {
  const sections = sectionsOf(loopNamed('12-fabricated'))
  const praised = sections.filter(({ id }) => ['keep', 'change', 'principles', 'level'].includes(id))
  expect(textOf(praised)).not.toMatch(/6\.1%|11\.2%/u)
  expect(textOf(praised)).toContain('does not count, since its number did not hold')
})
