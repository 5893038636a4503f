// Turns rows into the input of the report's rules: the frozen package, and what the debrief added. Private remarks are in neither (I-30).
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import { weightsFor } from '#shared/domain/catalogue/weights.ts'
import type { ReportInput } from '#shared/domain/report/draft-report.ts'
import type { ReportContext } from '#shared/domain/report/report-problems.ts'
import { reasonIn } from '#shared/domain/rubrics/vote-reason.ts'
import { settledContradictions } from '#shared/domain/report/settled.ts'
import type { NoteSet } from '#server/features/notes/system.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'

/** What the debrief adds to the package. In a practice-only loop that is only the level. */
type Concluded = Pick<
  DebriefState,
  'targetLevel' | 'signed' | 'proposal' | 'resolutions' | 'contradictions' | 'ballots' | 'rationale'
>
export interface DraftFrom {
  loopId: string
  pack: { id: string; content: PackageContent }
  state: Concluded
  /** The candidate's weakness by principle when the loop began. */
  weaknessBefore: ReportInput['weaknessBefore']
  /** Titles of stories that notes call by a code. */
  stories?: ReportInput['stories']
}

/** Before a debrief, and without one: nothing was resolved, voted or signed. */
export const practiceState = (targetLevel: DebriefState['targetLevel']): Concluded => ({
  targetLevel,
  signed: null,
  proposal: null,
  resolutions: [],
  contradictions: [],
  ballots: { pre: null, revote1: null, final: null },
  rationale: null,
})

export function draftInput(
  { pack: { content }, state, weaknessBefore, stories = [] }: DraftFrom,
  principlePack: PrinciplePack,
): ReportInput {
  const { role, targetLevel } = content.header
  return {
    content,
    targetLevel: state.targetLevel,
    decision: decisionOf(state),
    gates: state.proposal?.gates ?? [],
    resolutions: state.resolutions,
    settled: settledContradictions(content, state.contradictions),
    rationale: state.rationale,
    movedLines: [...(state.ballots.revote1 ?? []), ...(state.ballots.final ?? [])].flatMap(
      ({ movedLine }) => movedLine ?? [],
    ),
    stories,
    weaknessBefore,
    weights: weightsFor(principlePack, role, targetLevel),
    pack: principlePack,
  }
}

function decisionOf({ signed, proposal }: Concluded): ReportInput['decision'] {
  if (signed === null) return null
  const { outcome, level, override, reason } = signed
  return { outcome, level, override, reason, isProposed: outcome === proposal?.outcome }
}

/** `editorId`: whose own private remarks may be repeated; null in a practice loop, which nobody edits. */
export function problemContext(
  sets: readonly NoteSet[],
  names: readonly string[],
  editorId: string | null = null,
): ReportContext {
  const contents = sets.flatMap((set) => (set.content === null ? [] : [set.content]))
  return {
    names,
    privateRemarks: sets
      .filter(({ authorId }) => authorId !== editorId)
      .flatMap(({ content }) => (content === null ? [] : remarksIn(content))),
    evidence: contents.flatMap(({ items, cells }) => [
      ...items.flatMap((item) => [
        item.situation,
        item.task,
        item.action,
        item.why,
        item.result,
        ...item.probes.map((probe) => probe.answer),
      ]),
      ...Object.values(cells).map((cell) => cell.justification),
    ]),
    candidateQuotes: contents.flatMap((content) =>
      content.items.flatMap((item) => item.quotes.map((quote) => quote.text)),
    ),
  }
}

/** What no candidate reads: remarks, and everything that belongs to the vote. */
function remarksIn(content: NoteContent): string[] {
  const { strengths, concerns, unknowns, handoff, rationale } = content
  const { line, wouldChange } = reasonIn(content)
  return [strengths, concerns, unknowns, handoff, rationale, line, wouldChange]
}
