// Which rounds heard which story (PK-9, I-22). Two items tell one story when they name it alike, or when what was at stake and what
// was done share most of their words.
import { plainWords } from '../language/words.ts'
import { storyText } from '#shared/domain/rubrics/confidence.ts'
import { packagePolicy } from './policy.ts'
import type { TitledStory } from '../language/story-titles.ts'
import type { KnownStory, LoopSeat, SeatNotes } from './input.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'

export interface HeardItem {
  seat: LoopSeat
  item: EvidenceItem
  noteSetId: string
}

export interface HeardStory {
  /** Its title if it is known, else as the first round wrote it. */
  name: string
  items: HeardItem[]
  /** In seat order, each once. */
  seats: LoopSeat[]
}

const { words: sameWords, fewestWords, lettersOfWord } = packagePolicy.sameStory

export const heardItems = (received: readonly SeatNotes[]): HeardItem[] =>
  received.flatMap(({ seat, set }) => set.content.items.map((item) => ({ seat, item, noteSetId: set.noteSetId })))

/** The story an item names by its id or its title, also in quotation marks or inside a longer text. */
export function linkedStory<S extends TitledStory>(item: Pick<EvidenceItem, 'story'>, stories: readonly S[]): S | null {
  const words = ` ${plainWords(item.story)} `
  const names = (story: S): string[] => [story.id, story.title].map(plainWords).filter((name) => name !== '')
  return stories.find((story) => names(story).some((name) => words.includes(` ${name} `))) ?? null
}

/** What readers call an item's story: a known one by its title, or its id if it has none; else what the author wrote. */
export function storyName(item: Pick<EvidenceItem, 'story'>, stories: readonly TitledStory[]): string {
  const known = linkedStory(item, stories)
  if (known === null) return item.story.trim()
  return known.title === '' ? known.id : known.title
}

export function heardStories(received: readonly SeatNotes[], stories: readonly KnownStory[]): HeardStory[] {
  const groups: Telling[][] = []
  for (const telling of heardItems(received).map((heard) => tellingOf(heard, stories))) {
    const told = groups.find((group) => group.some((other) => isSameStory(telling, other)))
    if (told === undefined) groups.push([telling])
    else told.push(telling)
  }
  return groups.map((tellings) => ({
    name: tellings.map(({ name }) => name).find((name) => name !== '') ?? '',
    items: tellings.map(({ heard }) => heard),
    seats: tellings
      .map(({ heard }) => heard.seat)
      .filter((seat, at, all) => all.findIndex((item) => item.seatId === seat.seatId) === at),
  }))
}

interface Telling {
  heard: HeardItem
  name: string
  words: ReadonlySet<string>
}

const tellingOf = (heard: HeardItem, stories: readonly KnownStory[]): Telling => ({
  heard,
  name: storyName(heard.item, stories),
  words: contentWords(heard.item),
})

function isSameStory(a: Telling, b: Telling): boolean {
  return (a.name !== '' && storyText(a.name) === storyText(b.name)) || likeness(a.words, b.words) >= sameWords
}

const contentWords = (item: EvidenceItem): Set<string> =>
  new Set(
    (`${item.situation} ${item.action}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
      (word) => word.length >= lettersOfWord,
    ),
  )

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) < fewestWords) return 0
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / (a.size + b.size - shared)
}
