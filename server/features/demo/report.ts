// The demo's report: what the real rules draft from the demo's package, with the few edits that its bar raiser made. Both are stored, so
// that a visitor sees what the software writes and what a person changed.
import { draftInput } from '#server/features/reports/system.ts'
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import type { Principle, Rating } from '#shared/contracts/vocabulary.ts'
import { demoLoop } from '#shared/demo/loop.ts'
import { demoStories } from '#shared/demo/package-input.ts'
import { demoReport } from '#shared/demo/report.ts'
import { draftReport } from '#shared/domain/report/draft-report.ts'

interface From {
  loopId: string
  packageId: string
  content: PackageContent
  state: DebriefState
  principlePack: PrinciplePack
}

/** The draft, and the report as the bar raiser released it. */
export function reportOf({ loopId, packageId, content, state, principlePack }: From): {
  draft: ReportContent
  content: ReportContent
} {
  const stories = demoStories.map(({ id, title }) => ({ id, title }))
  const from = { loopId, pack: { id: packageId, content }, state, weaknessBefore: demoLoop.weakness, stories }
  const draft = draftReport(draftInput(from, principlePack))
  return { draft, content: demoReport.edited(draft) }
}

/** The candidate's self-rating before reading: high on delivery, low where the evidence is strongest. */
export const selfRatings: Partial<Record<Principle, Rating>> = {
  CO: 4,
  OW: 5,
  IS: 4,
  AR: 4,
  LC: 3,
  HD: 4,
  HS: 4,
  TB: 3,
  BA: 4,
  FR: 4,
  ET: 3,
  DD: 4,
  HB: 4,
  DR: 5,
  EE: 3,
  SS: 3,
}
