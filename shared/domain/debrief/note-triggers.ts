// What in the frozen notes calls for a challenge (DR-10): each trigger names whose note it is, so that the question finds its person.
// Pure reading of the package; what lies in the votes is added at the challenge step.
import { ownReason } from '../language/own-reason.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import type { ChallengeTrigger } from '#shared/contracts/debrief-prompts.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { lexicon } from '../language/lexicon/lexicon.ts'
import { frameworks } from '../language/lexicon/names.ts'
import { plural } from '../language/lexicon/ownership.ts'
import { allMatches, matches, readText } from '../language/text.ts'
import { debriefPolicy } from './policy.ts'
import { windowDays } from './window-days.ts'
import type { Trigger } from './types.ts'

const bestRating = 5
const ownersAndDeliverers: readonly Principle[] = ['OW', 'DR']
const persons = lexicon(String.raw`\b(?:i(?!\.e)|me|my|mine|she|he|they)\b`)

type NoteSet = PackageContent['noteSets'][number]
type Item = NoteSet['content']['items'][number]

const wordsOf = (item: Item): string => [item.situation, item.task, item.action, item.why, item.result].join(' ')
const heardWords = ({ content }: NoteSet, { principle, quotes }: Item): string =>
  [...quotes.map((quote) => quote.text), content.cells[principle]?.justification ?? ''].join('. ')
const fired = (
  trigger: ChallengeTrigger,
  personId: string | null,
  principle: Trigger['principle'] = null,
): Trigger => ({ trigger, personId, principle })

const isShort = (item: Item): boolean =>
  item.metrics.some((metric) => {
    const days = windowDays(metric.window)
    return days !== null && days < debriefPolicy.quarterDays
  })

function hasHighWeShare(read: string): boolean {
  const we = allMatches(plural, read).length
  const all = we + allMatches(persons, read).length
  return all >= debriefPolicy.leastPronouns && we / all > debriefPolicy.weShare
}

function ofItem(set: NoteSet, item: Item): Trigger[] {
  const { text } = readText(wordsOf(item))
  const holds: readonly (readonly [ChallengeTrigger, boolean])[] = [
    ['shortWindow', ownersAndDeliverers.includes(item.principle) && isShort(item)],
    ['weShare', hasHighWeShare(text)],
    ['framework', matches(frameworks, text) || matches(frameworks, readText(heardWords(set, item)).text)],
  ]
  return holds.flatMap(([trigger, isFired]) => (isFired ? [fired(trigger, set.authorId, item.principle)] : []))
}

/** All of an author's items on one principle share its probes. */
function untested(set: NoteSet): Trigger[] {
  return principleCodes.flatMap((principle) => {
    const items = set.content.items.filter((item) => item.principle === principle)
    const probes = items.reduce((sum, item) => sum + item.probes.length, 0)
    const isUntested = set.content.cells[principle]?.rating === bestRating && probes <= debriefPolicy.untestedProbes
    return isUntested ? [fired('untested5', set.authorId, principle)] : []
  })
}

/** The ratings of one author, in canonical order. */
const ratingsOf = ({ content }: NoteSet): number[] =>
  principleCodes.flatMap((principle) => content.cells[principle]?.rating ?? [])

function isFlat(set: NoteSet): boolean {
  const ratings = ratingsOf(set)
  const [first = 0] = ratings
  return (
    ratings.length >= debriefPolicy.flatAmong &&
    first >= debriefPolicy.highRating &&
    ratings.every((rating) => rating === first)
  )
}

/** A high rating on whose evidence no item says why. */
function missingReasons(set: NoteSet): Trigger[] {
  return principleCodes.flatMap((principle) => {
    const items = set.content.items.filter((item) => item.principle === principle)
    const isHigh = (set.content.cells[principle]?.rating ?? 0) >= debriefPolicy.highRating
    const hasReason = items.some((item) => ownReason(item.why) !== '')
    return isHigh && items.length > 0 && !hasReason ? [fired('missingReason', set.authorId, principle)] : []
  })
}

/** A core principle whose every rating comes from a note that is hard to use. With one author, it is theirs to answer. */
function weakCores({ rows, noteSets }: PackageContent): Trigger[] {
  return rows
    .filter((row) => row.core)
    .flatMap(({ principle, cells }) => {
      const ids = cells.flatMap((cell) => (cell.state === 'rated' ? [cell.noteSetId] : []))
      const sources = noteSets.filter((set) => ids.includes(set.noteSetId))
      const [only] = sources
      if (only === undefined || sources.some((set) => set.quality >= debriefPolicy.usableQuality)) return []
      return [fired('weakCore', sources.length === 1 ? only.authorId : null, principle)]
    })
}

const isToldTooOften = ({ kind, seatIds }: PackageContent['issues'][number]): boolean =>
  kind === 'storyReuse' && seatIds.length >= debriefPolicy.sameStoryRounds

const hasOneStory = (items: readonly Pick<EvidenceItem, 'story'>[]): boolean =>
  items.length > 1 &&
  items.every(
    (item) => item.story.trim() !== '' && item.story.trim().toLowerCase() === items[0]?.story.trim().toLowerCase(),
  )

export function noteTriggers(content: PackageContent): Trigger[] {
  const validated = content.rows.find((row) => row.principle === 'CO' && row.status === 'validated')
  const sources = validated?.cells.filter((cell) => cell.state === 'rated') ?? []
  const authorOf = new Map(content.noteSets.map((set) => [set.noteSetId, set.authorId]))
  const { estimate } = content.levels
  return [
    ...content.noteSets.flatMap((set) => [...set.content.items.flatMap((item) => ofItem(set, item)), ...untested(set)]),
    ...content.noteSets.filter((set) => hasOneStory(set.content.items)).map((set) => fired('oneStory', set.authorId)),
    ...content.noteSets.filter((set) => set.lateHours > 0).map((set) => fired('lateNote', set.authorId)),
    ...(sources.length === 1
      ? sources.map(({ noteSetId }) => fired('singleSource', authorOf.get(noteSetId) ?? null, 'CO'))
      : []),
    ...(estimate !== null && estimate < content.header.targetLevel ? [fired('levelBelow', null)] : []),
    ...(content.tension.evidence.length === 0 ? [fired('noTension', null)] : []),
    ...weakCores(content),
    ...(content.issues.some(isToldTooOften) ? [fired('sameStory', null)] : []),
    ...content.noteSets.filter(isFlat).map((set) => fired('flatRatings', set.authorId)),
    ...content.noteSets.flatMap(missingReasons),
  ]
}
