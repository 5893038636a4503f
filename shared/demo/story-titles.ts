// The demo's data calls its stories by code. A visitor never sees that list, so a copy has titles instead.
import { withStoryTitles } from '#shared/domain/language/story-titles.ts'
import { demoStories } from '#shared/demo/package-input.ts'

/** Alone a title has no quotation marks; inside a sentence it does. */
const titled = (text: string): string =>
  demoStories.find(({ id }) => id === text)?.title ?? withStoryTitles(text, demoStories)

/** A copy of plain data with titles in place of codes, in every text of it. */
export const withTitles = <T>(data: T): T =>
  JSON.parse(JSON.stringify(data), (_key, value: unknown) => (typeof value === 'string' ? titled(value) : value)) as T
