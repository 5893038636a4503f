// The candidate's report as the software drafts it (RP-1 to RP-3, RP-5): each principle begins with what was observed, up to three things to
// keep and three to change carry a drill, the strongest line is the candidate's own. People edit it before it is released.
import type { RationaleSide } from '#shared/contracts/rationale.ts'
import type { ReportContent, ReportPoint } from '#shared/contracts/report-content.ts'
import {
  principleCodes,
  type Level,
  type Outcome,
  type Principle,
  type PrincipleStatus,
  type ProbeKind,
  type Provenance,
  type Rating,
} from '#shared/contracts/vocabulary.ts'
import { countWords } from '../language/words.ts'
import { changeByRule, keepDrills, probeDrill } from './drills.ts'
import { drillOrder, growthVector, type ByPrinciple } from './growth.ts'
import { outcomeSentence, statusWords } from './plain-words.ts'
import { reportPolicy } from './policy.ts'

/** A line of evidence from the notes' items; never from an interviewer's private remarks. */
interface EvidenceLine {
  principle: Principle
  text: string
  provenance: Provenance
  rating: Rating | null
}

export interface ReportInput {
  targetLevel: Level
  /** Null for a practice-only loop. */
  decision: { outcome: Outcome; level: Level | null; override: boolean } | null
  core: readonly Principle[]
  /** After the walk's resolutions. */
  statuses: Partial<Record<Principle, PrincipleStatus>>
  aggregates: ByPrinciple
  evidence: readonly EvidenceLine[]
  /** The rationale's evidence: only what its writer put on the side *for* is praise. */
  bullets: readonly { principle: Principle | null; side: RationaleSide | null; text: string }[]
  /** Lint rules that fired on the evidence, most often first. */
  rules: readonly string[]
  /** The candidate's words, each with the rating of its principle. */
  quotes: readonly { text: string; rating: Rating | null }[]
  /** A story whose dissent was told without its frame. */
  unframed: { story: string; asTold: string } | null
  weaknessBefore: ByPrinciple
  weights: ByPrinciple
  /** What the strip of each principle is called. */
  names: Record<Principle, string>
}

const provenanceRank: Record<Provenance, number> = { observed: 0, told: 1, inferred: 2 }

const firstSentences = (text: string, count: number): string =>
  text
    .trim()
    .split(/(?<=[.!?])\s+|(?<=[。！？])\s*/u)
    .slice(0, count)
    .join(' ')

function observed(input: ReportInput, principle: Principle, status: PrincipleStatus): string {
  if (status === 'gap') return 'Not heard: no round obtained anything on this.'
  const lines = input.evidence.filter((line) => line.principle === principle && line.text.trim().length > 0)
  const [best] = lines.toSorted(
    (a, b) => provenanceRank[a.provenance] - provenanceRank[b.provenance] || (b.rating ?? 0) - (a.rating ?? 0),
  )
  if (!best) return 'Heard in passing: too little was written down to say more.'
  const start = best.provenance === 'observed' ? 'Observed' : 'Heard, not observed'
  if (status !== 'thin') return `${start}: ${firstSentences(best.text, reportPolicy.sentences)}`
  return `${start}: ${firstSentences(best.text, reportPolicy.sentences - 1)} It was too little to conclude from.`
}

function keepPoints(input: ReportInput): ReportPoint[] {
  const chosen = input.bullets
    .filter((bullet) => bullet.side === 'for')
    .map((bullet) => ({ point: bullet.text, detail: '' }))
  const isChosen = (principle: Principle): boolean => input.bullets.some((bullet) => bullet.principle === principle)
  const isBorneOut = (principle: Principle): boolean =>
    input.statuses[principle] === 'validated' &&
    input.evidence.some(
      (line) => line.principle === principle && line.provenance === 'observed' && line.text.trim() !== '',
    )
  const strong = principleCodes.filter((principle) => isBorneOut(principle) && !isChosen(principle))
  const byAggregate = strong.toSorted((a, b) => (input.aggregates[b] ?? 0) - (input.aggregates[a] ?? 0))
  const more = byAggregate.map((principle) => ({
    point: `${input.names[principle]} came through.`,
    detail: observed(input, principle, 'validated'),
  }))
  return keepDrills.flatMap((drill, index) => {
    const point = [...chosen, ...more][index]
    return point ? [{ ...point, drill }] : []
  })
}

const probeFor: Record<Exclude<PrincipleStatus, 'validated'>, ProbeKind> = {
  failed: 'post',
  mixed: 'cf',
  disputed: 'who',
  thin: 'why',
  gap: 'why',
}

function changePoints(input: ReportInput, after: ByPrinciple): ReportPoint[] {
  const byRule = input.rules.flatMap((rule) => changeByRule.get(rule) ?? [])
  const byWeakness = drillOrder(after, input.weights).flatMap((principle): ReportPoint[] => {
    const status = input.statuses[principle] ?? 'gap'
    if (status === 'validated') return []
    const detail = observed(input, principle, status)
    return [
      { point: `Bring a stronger story for ${input.names[principle]}.`, detail, drill: probeDrill(probeFor[status]) },
    ]
  })
  return [...new Set(byRule), ...byWeakness].slice(0, reportPolicy.points)
}

/** The best-rated line that is long enough to stand alone and short enough to be remembered. */
function strongestLine(input: ReportInput): string | null {
  const fits = input.quotes.filter(({ text }) => {
    const words = countWords(text)
    return words >= reportPolicy.lineWords.least && words <= reportPolicy.lineWords.most
  })
  return fits.toSorted((a, b) => (b.rating ?? 0) - (a.rating ?? 0))[0]?.text ?? null
}

const framedNote =
  'Only if it is true. Otherwise tell it as the mistake it was: a candid account is worth more than silence.'

export function draftReport(input: ReportInput): ReportContent {
  const { decision, targetLevel, weaknessBefore: before } = input
  const strip = principleCodes.flatMap((principle) => {
    const isCore = input.core.includes(principle)
    const status = input.statuses[principle] ?? (isCore ? 'gap' : undefined)
    return status
      ? [{ principle, status, word: statusWords[status], isCore, text: observed(input, principle, status) }]
      : []
  })
  const gaps = strip.filter((row) => row.status === 'gap').map((row) => row.principle)
  const after = growthVector({ before, aggregates: input.aggregates, gaps })
  const nextLoop = principleCodes.flatMap((principle) => {
    const weakness = after[principle] ?? 0
    return weakness > 0 ? [{ principle, before: before[principle] ?? 0, weakness }] : []
  })
  const coreFirst = [...strip.filter((row) => row.isCore), ...strip.filter((row) => !row.isCore)]
  return {
    outcome: decision?.outcome ?? null,
    level: decision?.level ?? null,
    targetLevel,
    override: decision?.override ?? false,
    headline: outcomeSentence(decision && { ...decision, targetLevel }),
    summary: '',
    core: strip.filter((row) => row.isCore).map(({ principle, status, word }) => ({ principle, status, word })),
    principles: coreFirst,
    keep: keepPoints(input),
    change: changePoints(input, after),
    strongestLine: strongestLine(input),
    framed: input.unframed && { ...input.unframed, couldBe: '', note: framedNote },
    nextLoop: nextLoop.toSorted((a, b) => b.weakness - a.weakness),
  }
}
