// Contradictions the room settled, by the name of their measure: an open issue is named by its place, its text begins with the name.
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { ReportInput } from './material.ts'

const spoken = (key: string): string => key.replaceAll('_', ' ')

export const settledContradictions = (
  { issues, contradictions }: PackageContent,
  settled: DebriefState['contradictions'],
): ReportInput['settled'] =>
  settled.flatMap(({ issue, verdict, reason }) => {
    const text = issues[issue]?.text ?? ''
    const found = contradictions.find(({ key }) => text.startsWith(`${spoken(key)}:`))
    return found === undefined ? [] : [{ key: found.key, verdict, reason }]
  })
