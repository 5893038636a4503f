// Turns rows into the input of the report's rules. It uses evidence, quotes and the rationale, but never private remarks (I-30).
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Principle, PrincipleStatus } from '#shared/contracts/vocabulary.ts'
import { weightsFor } from '#shared/domain/catalogue/weights.ts'
import type { ReportInput } from '#shared/domain/report/draft-report.ts'
import type { ReportContext } from '#shared/domain/report/report-problems.ts'
import type { NoteSet } from '#server/features/notes/system.ts'

/** What the debrief adds to the package. In a practice-only loop that is only the level. */
type Concluded = Pick<DebriefState, 'targetLevel' | 'signed' | 'resolutions' | 'rationale'>
export interface DraftFrom {
  loopId: string
  pack: { id: string; content: PackageContent }
  state: Concluded
  /** The candidate's weakness by principle when the loop began. */
  weaknessBefore: ReportInput['weaknessBefore']
}

export function draftInput(
  { pack, state, weaknessBefore }: DraftFrom,
  principlePack: PrinciplePack,
  sets: readonly NoteSet[],
): ReportInput {
  const { content } = pack
  const contents = sets.flatMap((set) => (set.content === null ? [] : [set.content]))
  return {
    targetLevel: state.targetLevel,
    decision:
      state.signed === null
        ? null
        : { outcome: state.signed.outcome, level: state.signed.level, override: state.signed.override },
    core: content.header.core,
    statuses: statusesAfterWalk(content, state),
    aggregates: Object.fromEntries(
      content.rows.flatMap((row) => (row.aggregate === null ? [] : [[row.principle, row.aggregate]])),
    ),
    evidence: contents.flatMap(evidenceOf),
    bullets: (state.rationale?.bullets ?? []).map(({ side, text }) => ({
      principle: principleNamedIn(text),
      side,
      text,
    })),
    rules: rulesByCount(sets),
    quotes: contents.flatMap(quotesOf),
    unframed: null,
    weaknessBefore,
    weights: weightsFor(principlePack, content.header.role, content.header.targetLevel),
    names: namesOf(principlePack),
  }
}

const namesOf = ({ principles }: PrinciplePack): ReportInput['names'] =>
  Object.fromEntries(principleCodes.map((code) => [code, principles[code].name])) as Record<Principle, string>

function statusesAfterWalk(content: PackageContent, state: Concluded): Partial<Record<Principle, PrincipleStatus>> {
  return Object.fromEntries(
    content.rows.map((row) => {
      const resolved =
        row.status === 'disputed'
          ? state.resolutions.findLast(({ principle }) => principle === row.principle)?.status
          : undefined
      return [row.principle, resolved ?? row.status]
    }),
  )
}

const evidenceOf = (content: NoteContent): ReportInput['evidence'] =>
  content.items.flatMap((item) =>
    [item.action, item.result]
      .filter((text) => text.trim() !== '')
      .slice(0, 1)
      .map((text) => ({
        principle: item.principle,
        text,
        provenance: item.provenance,
        rating: content.cells[item.principle]?.rating ?? null,
      })),
  )

const quotesOf = (content: NoteContent): ReportInput['quotes'] =>
  content.items.flatMap((item) =>
    item.quotes.map((quote) => ({ text: quote.text, rating: content.cells[item.principle]?.rating ?? null })),
  )

/** A bullet that starts with a code, such as "CO 5: …", is about that principle. */
function principleNamedIn(text: string): Principle | null {
  const code = /^\W{0,3}([A-Z]{2})\b/.exec(text)?.[1]
  return principleCodes.find((principle) => principle === code) ?? null
}

function rulesByCount(sets: readonly NoteSet[]): string[] {
  const counts = new Map<string, number>()
  for (const finding of sets.flatMap((set) => set.findings))
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([rule]) => rule)
}

export function problemContext(sets: readonly NoteSet[], names: readonly string[]): ReportContext {
  const contents = sets.flatMap((set) => (set.content === null ? [] : [set.content]))
  return {
    names,
    privateRemarks: contents.flatMap((content) => [
      content.strengths,
      content.concerns,
      content.unknowns,
      content.handoff,
      content.rationale,
    ]),
    candidateQuotes: contents.flatMap((content) =>
      content.items.flatMap((item) => item.quotes.map((quote) => quote.text)),
    ),
  }
}
