// What a text counts as evidence by: numbers beside what they count, words that say something, people with their acts, stated gaps.
import { expect, it } from 'vitest'
import { countedNumbers } from '#shared/domain/language/counted.ts'
import { statesGap } from '#shared/domain/language/gaps.ts'
import { namedActs } from '#shared/domain/language/named-acts.ts'
import { saysSomething } from '#shared/domain/language/substance.ts'

it.each<[string, string[]]>([
  ['went from 18.4 to 7.1 per 1,000.', ['18.4']],
  ['Paid $40. Later €50. Then 7%.', ['40', '50', '7']],
  ['Pages fell to 15.', ['15']],
  ['Halved the wait.', ['halved']],
  ['She read 61 pages. She read 61 pages.', ['61']],
  ['She did 1 thing, 2 things, 3 different things.', []],
  ['Because of 5 reasons instead of 6; gave up 7.', []],
  ['So 5 it is.', []],
  ['9.', []],
])('[LN-4] %s counts %j', (text, numbers) => expect(countedNumbers(text)).toEqual(numbers))

it.each([
  ['They would have fixed it once.', true],
  ['A limit on her side.', true],
  ['Because of 5 reasons.', false],
  ['1 2 3 4 5', false],
  ['Then not.', false],
])('[LN-5] %s says something: %s', (text, says) => expect(saysSomething(text, 4)).toBe(says))

it.each([
  ['She told the two warehouse leads. She asked Dana.', 2],
  ['She told her manager; she told her manager.', 1],
  ['She was honest with everyone.', 0],
  ['She told. Her manager.', 0],
])('[LN-6] %s names %i acts', (text, count) => expect(namedActs(text)).toHaveLength(count))

it.each([
  ['Not asked: who watches it now; time ran out.', true],
  ['Who watches it now was not asked because he had to leave.', true],
  ["I didn't ask what it cost, since the round ended.", true],
  ['Not asked: who watches it now.', false],
  ['Not asked because.', false],
  ['She asked why, because time ran out.', false],
])('[LN-7] %s is a stated gap: %s', (text, isGap) => expect(statesGap(text)).toBe(isGap))
