// What each principle still lacks for the target level (PK-20), one or two things each: a lack of evidence first, then the scale that reads
// below the target. Read from cells and evidence items only, so it says nothing of votes and nothing of private remarks.
import type { MatrixRow, PackageContent } from '#shared/contracts/package-content.ts'
import type { Level, Principle, ProbeKind } from '#shared/contracts/vocabulary.ts'
import { levelScales } from '#shared/contracts/vocabulary.ts'
import { alternatives, tradeOffs } from '../language/lexicon/reasons.ts'
import { matches } from '../language/text.ts'
import { notePolicy } from '../rubrics/policy.ts'
import { packagePolicy } from './policy.ts'
import { readingsOf, type Reading } from './readings.ts'
import { levelAt, type Scale } from './scale-readings.ts'
import { statedLacks, type StatedLack } from './stated-lacks.ts'
import { storyYear } from './story-year.ts'
import { hasNumber, hasWhy } from './usable-evidence.ts'

interface Source {
  seatId: string
  noteSetId: string
  itemId: string
}
export type TargetLack =
  | { kind: 'noCell'; missingSeatIds: string[]; noData: { seatId: string; reason: string }[] }
  | { kind: 'inferredOnly' }
  | { kind: 'stated'; lack: StatedLack; source: Source }
  | { kind: 'lowConfidence'; missing: ProbeKind[] }
  | { kind: 'oldStories'; year: number }
  | { kind: 'noReason' }
  | { kind: 'noNumber' }
  | { kind: 'noAlternative' }
  | { kind: 'belowLevel'; scales: { scale: Scale; level: Level }[]; source: Source }

export interface PrincipleLacks {
  principle: Principle
  core: boolean
  lacks: TargetLack[]
}

interface Evidence {
  row: MatrixRow
  /** The heaviest first. */
  readings: readonly Reading[]
  targetLevel: Level
  frozenYear: number
}

const { atMost, yearsUntilOld } = packagePolicy.lacks

const itemsOf = ({ readings }: Evidence) => readings.flatMap(({ items }) => items)
const sourceOf = ({ seatId, noteSetId, items }: Reading): Source => ({
  seatId,
  noteSetId,
  itemId: items[0]?.id ?? '',
})

/** Its heaviest reading has high confidence: nothing more is needed than what the panel has. */
const isClearYes = ({ row, readings: [heaviest] }: Evidence): boolean =>
  row.status === 'validated' && heaviest?.confidence === 'H'

function noCell({ row, readings }: Evidence): TargetLack[] {
  if (readings.length > 0) return []
  return [
    {
      kind: 'noCell',
      missingSeatIds: row.cells.flatMap((cell) => (cell.state === 'missing' ? [cell.seatId] : [])),
      noData: row.cells.flatMap((cell) =>
        cell.state === 'noData' ? [{ seatId: cell.seatId, reason: cell.reason.trim() }] : [],
      ),
    },
  ]
}

function inferredOnly({ row }: Evidence): TargetLack[] {
  const rated = row.cells.filter((cell) => cell.state === 'rated')
  return rated.length > 0 && rated.every(({ provenance }) => provenance === 'inferred')
    ? [{ kind: 'inferredOnly' }]
    : []
}

/** An author's own words on what was missing, in the reading that weighs most among those that say it. */
function stated({ readings }: Evidence): TargetLack[] {
  return readings
    .flatMap((reading) =>
      statedLacks(
        [reading.justification, ...reading.items.flatMap(({ why, result }) => [why, result])],
        reading.rating,
      ).map((lack): TargetLack => ({ kind: 'stated', lack, source: sourceOf(reading) })),
    )
    .slice(0, 1)
}

/** The kinds that confidence is earned by (RB-1, RB-2) and that no reading has: a reason, and what else could have been. */
function lowConfidence(evidence: Evidence): TargetLack[] {
  const { readings } = evidence
  if (readings.length === 0 || readings.some(({ confidence }) => confidence !== 'L')) return []
  const asked = askedKinds(evidence)
  const missing: ProbeKind[] = [
    ...(asked.has('why') ? [] : ['why' as const]),
    ...(asked.has('cf') || asked.has('not') ? [] : ['cf' as const, 'not' as const]),
  ]
  return [{ kind: 'lowConfidence', missing }]
}

