// `rule report`: the candidate's report as it is drafted for a whole loop, section by section.
import { draftReport } from '#shared/domain/report/draft-report.ts'
import type { ReportContent, ReportPoint, ReportSource } from '#shared/contracts/report-content.ts'
import { answered, defineRule } from './define-rule.ts'
import { section, type Line, type Section } from './sections.ts'
import { loopExample, loopHelp, nameOf, packageOfLoop, reportInputOf, wholeLoopSchema } from './whole-loop.ts'

const ids = (sources: readonly ReportSource[]): string[] => sources.map(({ itemId }) => itemId)
const line = (text: string, sources: readonly ReportSource[] = []): Line[] =>
  text === '' ? [] : [{ text, stands_on: ids(sources) }]

const pointLines = (points: readonly ReportPoint[]): Line[] =>
  points.map(({ point, detail, said, missing, drill, standsOn }) => ({
    text: [
      point,
      detail,
      said === null ? '' : `You said: “${said}”`,
      missing === null ? '' : `The panel noted: ${missing}`,
      drill?.text ?? '',
    ]
      .filter(Boolean)
      .join(' '),
    stands_on: ids(standsOn),
  }))

function turnedLines({ turnedOn: { weakest, strongest } }: ReportContent): Line[] {
  return [weakest, strongest].flatMap((evidence) => {
    if (evidence === null) return []
    const label = evidence === weakest ? 'Weakest' : 'Strongest'
    const { principle, quote, text, source } = evidence
    const said = quote === '' ? '' : `“${quote}” `
    return line(`${label}, ${nameOf(principle)}: ${said}${text}`.trim(), [source])
  })
}

function levelLines({ levelReading }: ReportContent): Line[] {
  if (levelReading === null) return []
  const { quote, source, rows } = levelReading
  return [
    ...(quote === null ? [] : line(`“${quote}”`, source === null ? [] : [source])),
    ...rows.flatMap(({ scale, heard, level }) => line(`${scale}: ${heard} L${level}`)),
  ]
}

const sectionsOf = (report: ReportContent): Section[] => [
  section('outcome', 'Outcome', line(report.headline)),
  section('why', 'Why', line(report.why)),
  section('turned-on', 'What it turned on', turnedLines(report)),
  section('would-have-changed', 'What would have changed it', line(report.wouldHaveChanged)),
  section('level', 'Level', levelLines(report)),
  section('keep', 'Keep', pointLines(report.keep)),
  section('change', 'Change', pointLines(report.change)),
  section(
    'not-asked',
    'What nobody asked',
    report.notAsked.flatMap(({ text, standsOn }) => line(text, standsOn)),
  ),
  section(
    'weak-notes',
    'Where the notes were weak',
    report.weakNotes.flatMap((text) => line(text)),
  ),
  section(
    'principles',
    'What the panel concluded',
    report.principles.flatMap(({ principle, word, text, standsOn }) =>
      line(`${nameOf(principle)}, ${word.toLowerCase()}${text === '' ? '.' : `: ${text}`}`, standsOn),
    ),
  ),
  section(
    'next',
    'Your next loop will ask about',
    report.nextLoop.flatMap(({ principle, reason }) =>
      line(reason === '' ? nameOf(principle) : `${nameOf(principle)}: ${reason}`),
    ),
  ),
]

export const reportRule = defineRule({
  about: `Drafts the candidate's report for a whole loop and prints its sections. ${loopHelp} movedLines are lines that moved a vote. verdicts are by the name of a measure.`,
  examples: [{ about: 'a loop with one note set', input: loopExample }],
  input: wholeLoopSchema,
  answer: (input) => answered({ sections: sectionsOf(draftReport(reportInputOf(input, packageOfLoop(input)))) }),
})
