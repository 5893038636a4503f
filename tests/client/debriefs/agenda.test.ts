import { expect, it } from 'vitest'
import { agendaOf } from '#client/features/debriefs/agenda.ts'

it('each step of the agenda says in one line what happens in it', () => {
  const entries = agendaOf({ step: 'REVEAL', express: false })
  expect(entries.length).toBeGreaterThan(5)
  for (const { meaning } of entries) expect(meaning).toMatch(/^\p{Lu}.{15,80}\.$/u)
  expect(new Set(entries.map(({ meaning }) => meaning)).size).toBe(entries.length)
})