const askedKinds = (evidence: Evidence): Set<ProbeKind> =>
  new Set(
    itemsOf(evidence).flatMap(({ probes }) => probes.filter(({ text }) => text.trim() !== '').map(({ kind }) => kind)),
  )

/** Only if a year can be read from each: a story without one may be recent. */
function oldStories(evidence: Evidence): TargetLack[] {
  const years = itemsOf(evidence).map(({ when }) => storyYear(when, evidence.frozenYear))
  const known = years.filter((year) => year !== null)
  const newest = Math.max(...known)
  const isOld = known.length > 0 && known.length === years.length && evidence.frozenYear - newest > yearsUntilOld
  return isOld ? [{ kind: 'oldStories', year: newest }] : []
}

function thinNotes(evidence: Evidence): TargetLack[] {
  const items = itemsOf(evidence)
  if (items.length === 0) return []
  const asked = askedKinds(evidence)
  const namesOther = items.some(({ why, action }) =>
    [why, action].some((text) => matches(alternatives, text) || matches(tradeOffs, text)),
  )
  const needsNumber = !notePolicy.withoutNumbers.some((code) => code === evidence.row.principle)
  return [
    ...(items.some(hasWhy) ? [] : [{ kind: 'noReason' as const }]),
    ...(needsNumber && !hasNumber(items) ? [{ kind: 'noNumber' as const }] : []),
    ...(asked.has('cf') || asked.has('not') || namesOther ? [] : [{ kind: 'noAlternative' as const }]),
  ]
}

/** In the heaviest reading that marked a scale, as its best item reads: another story may show more on another scale. */
function belowLevel({ readings, targetLevel }: Evidence): TargetLack[] {
  const marksOf = ({ items }: Reading, scale: Scale): number[] => items.flatMap((item) => item.scales[scale] ?? [])
  const marked = readings.find((reading) => levelScales.some((scale) => marksOf(reading, scale).length > 0))
  if (marked === undefined) return []
  const scales = levelScales.flatMap((scale) => {
    const marks = marksOf(marked, scale)
    const level = levelAt(Math.max(...marks))
    return marks.length > 0 && level < targetLevel ? [{ scale, level }] : []
  })
  if (scales.length === 0) return []
  const lowest = scales.toSorted((a, b) => a.level - b.level)
  return [{ kind: 'belowLevel', scales: lowest, source: sourceOf(marked) }]
}

/** One of evidence and one of level; without a lack of level, the two that weigh most. */
function lacksOf(evidence: Evidence): TargetLack[] {
  const unheard = [...noCell(evidence), ...inferredOnly(evidence)]
  const ofEvidence = [
    ...unheard,
    ...stated(evidence),
    // What is only inferred has low confidence for that reason.
    ...(unheard.length > 0 ? [] : lowConfidence(evidence)),
    ...oldStories(evidence),
    ...thinNotes(evidence),
  ]
  const ofLevel = belowLevel(evidence)
  return [...ofEvidence.slice(0, atMost - ofLevel.length), ...ofLevel]
}

/** `frozenYear`: the year the package was frozen, from which the age of stories counts. Principles that lack nothing are left out. */
export function targetLacks(content: PackageContent, frozenYear: number): PrincipleLacks[] {
  const { targetLevel } = content.header
  const all = readingsOf(content)
  const found = content.rows
    .filter((row) => row.core || row.assigned)
    .map((row) => {
      const readings = all
        .filter(({ principle }) => principle === row.principle)
        .toSorted((a, b) => b.weight - a.weight)
      return { row, readings, targetLevel, frozenYear }
    })
    .filter((evidence) => evidence.row.core || !isClearYes(evidence))
    .map((evidence) => ({ principle: evidence.row.principle, core: evidence.row.core, lacks: lacksOf(evidence) }))
    .filter(({ lacks }) => lacks.length > 0)
  return [...found.filter(({ core }) => core), ...found.filter(({ core }) => !core)]
}
