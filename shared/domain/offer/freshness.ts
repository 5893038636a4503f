// How old the figures are (OF-4): a figure is stale a year after the time it describes, and one without a date always may be. The banner
// is made from these dates and from now; nothing claims that anybody has checked.
import { offerPolicy } from './policy.ts'
import type { PayData } from './pay-data.ts'

export interface DatedFigure {
  figure: string
  describes: string | null
  stale: boolean
}
export interface Freshness {
  banner: string
  figures: readonly DatedFigure[]
}

const periodShape = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** The first instant after a year, month or day, or null where the text names none. */
export function endOfPeriod(period: string): number | null {
  const [, year, month, day] = periodShape.exec(period) ?? []
  if (year === undefined) return null
  if (month === undefined) return Date.UTC(Number(year) + 1, 0)
  if (day === undefined) return Date.UTC(Number(year), Number(month))
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return new Date(start).getUTCDate() === Number(day)
    ? Date.UTC(Number(year), Number(month) - 1, Number(day) + 1)
    : null
}

function isStale(describes: string | null, now: number): boolean {
  const end = describes === null ? null : endOfPeriod(describes)
  return end === null || now - end > offerPolicy.staleAfterMs
}

const namedFigures = ({
  vesting,
  split,
  ranges,
  means,
  notes,
}: PayData): readonly (readonly [string, string | null])[] => [
  ['vesting', vesting.describes],
  ['split', split.describes],
  ...ranges.map(({ level, describes }) => [`range.L${level}`, describes] as const),
  ...means.map(({ level, describes }) => [`mean.L${level}`, describes] as const),
  ...notes.map(({ describes }, at) => [`note.${at + 1}`, describes] as const),
]

const counted = (count: number, what: string): string => `${count} ${count === 1 ? 'figure' : 'figures'} ${what}`

/** `now` is an instant. Every figure with the time it describes, and one line to show above them. */
export function freshness(data: PayData, now: number): Freshness {
  const figures = namedFigures(data).map(([figure, describes]): DatedFigure => ({
    figure,
    describes,
    stale: isStale(describes, now),
  }))
  const undated = figures.filter(({ describes }) => describes === null).length
  const old = figures.filter(({ describes, stale }) => stale && describes !== null).length
  const parts = [
    ...(undated > 0 ? [counted(undated, 'without a date')] : []),
    ...(old > 0 ? [counted(old, 'more than a year old')] : []),
  ]
  const age = parts.length === 0 ? '' : ` (${parts.join(', ')})`
  return { banner: `Self-reported, may be stale${age}. They predict no offer.`, figures }
}
