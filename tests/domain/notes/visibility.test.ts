import { describe, expect, it } from 'vitest'
import { noteSetStatusSchema } from '#shared/contracts/notes.ts'
import { whatReaderMaySee } from '#shared/domain/notes/visibility.ts'
import type { ReadAttempt } from '#shared/domain/notes/visibility.ts'

const statuses = noteSetStatusSchema.options
const sees = (rest: Partial<ReadAttempt>) =>
  whatReaderMaySee({
    readerIsCandidate: false,
    ownStatus: 'SUBMITTED',
    setStatus: 'SUBMITTED',
    votesOpen: false,
    ...rest,
  })
const everywhere = [false, true].flatMap((votesOpen) =>
  statuses.flatMap((ownStatus) => statuses.map((setStatus) => ({ votesOpen, ownStatus, setStatus }))),
)

describe('reading another’s notes', () => {
  it('[I-01] nothing but existence before one’s own set is in, with the votes open or shut, for the bar raiser as for anybody', () => {
    for (const attempt of everywhere.filter(({ ownStatus }) => ownStatus !== 'SUBMITTED' && ownStatus !== 'SEALED'))
      expect(sees(attempt)).toBe('existence')
  })
  it('[I-02] the candidate sees nothing, ever', () => {
    for (const attempt of everywhere)
      expect(sees({ ...attempt, readerIsCandidate: true, readerIsStaff: true, readerIsAuthor: true })).toBe('nothing')
  })
  it('[NT-15] a set that is not in shows only that it exists', () => {
    for (const setStatus of ['NONE', 'DRAFT', 'LATE', 'WAIVED'] as const)
      expect(sees({ setStatus, votesOpen: true })).toBe('existence')
  })
  it('[NT-16] votes stay shut until the reveal', () => {
    const own = { ownStatus: 'SEALED', setStatus: 'SEALED' } as const
    expect([sees({ ...own, votesOpen: false }), sees({ ...own, votesOpen: true })]).toEqual(['notes', 'everything'])
  })
  it('[NT-17] staff see states and times, never content', () => {
    for (const attempt of everywhere) expect(sees({ ...attempt, readerIsStaff: true })).toBe('existence')
  })
  it('[NT-17] an author always reads the own set', () => {
    for (const attempt of everywhere) expect(sees({ ...attempt, readerIsAuthor: true })).toBe('everything')
  })
  it('[I-34] a learner’s practice set is nobody else’s', () => {
    expect(sees({ setIsShadow: true, votesOpen: true })).toBe('nothing')
    expect(sees({ setIsShadow: true, readerIsAuthor: true })).toBe('everything')
  })
})
