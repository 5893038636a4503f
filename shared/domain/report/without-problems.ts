// A report that nobody edits leaves out what an editor would have to take out (I-30, I-31): each text with a problem, and no other.
import type { ReportContent, ReportPoint } from '#shared/contracts/report-content.ts'
import { reportProblems, type ReportContext } from './report-problems.ts'

const withheld = 'There is evidence on this principle, but its wording can’t be shown here.'

/** Nothing that `reportProblems` finds is left, an unwritten line aside. */
export function withoutProblems(report: ReportContent, context: ReportContext): ReportContent {
  const found = reportProblems(report, context).filter(({ code }) => code !== 'incomplete')
  const fields = new Set(found.map(({ field }) => field))
  const isClear = (field: string): boolean => !fields.has(field)
  const unless = (field: string, text: string): string => (isClear(field) ? text : '')
  const { turnedOn, levelReading, framed } = report
  return {
    ...report,
    summary: unless('summary', report.summary),
    why: unless('why', report.why),
    wouldHaveChanged: unless('wouldHaveChanged', report.wouldHaveChanged),
    turnedOn: {
      weakest: isClear('turnedOn.weakest') ? turnedOn.weakest : null,
      strongest: isClear('turnedOn.strongest') ? turnedOn.strongest : null,
    },
    levelReading: levelReading && {
      ...levelReading,
      rows: levelReading.rows.filter((_, at) => isClear(`levelReading.rows.${at}`)),
    },
    principles: report.principles.map((row, at) =>
      isClear(`principles.${at}.text`) ? row : { ...row, text: withheld },
    ),
    keep: clearedPoints('keep', report.keep, isClear),
    change: clearedPoints('change', report.change, isClear),
    notAsked: report.notAsked.filter((_, at) => isClear(`notAsked.${at}`)),
    weakNotes: report.weakNotes.filter((_, at) => isClear(`weakNotes.${at}`)),
    strongestLine: isClear('strongestLine') ? report.strongestLine : null,
    framed: [...fields].some((field) => field.startsWith('framed.')) ? null : framed,
  }
}

const clearedPoints = (
  list: 'keep' | 'change',
  points: readonly ReportPoint[],
  isClear: (field: string) => boolean,
): ReportPoint[] =>
  points.flatMap((point, at) => {
    const field = `${list}.${at}`
    if (!isClear(`${field}.point`)) return []
    return [
      {
        ...point,
        detail: isClear(`${field}.detail`) ? point.detail : '',
        missing: isClear(`${field}.missing`) ? point.missing : null,
        drill: isClear(`${field}.drill.text`) ? point.drill : null,
      },
    ]
  })
