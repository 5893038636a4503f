import { expect, it } from 'vitest'
import { firstName, formerMember } from '#shared/lib/person-name.ts'

it.each([
  ['Mara Oyelaran', 'Mara'],
  ['  Mara  Oyelaran ', 'Mara'],
  ['Mara\u00a0Oyelaran', 'Mara'],
  ['毛利', '毛利'],
  ['', ''],
])('the first name of "%s" is "%s"', (name, first) => expect(firstName(name)).toBe(first))

it('who was erased has no first name', () => expect(firstName(formerMember)).toBe('Former member'))
