import { describe, expect, it } from 'vitest'
import { nextReminderAt, remindersDueBy } from '#shared/domain/notes/reminders.ts'
import { notesPolicy } from '#shared/domain/notes/policy.ts'

const hour = 3_600_000

describe('a missing set', () => {
  it('[NT-18] is asked for as it falls due, after six hours and after twelve, then no more', () => {
    expect([0, 1, 2, 3].map((sent) => nextReminderAt(1_000, sent))).toEqual([
      1_000,
      1_000 + 6 * hour,
      1_000 + 12 * hour,
      null,
    ])
  })
  it.each([
    [-1, 0],
    [0, 1],
    [6 * hour - 1, 1],
    [6 * hour, 2],
    [12 * hour - 1, 2],
    [12 * hour, 3],
    [1_000 * hour, 3],
  ])('[NT-18] %i ms past due should have been asked for %i times', (late, times) => {
    expect(remindersDueBy(5_000, 5_000 + late)).toBe(times)
  })
  it('[NT-13] [NT-14] is due a day after the round, and may be waived three days later', () => {
    expect(notesPolicy).toMatchObject({ dueMs: 24 * hour, waiveAfterLateMs: 72 * hour })
  })
})
