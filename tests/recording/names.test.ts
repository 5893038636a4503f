import { describe, expect, it } from 'vitest'
import { mondayMorning } from '#tests/support/test-app.ts'
import { seededIds } from '#tests/support/seeded-ids.ts'
import { createNames } from './names.ts'

const day = 86_400_000

/** A sample answer of a server with these ids. */
function answer(node: number) {
  const ids = seededIds(node)
  const [loop, seat, person, first, second] = [ids.next(), ids.next(), ids.next(), ids.next(), ids.next()]
  const names = createNames(mondayMorning)
  names.know(person, 'mara')
  return names.clean(
    {
      id: loop,
      url: `/loops/${loop}/seats/${seat}`,
      seats: [{ id: seat, interviewerId: person }],
      byPerson: { [person]: 1 },
      noteSets: (node === 0 ? [first, second] : [second, first]).map((noteSetId) => ({ noteSetId })),
      link: ids.secret(),
      createdAt: mondayMorning + day + 5_000,
      minutes: 45,
      hash: 'a'.repeat(63) + String(node),
      frozenAt: mondayMorning,
    },
    'loop',
  )
}

describe('names', () => {
  it('do not depend on the ids and say what kind each one is', () => {
    expect(answer(9)).toEqual(answer(0))
    expect(answer(0)).toMatchObject({
      id: 'loop#1',
      url: '/loops/loop#1/seats/seat#1',
      seats: [{ id: 'seat#1', interviewerId: 'mara' }],
      byPerson: { mara: 1 },
      link: 'link#1',
    })
  })

  it('turn instants into offsets and keep other numbers', () => {
    expect(answer(0)).toMatchObject({ createdAt: 'T+1d00:00:05', minutes: 45 })
  })

  it('keep text, and hashes that do not depend on ids', () => {
    const clean = (value: unknown) => createNames(mondayMorning).clean(value)
    expect(clean({ hash: 'b'.repeat(64), text: 'I read 140 of them.' })).toEqual({
      hash: 'b'.repeat(64),
      text: 'I read 140 of them.',
    })
  })

  it('replace random values and times of the machine’s clock', () => {
    const clean = (value: unknown) => createNames(mondayMorning).clean(value)
    expect(clean('$argon2id$v=19$m=19456,t=2,p=1$abc$def')).toBe('<password hash>')
    expect(clean(new Date().toISOString())).toBe('<machine time>')
    expect(clean(new Date(Date.now() + 30 * day).toISOString())).toBe('<machine time + 30d>')
    expect(clean(new Date(mondayMorning + 1_000).toISOString())).toBe('T+00:00:01')
  })
})
