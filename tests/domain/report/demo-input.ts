// The demo's loop as the report sees it: its package as assembled, its debrief as it was held.
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { demoDebrief } from '#shared/demo/debrief.ts'
import { demoLoop } from '#shared/demo/loop.ts'
import { demoPackageInput, demoStories } from '#shared/demo/package-input.ts'
import { weightsFor } from '#shared/domain/catalogue/weights.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import type { ReportInput } from '#shared/domain/report/draft-report.ts'

const { content } = assemblePackage(demoPackageInput)

export const demoReportInput: ReportInput = {
  content,
  targetLevel: demoLoop.targetLevel,
  decision: { outcome: 'INCLINED_DOWNLEVEL', level: 5, override: false, isProposed: true, reason: '' },
  gates: [
    { gate: 'G5', fired: true, inputs: { barRaiser: 'NI' } },
    { gate: 'G8', fired: true, inputs: {} },
  ],
  resolutions: demoDebrief.walk.flatMap(({ principle, outcome: { kind, status, reason } }) =>
    kind === 'resolution' ? [{ principle, status, reason }] : [],
  ),
  settled: [{ ...demoDebrief.contradiction, verdict: 'bothTrue' }],
  rationale: { ...demoDebrief.rationale, bullets: [...demoDebrief.rationale.bullets] },
  movedLines: demoDebrief.ballots.revote1.flatMap(({ movedLine }) => movedLine ?? []),
  stories: demoStories.map(({ id, title }) => ({ id, title })),
  weaknessBefore: demoLoop.weakness,
  weights: weightsFor(defaultPack, demoLoop.role, demoLoop.targetLevel),
  pack: defaultPack,
}
