// The year a story is from, if "When it happened" tells one (PK-20): "2023", "spring 2019 to 2021", but not "last spring".
const year = /(?<!\d|\d[.,])(?:19|20)\d\d(?!\d|[.,]\d)/g

/** The latest year named; null if none is, or if it is yet to come. */
export function storyYear(when: string, frozenYear: number): number | null {
  const years = (when.match(year) ?? []).map(Number)
  const latest = Math.max(...years)
  return years.length === 0 || latest > frozenYear ? null : latest
}
