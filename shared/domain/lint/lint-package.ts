// A package as a whole: assigned principles nobody touched (L40), stories told again (L41), measures that contradict (L42),
// claims nobody saw (L43). A field here is the note set's id, a slash, and the field in that set.
import { contradictions } from '../package/contradictions.ts'
import { heardStories, linkedStory } from '../package/stories.ts'
import { findingOn } from './passage.ts'
import { lintPolicy } from './policy.ts'
import type { KnownStory, SeatNotes } from '../package/input.ts'
import type { HeardStory } from '../package/stories.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

interface PackageLintInput {
  received: readonly SeatNotes[]
  /** As the candidate tagged them. */
  stories: readonly KnownStory[]
}

const unclaimed = ({ seat, set: { noteSetId, content } }: SeatNotes): Finding[] =>
  seat.principles
    .filter(
      (principle) =>
        !content.items.some((item) => item.principle === principle) &&
        (content.cells[principle]?.noData ?? '').trim() === '',
    )
    .map((principle) => findingOn('L40', 'block', `${noteSetId}/cell.${principle}.noData`))

const toldAgain = ({ items: [first], seats }: HeardStory): Finding[] =>
  first === undefined || seats.length < lintPolicy.storyRounds.infoFrom
    ? []
    : [
        findingOn(
          'L41',
          seats.length >= lintPolicy.storyRounds.warnFrom ? 'warn' : 'info',
          `${first.noteSetId}/item.${first.item.id}.story`,
        ),
      ]

const contradicting = (received: readonly SeatNotes[]): Finding[] =>
  contradictions(received).flatMap(({ mentions }) => {
    const last = mentions.at(-1)
    return last === undefined ? [] : [findingOn('L42', 'error', `${last.noteSetId}/item.${last.itemId}.metrics`)]
  })

const claimedNotSeen = (story: KnownStory, { received, stories }: PackageLintInput): Finding[] => {
  const heard = received.flatMap(({ set: { noteSetId, content } }) =>
    content.items
      .filter((item) => linkedStory(item, stories)?.id === story.id)
      .map((item) => ({ noteSetId, item, content })),
  )
  const [first] = heard
  const isSeen = (principle: Principle) =>
    heard.some(
      ({ item, content }) => item.principle === principle && (content.cells[principle]?.rating ?? null) !== null,
    )
  if (first === undefined) return []
  return story.principles
    .filter((principle) => !isSeen(principle))
    .map((principle) => findingOn('L43', 'warn', `${first.noteSetId}/cell.${principle}.rating`))
}

export const lintPackage = (input: PackageLintInput): Finding[] => [
  ...input.received.flatMap(unclaimed),
  ...heardStories(input.received, input.stories).flatMap(toldAgain),
  ...contradicting(input.received),
  ...input.stories.flatMap((story) => claimedNotSeen(story, input)),
]
