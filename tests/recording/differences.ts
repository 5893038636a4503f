// Compares two recordings and prints where they differ, the old value and the new one, for a person to judge.
import type { Line } from './lines.ts'

export interface Difference {
  /** `at` of the line. */
  at: string
  /** Path inside the line; empty if only one recording has the line. */
  path: string
  old: unknown
  now: unknown
}

const nothing = Symbol('nothing')

export function differencesBetween(old: readonly Line[], now: readonly Line[]): Difference[] {
  return pairs(old, now).flatMap(([before, after]): Difference[] => {
    if (before === undefined) return after === undefined ? [] : [{ at: after.at, path: '', old: nothing, now: after }]
    return after === undefined
      ? [{ at: before.at, path: '', old: before, now: nothing }]
      : inside(before.at, '', [before, after])
  })
}

function inside(at: string, path: string, [old, now]: readonly [unknown, unknown]): Difference[] {
  if (Object.is(old, now)) return []
  if (!isBranch(old) || !isBranch(now) || Array.isArray(old) !== Array.isArray(now)) return [{ at, path, old, now }]
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  const value = (branch: object, key: string): unknown =>
    Object.hasOwn(branch, key) ? Reflect.get(branch, key) : nothing
  return keys.flatMap((key) => inside(at, path === '' ? key : `${path}.${key}`, [value(old, key), value(now, key)]))
}

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null

type Pair = readonly [Line | undefined, Line | undefined]

/** Pairs lines with the same `at` by their longest common subsequence; other lines stay alone. */
function pairs(old: readonly Line[], now: readonly Line[]): Pair[] {
  const start = commonStart(old, now)
  const [a, b] = [old.slice(start), now.slice(start)]
  const lengths = courseLengths(a, b)
  const found: Pair[] = old.slice(0, start).map((line, at) => [line, now[at]])
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [takesOld, takesNow] = nextPair({ a, b, lengths }, i, j)
    found.push([takesOld ? a[i] : undefined, takesNow ? b[j] : undefined])
    if (takesOld) i += 1
    if (takesNow) j += 1
  }
  return found
}

interface Courses {
  a: readonly Line[]
  b: readonly Line[]
  lengths: Uint16Array[]
}

/** Whether to take the next old line, the next new line, or both. */
function nextPair({ a, b, lengths }: Courses, i: number, j: number): [boolean, boolean] {
  if (i >= a.length) return [false, true]
  if (j >= b.length) return [true, false]
  if (a[i]?.at === b[j]?.at) return [true, true]
  const isOld = (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)
  return [isOld, !isOld]
}

function commonStart(old: readonly Line[], now: readonly Line[]): number {
  let length = 0
  while (length < old.length && length < now.length && old[length]?.at === now[length]?.at) length += 1
  return length
}

/** Length of the longest common subsequence from each pair of positions on. */
function courseLengths(a: readonly Line[], b: readonly Line[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i], rows[i + 1]]
    if (row === undefined || below === undefined) continue
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i]?.at === b[j]?.at ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
  }
  return rows
}

/** One paragraph per kind of difference, with a count. */
export function inWords(differences: readonly Difference[], atMost = Infinity): string {
  const kinds = [...Map.groupBy(differences, kindOf).values()]
  const shown = kinds.slice(0, atMost).map((alike) => {
    const [first] = alike
    if (first === undefined) return ''
    const more = alike.length === 1 ? '' : `  and ${String(alike.length - 1)} more like it\n`
    return `${first.at}${first.path === '' ? '' : `\n  ${first.path}`}\n  - ${short(first.old)}\n  + ${short(first.now)}\n${more}`
  })
  return [
    ...shown,
    ...(kinds.length > atMost ? [`… and ${String(kinds.length - atMost)} other kinds of difference\n`] : []),
  ].join('\n')
}

/** Differences are of one kind if they are equal apart from numbers in names and list positions. */
const kindOf = ({ at, path, old, now }: Difference): string =>
  [
    at.replace(/^(table \S+ row).*/, '$1').replaceAll(/#\d+/g, '#'),
    path.replaceAll(/(?<=\.)\d+(?=\.|$)|#\d+/g, '*'),
    unnumbered(old),
    unnumbered(now),
  ].join('\n')

const unnumbered = (value: unknown): string =>
  short(value)
    .replaceAll(/#\d+/g, '#')
    .replaceAll(/T[+-][\d:d.]+/g, 'T')

const longest = 300
function short(value: unknown): string {
  if (value === nothing) return '(nothing)'
  const text = JSON.stringify(value)
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}
