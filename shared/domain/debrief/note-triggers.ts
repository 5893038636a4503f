// What in the frozen notes calls for a challenge (DR-10): each trigger names whose note it is, so that the question finds its person.
// Pure reading of the package; what lies in the votes is added at the challenge step.
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import type { ChallengeTrigger } from '#shared/contracts/debrief-state.ts'
import type { Trigger } from './types.ts'

const quarterDays = 90
const fewProbes = 2
const highWeShare = 0.5
const fewPronouns = 6
const framework = /\b(?:RICE|MoSCoW|Kano|ICE score|CIRCLES|HEART|AARRR|SWOT|JTBD|RAPID|RACI|P-?RIME)\b/
const dayOf: Record<string, number> = { d: 1, day: 1, week: 7, w: 7, month: 30, quarter: 90, year: 365 }

type NoteSet = PackageContent['noteSets'][number]
type Item = NoteSet['content']['items'][number]

const wordsOf = (item: Item): string => [item.situation, item.task, item.action, item.why, item.result].join(' ')
const fired = (trigger: ChallengeTrigger, personId: string | null, principle: Trigger['principle'] = null): Trigger => ({ trigger, personId, principle })

function windowDays(window: string): number | null {
  const found = /(\d{1,4})\s{0,3}-?\s{0,3}(day|week|month|quarter|year|d|w)/i.exec(window)
  return found === null ? null : Number(found[1]) * (dayOf[(found[2] ?? '').toLowerCase()] ?? 1)
}

const isShort = (item: Item): boolean => item.metrics.some((metric) => {
  const days = windowDays(metric.window)
  return days !== null && days < quarterDays
})

function weShare(text: string): number {
  const we = text.match(/\b(?:we|us|our)\b/gi)?.length ?? 0
  const all = we + (text.match(/\b(?:I|me|my|she|he|they)\b/g)?.length ?? 0)
  return all < fewPronouns ? 0 : we / all
}

function ofItems(set: NoteSet): Trigger[] {
  return set.content.items.flatMap((item) => {
    const found: Trigger[] = []
    const rating = set.content.cells[item.principle]?.rating ?? null
    if ((item.principle === 'OW' || item.principle === 'DR') && isShort(item)) found.push(fired('shortWindow', set.authorId, item.principle))
    if (rating === 5 && item.probes.length <= fewProbes) found.push(fired('untested5', set.authorId, item.principle))
    if (weShare(wordsOf(item)) > highWeShare) found.push(fired('weShare', set.authorId, item.principle))
    if (framework.test(wordsOf(item))) found.push(fired('framework', set.authorId, item.principle))
    return found
  })
}

const hasOneStory = (items: readonly Pick<EvidenceItem, 'story'>[]): boolean =>
  items.length > 1 && items.every((item) => item.story.trim() !== '' && item.story.trim().toLowerCase() === items[0]?.story.trim().toLowerCase())

export function noteTriggers(content: PackageContent): Trigger[] {
  const validated = content.rows.find((row) => row.principle === 'CO' && row.status === 'validated')
  const sources = validated?.cells.filter((cell) => cell.state === 'rated') ?? []
  const { estimate } = content.levels
  return [
    ...content.noteSets.flatMap(ofItems),
    ...content.noteSets.filter((set) => hasOneStory(set.content.items)).map((set) => fired('oneStory', set.authorId)),
    ...content.noteSets.filter((set) => set.lateHours > 0).map((set) => fired('lateNote', set.authorId)),
    ...(sources.length === 1 ? [fired('singleSource', null, 'CO')] : []),
    ...(estimate !== null && estimate < content.header.targetLevel ? [fired('levelBelow', null)] : []),
    ...(content.tension.evidence.length === 0 ? [fired('noTension', null)] : []),
  ]
}
