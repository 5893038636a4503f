// `rule package`: the analysis of a whole loop's notes, section by section, each line with what it stands on.
import { twoDecimals } from '#shared/domain/package/two-decimals.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import { answered, defineRule } from './define-rule.ts'
import { section, type Line, type Section } from './sections.ts'
import { decisionOf, loopExample, loopHelp, nameOf, packageOfLoop, wholeLoopSchema } from './whole-loop.ts'

const matrixLines = ({ rows }: PackageContent): Line[] =>
  rows.map(({ principle, status, aggregate, weight, spread, cells }) => ({
    text: `${nameOf(principle)}: ${status}, ${aggregate === null ? 'not rated' : twoDecimals(aggregate)}, weight ${twoDecimals(weight)}, spread ${spread}`,
    stands_on: cells.flatMap((cell) => (cell.state === 'rated' ? cell.itemIds : [])),
  }))

const issueLines = ({ issues }: PackageContent): Line[] =>
  issues.map(({ text, prompt, seatIds }) => ({
    text: prompt === null ? text : `${text}. ${prompt}`,
    stands_on: seatIds,
  }))

const levelLines = ({ levels }: PackageContent): Line[] =>
  levels.seats.map(({ seatId, level, items }) => ({
    text: `${seatId} reads as L${level}`,
    stands_on: items.map(({ itemId }) => itemId),
  }))

const sectionsOf = (content: PackageContent): Section[] => [
  section('matrix', 'Principles', matrixLines(content)),
  section(
    'core',
    'Core principles',
    content.coreStrip.map(({ principle, status, evidence }) => ({
      text: `${nameOf(principle)}: ${status}${evidence === null ? '' : `, “${evidence.text}”`}`,
      stands_on: evidence === null ? [] : [evidence.itemId],
    })),
  ),
  section('issues', 'Open issues', issueLines(content)),
  section(
    'quality',
    'Note quality',
    content.noteSets.map(({ seatId, quality }) => ({ text: `${seatId}: ${quality}`, stands_on: [seatId] })),
  ),
  section(
    'tension',
    'Principles in conflict',
    content.tension.evidence.map(({ pair, givenUp, itemId }) => ({
      text: `${pair.map(nameOf).join(' and ')}: ${givenUp}`,
      stands_on: [itemId],
    })),
  ),
  section('level', 'Level', levelLines(content)),
  section('consistency', 'Consistency', [{ text: `${content.narrative.score} of 100`, stands_on: [] }]),
]

export const packageRule = defineRule({
  about: `Assembles a whole loop's package and prints its analysis as sections, with the outcome that the gates give. ${loopHelp}`,
  examples: [{ about: 'a loop with one note set', input: loopExample }],
  input: wholeLoopSchema,
  answer: (input) => {
    const content = packageOfLoop(input)
    const decided = decisionOf(input, content)
    return answered({
      outcome: decided?.outcome ?? null,
      level: decided?.level ?? null,
      gates: (decided?.gates ?? []).filter(({ fired }) => fired).map(({ gate, inputs }) => ({ gate, inputs })),
      sections: sectionsOf(content),
    })
  },
})
