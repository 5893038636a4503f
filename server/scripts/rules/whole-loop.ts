// A whole loop as input for a rule: note sets, ballots, what the review resolved, and the rationale. Everything between is computed.
import { z } from 'zod'
import { rationaleSchema } from '#shared/contracts/rationale.ts'
import {
  contradictionVerdictSchema,
  idSchema,
  levelSchema,
  principleSchema,
  voteSchema,
  type Principle,
} from '#shared/contracts/vocabulary.ts'
import { weightsFor } from '#shared/domain/catalogue/weights.ts'
import { decideOutcome, type Proposed } from '#shared/domain/decision/decide-outcome.ts'
import { decisionPolicy } from '#shared/domain/decision/policy.ts'
import { lintNoteSet } from '#shared/domain/notes/submit.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { isFactIssue } from '#shared/domain/package/fact-issue.ts'
import { noteQuality } from '#shared/domain/rubrics/note-quality.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { ReportInput } from '#shared/domain/report/draft-report.ts'
import { dueAfterHours, hoursPastDue, lateHoursSchema, principlesSchema } from './fields.ts'
import { givenPackageSchema, noteSetSchema, packageOf } from './package-input.ts'

const resolutionSchema = z.object({
  status: z.enum(['validated', 'mixed', 'failed']),
  reason: z.string().default('Given.'),
})
const scoredSchema = noteSetSchema.extend({
  /** Computed from the notes when it is left out. */
  quality: z.number().int().min(0).max(100).optional(),
  lateHours: lateHoursSchema.default(0),
})

export const wholeLoopSchema = givenPackageSchema.safeExtend({
  noteSets: z.array(scoredSchema),
  fallback: levelSchema.nullable().default(null),
  votes: z.record(idSchema, voteSchema).default({}),
  fallbackVotes: z.record(idSchema, voteSchema).default({}),
  resolved: z.partialRecord(principleSchema, resolutionSchema).default({}),
  verdicts: z.record(z.string(), z.object({ verdict: contradictionVerdictSchema, reason: z.string() })).default({}),
  walked: principlesSchema.default([]),
  movedLines: z.array(z.string()).default([]),
  rationale: rationaleSchema.nullable().default(null),
})
type WholeLoop = z.output<typeof wholeLoopSchema>

/** The package as it would be frozen, each set scored as at its submit. */
export function packageOfLoop(input: WholeLoop): PackageContent {
  const { loop, noteSets, stories } = packageOf(input)
  const scored = noteSets.map((set, at) => {
    const given = input.noteSets[at]
    const seat = input.seats.find(({ id }) => id === set.seatId)
    const assigned = seat?.principles ?? []
    const lateHours = hoursPastDue(given?.lateHours ?? 0)
    const about = { content: set.content, assigned, lateHours }
    const { level, fallback: fallbackLevel } = input
    const barRaiser = seat?.barRaiser ?? false
    const findings = lintNoteSet({ principlePack: defaultPack, level, fallbackLevel, barRaiser, ...about })
    return { ...set, lateHours, quality: given?.quality ?? noteQuality({ ...about, findings }) }
  })
  return assemblePackage({
    principlePack: defaultPack,
    loop: { ...loop, fallbackLevel: input.fallback },
    noteSets: scored,
    stories,
  }).content
}

const keyOf = (text: string): string => text.split(':')[0]?.replaceAll(' ', '_') ?? ''

const resolutionsOf = (input: WholeLoop): ReportInput['resolutions'] =>
  Object.entries(input.resolved).map(([principle, found]) => ({
    principle: principleSchema.parse(principle),
    ...found,
  }))

/** What the gates give for the final ballot; null without a bar raiser's seat. A vote that is not given is the notes' own. */
export function decisionOf(input: WholeLoop, content: PackageContent): Proposed | null {
  const barRaiser = input.seats.find((seat) => seat.barRaiser)?.id ?? null
  const own = new Map(input.noteSets.flatMap(({ seat, vote }) => (vote === null ? [] : [[seat, vote] as const])))
  const votes = new Map([...own, ...Object.entries(input.votes)])
  const fallbacks = new Map(Object.entries(input.fallbackVotes))
  const decided = decideOutcome({
    core: content.header.core,
    statuses: Object.fromEntries(content.rows.map((row) => [row.principle, row.status])),
    resolutions: resolutionsOf(input),
    votes: [...votes].map(([personId, target]) => ({ personId, target, fallback: fallbacks.get(personId) ?? null })),
    barRaiserId: barRaiser,
    targetLevel: input.level,
    fallbackLevel: input.fallback,
    levels: content.levels.seats.map(({ level }) => level),
    missing: content.header.missing,
    integrity: Object.values(input.verdicts).some(({ verdict }) => verdict === 'fabricated'),
    barRaiserRatings: ratingsOf(content, barRaiser),
    contradictions: content.issues
      .filter(isFactIssue)
      .map(({ text }) => ({ verdict: input.verdicts[keyOf(text)]?.verdict ?? null })),
    walked: input.walked,
    policy: decisionPolicy,
  })
  return decided.ok ? decided.value : null
}

const ratingsOf = ({ rows }: PackageContent, seatId: string | null): number[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.state === 'rated' && cell.seatId === seatId ? [cell.rating] : [])),
  )

export function reportInputOf(input: WholeLoop, content: PackageContent): ReportInput {
  const proposed = decisionOf(input, content)
  return {
    content,
    targetLevel: input.level,
    decision:
      proposed === null
        ? null
        : { outcome: proposed.outcome, level: proposed.level, override: false, isProposed: true, reason: '' },
    gates: proposed?.gates ?? [],
    resolutions: resolutionsOf(input),
    settled: Object.entries(input.verdicts).map(([key, found]) => ({ key, ...found })),
    rationale: input.rationale,
    movedLines: input.movedLines,
    stories: input.stories,
    weaknessBefore: {},
    weights: weightsFor(defaultPack, content.header.role, input.level),
    pack: defaultPack,
  }
}

export const nameOf = (principle: Principle): string => defaultPack.principles[principle].name

export const loopHelp =
  'seats, noteSets and stories as in a package; lateHours counts from the round, and notes are due after ' +
  `${dueAfterHours} hours. quality is computed unless it is given. votes and fallbackVotes are the final ballot by seat; without votes the notes’ own count.`

/** One loop that both listings show. */
export const loopExample = {
  role: 'PM',
  level: 6,
  fallback: 5,
  seats: [
    { id: 'A', principles: ['CO', 'OW'], round: 'BEH', barRaiser: false },
    { id: 'B', principles: ['IS', 'DD'], round: 'BRR', barRaiser: true },
  ],
  noteSets: [
    {
      seat: 'A',
      items: [
        {
          principle: 'OW',
          story: 'Pager',
          action: 'She read 61 pages of pager logs and offered the search team to own the cache.',
          why: 'Turned down asking the director because they would have fixed it once.',
          result: '61 to 15 pages in five weeks.',
          quotes: ['I offered to take their two worst pages in return.'],
          probes: [{ kind: 'why', text: 'Why not escalate?', answer: 'They would have fixed it once.' }],
        },
      ],
      cells: {
        OW: { rating: 4, confidence: 'L', justification: 'Short of 5 because I did not hear who watches it now.' },
      },
      vote: 'I',
    },
  ],
  votes: { A: 'I', B: 'NI' },
  fallbackVotes: { A: 'I', B: 'I' },
  resolved: {},
  verdicts: {},
  walked: [],
  movedLines: [],
  rationale: null,
}
