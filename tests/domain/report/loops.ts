// The seventeen loops that a bar raiser judged the product by, written anew: their input, and their reports as people read them.
import { readdirSync, readFileSync } from 'node:fs'
import { packageRule } from '#server/scripts/rules/package.ts'
import { reportRule } from '#server/scripts/rules/report.ts'
import { packageOfLoop, reportInputOf, wholeLoopSchema } from '#server/scripts/rules/whole-loop.ts'
import { draftReport } from '#shared/domain/report/draft-report.ts'
import { reportProblems, type ReportProblem } from '#shared/domain/report/report-problems.ts'
import type { Section } from '#server/scripts/rules/sections.ts'
import type { Outcome } from '#shared/contracts/vocabulary.ts'

const folder = new URL('../../fixtures/loops/', import.meta.url)
const reports = new URL('../../fixtures/reports/', import.meta.url)

export const loopNames: readonly string[] = readdirSync(folder)
  .map((file) => file.replace(/\.json$/u, ''))
  .toSorted()

export type LoopInput = Record<string, unknown>
export const loopNamed = (name: string): LoopInput =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as LoopInput

interface Packaged {
  outcome: Outcome | null
  sections: Section[]
}

function answerOf<T>(rule: typeof packageRule, input: LoopInput): T {
  const result = rule.answer(input)
  if (!result.ok) throw new Error(`${result.rejection.path}: ${result.rejection.message}`)
  return result.value as T
}
export const packageOf = (input: LoopInput): Packaged => answerOf<Packaged>(packageRule, input)
export const sectionsOf = (input: LoopInput): Section[] => answerOf<{ sections: Section[] }>(reportRule, input).sections

export const textOf = (sections: readonly Section[]): string =>
  sections
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => [`## ${title}`, ...items.map(({ text }) => text)].join('\n\n'))
    .join('\n\n')
    .concat('\n')

export const reviewedReport = (name: string): string => readFileSync(new URL(`${name}.md`, reports), 'utf8')
export const reportFile = (name: string): URL => new URL(`${name}.md`, reports)

/** What keeps the draft from being released, with the other interviewers' vote rationales as their private remarks. */
export function problemsOf(input: LoopInput): ReportProblem[] {
  const loop = wholeLoopSchema.parse(input)
  const content = packageOfLoop(loop)
  const barRaiser = loop.seats.find((seat) => seat.barRaiser)?.id
  const items = loop.noteSets.flatMap((set) => set.items)
  return reportProblems(draftReport(reportInputOf(loop, content)), {
    names: [],
    privateRemarks: loop.noteSets.flatMap(({ seat, rationale }) => (seat === barRaiser ? [] : [rationale])),
    evidence: [
      ...items.flatMap((item) => [item.situation, item.task, item.action, item.why, item.result]),
      ...items.flatMap((item) => item.probes.map(({ answer }) => answer)),
      ...loop.noteSets.flatMap((set) => Object.values(set.cells).map((cell) => cell.justification)),
    ],
    candidateQuotes: items.flatMap((item) => item.quotes),
  })
}
