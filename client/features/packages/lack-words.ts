// What the package says about what is missing: lacks for the target level, questions without an answer, the level in words.
import { counted, probeWords, sentenceCase } from '#client/ui/labels.ts'
import { thePack } from '#client/lib/pack.ts'
import { packagePolicy } from '#shared/domain/package/policy.ts'
import type { Scale } from '#shared/domain/package/scale-readings.ts'
import type { StatedLack } from '#shared/domain/package/stated-lacks.ts'
import type { TargetLack } from '#shared/domain/package/target-lacks.ts'
import type { Level, ProbeKind } from '#shared/contracts/vocabulary.ts'

export const scaleNames: Record<Scale, string> = {
  scope: 'Scope',
  ambiguity: 'Ambiguity',
  influence: 'Influence',
  horizon: 'Horizon',
}

const listed = (parts: readonly string[], joint: 'and' | 'or' = 'and'): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1) ?? ''}`

const ended = (text: string): string => `${text.trim().replace(/[,;:.\s]+$/u, '')}.`

/** What the pack expects of anyone at a level; it has no row for the highest. */
export function ladderWords(level: Level, scale: Scale): string {
  const { levelLadder } = thePack()
  const row = ([4, 5, 6, 7] as const).find((known) => known === level)
  return row === undefined ? `Beyond: ${levelLadder[7][scale]}` : levelLadder[row][scale]
}

const askedWords: Record<ProbeKind, string> = {
  why: '“why”',
  cf: '“what if”',
  not: 'what was left undone',
  num: 'for a number',
  who: 'who did it',
  post: 'what came later',
}

function statedWords(lack: StatedLack, name: string): string {
  switch (lack.kind) {
    case 'shortOf':
      return `${lack.rating === null ? 'Not higher' : `Short of ${lack.rating}`}: “${ended(lack.rest)}”`
    case 'needed':
      return `Needed for more: “${ended(lack.rest)}”`
    case 'ifOnly':
      return `It would have counted for more if “${ended(lack.rest)}”`
    case 'unheard':
    case 'unasked':
      return ended(`${name} did not ${lack.verb}${lack.rest}`)
    case 'notGiven':
      return ended(`No ${lack.what} was given${lack.rest}`)
  }
}

function noCellWords({ missingSeatIds, noData }: TargetLack & { kind: 'noCell' }, nameOf: NameOf): string {
  const why = [
    ...missingSeatIds.map((seatId) => `No notes came from ${nameOf(seatId)}.`),
    ...noData.map(({ seatId, reason }) =>
      reason === '' ? `${nameOf(seatId)} had no data.` : ended(`${nameOf(seatId)} had no data: ${reason}`),
    ),
  ]
  return ['Nothing was heard on it.', ...(why.length === 0 ? ['It was not assigned.'] : why)].join(' ')
}

/** The ladder's words make the difference plain; with three scales or more they would be a paragraph. */
const mostLadderLines = 2

function belowWords(scales: (TargetLack & { kind: 'belowLevel' })['scales'], target: Level): string {
  const byLevel = [...new Set(scales.map(({ level }) => level))].map((level) => ({
    level,
    same: scales.filter((found) => found.level === level),
  }))
  const groups = byLevel.map(({ level, same }, at) => {
    const names = listed(same.map(({ scale }) => scaleNames[scale].toLowerCase()))
    if (at > 0) return `${names} as L${String(level)}`
    return `${sentenceCase(names)} ${same.length === 1 ? 'reads' : 'read'} as L${String(level)}`
  })
  const lowest = byLevel[0]?.same ?? []
  const asked = lowest.length > mostLadderLines ? [] : lowest.map(({ scale }) => ladderWords(target, scale))
  const needed = asked.length === 0 ? '' : ` At L${String(target)}: ${asked.join(' ')}`
  return `${ended(groups.join(', '))}${needed}`
}

type NameOf = (seatId: string) => string

/** One sentence or two. */
export function lackWords(lack: TargetLack, { target, nameOf }: { target: Level; nameOf: NameOf }): string {
  switch (lack.kind) {
    case 'noCell':
      return noCellWords(lack, nameOf)
    case 'inferredOnly':
      return 'It was only inferred, never observed.'
    case 'stated':
      return statedWords(lack.lack, nameOf(lack.source.seatId))
    case 'lowConfidence':
      return lack.missing.length === 0
        ? 'Confidence is low in every rating.'
        : ended(
            `Confidence is low: no one asked ${listed(
              lack.missing.map((kind) => askedWords[kind]),
              'or',
            )}`,
          )
    case 'oldStories':
      return `Its latest story is from ${String(lack.year)}, more than ${counted(packagePolicy.lacks.yearsUntilOld, 'year', 'years')} before this package.`
    case 'noReason':
      return 'The notes give no reason for what was done.'
    case 'noNumber':
      return 'No number says how much.'
    case 'noAlternative':
      return 'No one asked “what if” or what was left undone.'
    case 'belowLevel':
      return belowWords(lack.scales, target)
  }
}

export const lacksWords = {
  none: 'Nothing is missing on the core and assigned principles.',
  lead: `At most ${counted(packagePolicy.lacks.atMost, 'line', 'lines')} for each principle. Outside the core, a principle that is validated with high confidence is left out.`,
  source: (name: string) => `${name}’s notes`,
} as const

export const notAnsweredWords = {
  none: 'Every follow-up question has an answer, and every assigned principle has data.',
  answered: (answer: string) => `Answer: “${answer}”`,
  unanswered: 'No answer is noted.',
  asked: (name: string, kind: ProbeKind, story: string) =>
    `${name} asked (${probeWords[kind]})${story === '' ? '' : `, story: ${story}`}`,
  noData: (reason: string) => (reason === '' ? 'No data; no reason is noted.' : ended(`No data: ${reason}`)),
  assigned: (name: string) => `Assigned to ${name}`,
} as const

export const levelScaleWords = {
  reads: (scale: Scale, level: Level) => `${scaleNames[scale]}, L${String(level)}`,
  noAct: 'No act is noted at this level.',
} as const
