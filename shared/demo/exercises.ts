// What the demo's two exercises were marked with (DM-6): the design round's five marks and the metric round's parts. Their points are
// computed like anybody else's.
import { scoreDesign } from '#shared/domain/rubrics/design-points.ts'
import { scoreMetric } from '#shared/domain/rubrics/metric-points.ts'
import type { DesignMarks } from '#shared/domain/rubrics/design-points.ts'

const designMarks: DesignMarks = {
  problem: 4,
  role: 3,
  insight: 4,
  metric: 3,
  execution: 4,
  ideasBeforeChoice: 3,
  commitMinutes: 4,
  changedSegmentWithoutEvidence: false,
  saysWhatIsLeftOut: true,
  namesTradeOffUnprompted: false,
}

export const demoDesign = scoreDesign(designMarks)
export const demoMetric = scoreMetric(
  { goal: 9, definition: 13, guardrails: 7, why: 13, decisionRule: 8 },
  { structure: 9, assumptions: 7, arithmetic: 8, crossCheck: 6, sensitivity: 4 },
)
