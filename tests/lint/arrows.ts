// Reads who imports whom from the text of the server, and says which arrows break the floors.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Building {
  floors: Readonly<Record<string, number>>
  schemaOwners: Readonly<Record<string, string>>
}
interface Arrow {
  from: string
  to: string
}
type Place =
  | { kind: 'feature'; name: string; file: string }
  | { kind: 'schema'; name: string }
  | { kind: 'top' }
  | { kind: 'platform' }

export const importPattern = /(?:import|export)\s[^'";]*?from\s*'([^']+)'|import\s*'([^']+)'|import\(\s*'([^']+)'/g
/** What others may import of a feature. */
const doors = new Set(['service.ts', 'system.ts'])
const tops = /^server\/(app|main|features|floors)\.ts$|^server\/scripts\//

/** Every import of a server file, types and dynamic ones too, as paths from the root. */
export function arrowsIn(root: string): Arrow[] {
  return readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .flatMap((name) => {
      const from = `server/${name}`
      const targets = [...readFileSync(join(root, from), 'utf8').matchAll(importPattern)].flatMap((match) =>
        match.slice(1).filter((target) => target !== undefined),
      )
      return targets.flatMap((target) => {
        const to = resolved(from, target)
        return to === null ? [] : [{ from, to }]
      })
    })
}

function resolved(from: string, target: string): string | null {
  if (target.startsWith('#server/')) return target.slice(1)
  return target.startsWith('.') ? join(from, '..', target) : null
}

function placeOf(file: string): Place {
  const [, folder = '', name = '', ...rest] = file.split('/')
  if (folder === 'features') return { kind: 'feature', name, file: rest.join('/') }
  if (file.startsWith('server/db/schema/'))
    return { kind: 'schema', name: file.split('/').at(-1)?.replace(/\.ts$/, '') ?? '' }
  return tops.test(file) ? { kind: 'top' } : { kind: 'platform' }
}

/** One line an arrow that breaks a floor, in the words a person needs to mend it. */
export function brokenArrows(arrows: readonly Arrow[], building: Building): string[] {
  return arrows.flatMap(({ from, to }) => {
    const why = problemOf(placeOf(from), placeOf(to), building)
    return why === null ? [] : [`${from} -> ${to}: ${why}`]
  })
}

function problemOf(from: Place, to: Place, building: Building): string | null {
  if (to.kind === 'feature') return toFeature(from, to, building)
  return to.kind === 'schema' ? toSchema(from, to.name, building) : null
}

function toFeature(from: Place, to: Extract<Place, { kind: 'feature' }>, { floors }: Building): string | null {
  if (from.kind === 'top' || (from.kind === 'feature' && from.name === to.name)) return null
  if (from.kind !== 'feature') return 'the platform knows no feature'
  const [own, other] = [floors[from.name], floors[to.name]]
  if (own === undefined || other === undefined) return `${own === undefined ? from.name : to.name} has no floor`
  if (other >= own) return `${to.name} is not below ${from.name}: raise a domain event`
  return doors.has(to.file) ? null : `${to.name} is entered through its service.ts or system.ts`
}

function toSchema(from: Place, schema: string, { floors, schemaOwners }: Building): string | null {
  const owner = schemaOwners[schema]
  if (owner === undefined) return `nobody owns the schema file ${schema}`
  if (from.kind === 'feature') return owner === from.name ? null : `${schema} belongs to ${owner}`
  if (from.kind !== 'schema') return null
  const own = schemaOwners[from.name]
  if (owner === 'platform' || own === 'platform' || own === undefined) return null
  return (floors[owner] ?? Number.POSITIVE_INFINITY) <= (floors[own] ?? 0)
    ? null
    : `a foreign key points up, from ${own} to ${owner}`
}

/** The folders below `base` that import each other in a circle, as the paths of the circle; types count. */
export function circlesIn(root: string, base: string): string[] {
  const edges = new Map<string, Set<string>>()
  for (const name of readdirSync(join(root, base), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )) {
    const from = name.split('/')[0] ?? ''
    for (const match of readFileSync(join(root, base, name), 'utf8').matchAll(importPattern)) {
      const target = match[1] ?? ''
      const path = target.startsWith('.') ? join(base, name, '..', target) : target.replace('#', '')
      const to = path.startsWith(`${base}/`) ? (path.slice(base.length + 1).split('/')[0] ?? '') : from
      if (to !== from) edges.set(from, (edges.get(from) ?? new Set()).add(to))
    }
  }
  const reaches = (start: string, goal: string, seen: Set<string>): boolean =>
    [...(edges.get(start) ?? [])].some((next) => {
      if (next === goal) return true
      if (seen.has(next)) return false
      return reaches(next, goal, seen.add(next))
    })
  return [...edges.keys()].filter((folder) => reaches(folder, folder, new Set())).toSorted()
}
