// A letter that is checked while it is written: the margin works for any text, not only for notes.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { gatherFindings } from '#client/writing/findings.ts'
import { conflictNoteWords, findingWords } from '#client/writing/words.ts'
import { Passage, PassageText } from '#client/writing/passage.tsx'
import { WritingContext, type Writing } from '#client/writing/writing-context.ts'
import type { Finding } from '#shared/contracts/notes.ts'

const finding = (change: Partial<Finding>): Finding => ({
  rule: 'R1',
  version: 1,
  severity: 'warn',
  field: 'body',
  start: 0,
  end: 2,
  message: 'Who is "it"?',
  question: 'What rains?',
  ...change,
})

const body = 'It rains again.'
const nothing = () => undefined
const letter = (change: Partial<Writing> = {}): Writing => ({
  store: { keepMine: nothing, takeTheirs: nothing },
  draft: { fields: new Map([['body', body]]), conflicts: new Map() },
  nameOf: (key) => `the ${key}`,
  findings: gatherFindings([finding({})], {}),
  showsMissing: false,
  keepFinding: nothing,
  jumpTo: nothing,
  ...change,
})

const shown = (writing: Writing, { isFilled = true } = {}) =>
  renderToStaticMarkup(
    <WritingContext value={writing}>
      <Passage label="Body" fields={['body']} isFilled={isFilled}>
        <PassageText label="Body" field="body" value={body} onChange={nothing} maxLength={100} />
      </Passage>
    </WritingContext>,
  )

describe('a passage of a letter', () => {
  it('has its finding in the margin, marked where it is in the text and tied to it', () => {
    const page = shown(letter())
    expect(page).toContain(findingWords.region('Body'))
    expect(page).toMatch(/Who is &quot;it&quot;\?.*What rains\?/)
    expect(page).toMatch(/<mark[^>]*>It<\/mark> rains again\./)
    expect(page).toMatch(/aria-describedby="finding-R1@body"/)
    expect(page).toContain('id="finding-R1@body"')
  })

  it('names each button by its finding, after the word that is seen', () => {
    const two = [finding({}), finding({ rule: 'R2', message: 'How long is "again"?' })]
    const names = [...shown(letter({ findings: gatherFindings(two, {}) })).matchAll(/<button[^>]*>(.*?)<\/button>/g)]
    expect(names.map(([, name]) => name?.replaceAll(/<[^>]*>/g, '').replaceAll('&quot;', '"'))).toEqual([
      `${findingWords.fix}: Who is "it"?`,
      `${findingWords.keep}: Who is "it"?`,
      `${findingWords.fix}: How long is "again"?`,
      `${findingWords.keep}: How long is "again"?`,
    ])
  })

  it('shows why a finding is kept, and marks its place no more', () => {
    const page = shown(letter({ findings: gatherFindings([finding({})], { 'R1@body': 'It is the weather.' }) }))
    expect(page).toContain('It is the weather.')
    expect(page).not.toContain('<mark')
  })

  it('says nothing of another field’s findings', () => {
    expect(shown(letter({ findings: gatherFindings([finding({ field: 'greeting' })], {}) }))).not.toContain(
      findingWords.region(''),
    )
  })

  it('says what is missing in an empty place only once the author tried to finish', () => {
    const missing = gatherFindings([finding({ severity: 'block', start: 0, end: 0, message: 'Write the body.' })], {})
    expect(shown(letter({ findings: missing }), { isFilled: false })).not.toContain('Write the body.')
    expect(shown(letter({ findings: missing, showsMissing: true }), { isFilled: false })).toContain('Write the body.')
    expect(shown(letter({ findings: missing }))).toContain('Write the body.')
  })

  it('offers both versions, called what the letter calls the field', () => {
    const conflicts = new Map([
      ['body', { theirs: 'The sun shines.', revision: 2 }],
      ['greeting', { theirs: 'Hello', revision: 2 }],
    ])
    const page = shown(letter({ draft: { fields: new Map([['body', body]]), conflicts } }))
    expect(page).toContain(conflictNoteWords.region('the body'))
    expect(page).toContain('The sun shines.')
    expect(page).not.toContain('the greeting')
  })

  it('is an error outside of a text', () => {
    expect(() =>
      renderToStaticMarkup(
        <Passage label="Body" fields={['body']} isFilled>
          {body}
        </Passage>,
      ),
    ).toThrow('outside of its text')
  })
})
