import { describe, expect, it } from 'vitest'
import { durations } from '#shared/contracts/limits.ts'
import { noteSetStatusSchema } from '#shared/contracts/notes.ts'
import type { NoteSetStatus } from '#shared/contracts/notes.ts'
import { noteSetNext } from '#shared/domain/notes/note-set-state.ts'
import type { NoteSetEvent } from '#shared/domain/notes/note-set-state.ts'

const events: NoteSetEvent[] = [
  'session_live',
  'save',
  'submit',
  'due_passed',
  'waive',
  'practice_waive',
  'add_addendum',
  'br_returns_for_fix',
  'package_frozen',
]
const allowing = {
  openedByOthers: false,
  lateForMs: durations.noteWaiveAfterLateMs,
  alreadyWaived: false,
  isBarRaiser: false,
  practiceOnly: true,
  anotherSetIn: true,
}
const legal: Partial<Record<NoteSetStatus, Partial<Record<NoteSetEvent, NoteSetStatus>>>> = {
  NONE: { session_live: 'DRAFT' },
  DRAFT: { save: 'DRAFT', submit: 'SUBMITTED', due_passed: 'LATE' },
  LATE: { save: 'LATE', submit: 'SUBMITTED', waive: 'WAIVED', practice_waive: 'WAIVED' },
  SUBMITTED: { add_addendum: 'SUBMITTED', br_returns_for_fix: 'DRAFT', package_frozen: 'SEALED' },
}
const pairs = noteSetStatusSchema.options.flatMap((status) =>
  events.map((event) => [status, event, legal[status]?.[event] ?? 'refused'] as const),
)

describe('the life of a note set', () => {
  it.each(pairs)('[NT-13] %s on %s: %s', (status, event, next) => {
    const result = noteSetNext(status, event, allowing)
    expect(result.ok ? result.value : 'refused').toBe(next)
  })
  it('[I-09] once somebody has read a set it is not returned', () => {
    expect(noteSetNext('SUBMITTED', 'br_returns_for_fix', { openedByOthers: true })).toMatchObject({
      ok: false,
      rejection: { code: 'ALREADY_READ' },
    })
    expect(noteSetNext('SUBMITTED', 'br_returns_for_fix').ok).toBe(false)
  })
  it.each([
    ['[NT-14] never the bar raiser’s', { isBarRaiser: true }, 'BAR_RAISER_SET'],
    ['[NT-14] only one', { alreadyWaived: true }, 'ONE_WAIVER'],
    ['[NT-14] not before 72 hours late', { lateForMs: durations.noteWaiveAfterLateMs - 1 }, 'TOO_EARLY'],
  ])('%s is waived', (_title, input, code) => {
    expect(noteSetNext('LATE', 'waive', { ...allowing, ...input })).toMatchObject({ ok: false, rejection: { code } })
  })
  it.each([
    ['[NT-19] not in a loop that decides', { practiceOnly: false }, 'DECIDING_LOOP'],
    ['[NT-19] not while no other set is in', { anotherSetIn: false }, 'NOTHING_IN'],
    ['[NT-19] not before 72 hours late', { lateForMs: durations.noteWaiveAfterLateMs - 1 }, 'TOO_EARLY'],
  ])('%s is a set waived by itself', (_title, input, code) => {
    expect(noteSetNext('LATE', 'practice_waive', { ...allowing, ...input })).toMatchObject({
      ok: false,
      rejection: { code },
    })
  })
  it('[NT-19] another waiver of the loop is no hindrance in practice', () => {
    expect(noteSetNext('LATE', 'practice_waive', { ...allowing, alreadyWaived: true })).toEqual({
      ok: true,
      value: 'WAIVED',
    })
  })
  it('[NT-14] [NT-19] what nobody states counts against a waiver', () => {
    expect(noteSetNext('LATE', 'waive').ok).toBe(false)
    expect(noteSetNext('LATE', 'practice_waive').ok).toBe(false)
  })
})
