// How long work takes, wall clock: the best of several runs, since everything else on the machine only ever adds.
export function bestMs(runs: number, work: () => unknown): number {
  let best = Infinity
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now()
    work()
    best = Math.min(best, performance.now() - startedAt)
  }
  return best
}

export interface Claim {
  what: string
  /** In `unit`, ours and the peer's; null where there is nothing fair to set beside it. */
  ours: number
  peer: { name: string; value: number } | null
  unit: 'ms' | 'pairs/s' | 'of optimum'
  /** What must hold, and what is aimed at. */
  limit: number | null
  goal: number | null
}

const higherIsBetter = ({ unit }: Claim): boolean => unit !== 'ms'

export function holds(claim: Claim): boolean {
  if (claim.limit === null) return true
  return higherIsBetter(claim) ? claim.ours >= claim.limit : claim.ours <= claim.limit
}

const shown = (value: number, unit: Claim['unit']): string => {
  if (unit === 'pairs/s') return Math.round(value).toLocaleString('en')
  return value.toFixed(unit === 'ms' && value >= 0.1 ? 2 : 4)
}

function row(claim: Claim): string[] {
  const { what, ours, peer, unit, limit, goal } = claim
  const ratio = peer === null ? '-' : `${(higherIsBetter(claim) ? ours / peer.value : peer.value / ours).toFixed(2)} x`
  const bound = higherIsBetter(claim) ? '>=' : '<='
  const mark = (value: number | null): string => (value === null ? '-' : `${bound} ${shown(value, unit)}`)
  return [
    what,
    `${shown(ours, unit)} ${unit}`,
    peer === null ? '-' : `${shown(peer.value, unit)} (${peer.name})`,
    ratio,
    mark(limit),
    mark(goal),
    holds(claim) ? 'yes' : 'NO',
  ]
}

export function table(claims: readonly Claim[]): string {
  const rows = [['what', 'ours', 'peer', 'ratio', 'limit', 'goal', 'holds'], ...claims.map(row)]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(rows[0] ?? []), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.slice(1).map(line)].join(
    '\n',
  )
}
