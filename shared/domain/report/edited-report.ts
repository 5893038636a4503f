// What an edit may change (RP-16): the words about the candidate. Conclusions, the candidate's own words and where they were said come
// from the decision and the notes.
import type { ReportContent, ReportPoint } from '#shared/contracts/report-content.ts'

export function editedReport(stored: ReportContent, wanted: ReportContent): ReportContent {
  const written = new Map(wanted.principles.map(({ principle, text }) => [principle, text]))
  const spoken = new Set([...stored.keep, ...stored.change].map(({ said }) => said))
  const withOwnWords = (points: readonly ReportPoint[]): ReportPoint[] =>
    points.map((point) => ({ ...point, said: spoken.has(point.said) ? point.said : null }))
  const { summary, headline, why, wouldHaveChanged, strongestLine, framed } = wanted
  return {
    ...stored,
    summary,
    headline,
    why,
    wouldHaveChanged,
    strongestLine,
    framed,
    turnedOn: { weakest: reworded('weakest', stored, wanted), strongest: reworded('strongest', stored, wanted) },
    levelReading: rereadLevel(stored, wanted),
    principles: stored.principles.map((row) => ({ ...row, text: written.get(row.principle) ?? row.text })),
    keep: withOwnWords(wanted.keep),
    change: withOwnWords(wanted.change),
    notAsked: wanted.notAsked.filter(({ text }) => text !== ''),
    weakNotes: wanted.weakNotes.filter((text) => text !== ''),
  }
}

function reworded(side: 'weakest' | 'strongest', { turnedOn }: ReportContent, wanted: ReportContent) {
  const evidence = turnedOn[side]
  return evidence && { ...evidence, text: wanted.turnedOn[side]?.text ?? evidence.text }
}

/** An emptied act is left out. */
function rereadLevel({ levelReading }: ReportContent, wanted: ReportContent): ReportContent['levelReading'] {
  const heard = new Map((wanted.levelReading?.rows ?? []).map((row) => [row.scale, row.heard]))
  return (
    levelReading && {
      ...levelReading,
      rows: levelReading.rows
        .map((row) => ({ ...row, heard: heard.get(row.scale) ?? '' }))
        .filter((row) => row.heard !== ''),
    }
  )
}
