// Which rules the product really calls: a rule is reached when code that cites its id is imported, however far away, from where the
// server or the client starts. Numbers and sentences kept beside the code do not count as code.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { importPattern } from './arrows.ts'

const starts = ['server/main.ts', 'client/main.tsx', 'client/app-main.tsx']
const isCode = (file: string): boolean => file.endsWith('.ts') && !/\/(?:policy|catalogue)\.ts$/.test(file)
const ruleLine = /^- \*\*([A-Z]{1,2}-?\d+[a-n]?)\*\* /
const waitingLine = /^- `([A-Z]{1,2}-?\d+[a-n]?)` waits for \S/

const filesUnder = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)

/** Every file that is imported from where the product starts, types included. */
export function reachedFiles(root: string): Set<string> {
  const seen = new Set<string>()
  const todo = [...starts]
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (seen.has(file) || !existsSync(join(root, file))) continue
    seen.add(file)
    for (const match of readFileSync(join(root, file), 'utf8').matchAll(importPattern)) {
      const target = match.slice(1).find((path) => path !== undefined) ?? ''
      if (target.startsWith('#')) todo.push(target.slice(1))
      else if (target.startsWith('.')) todo.push(join(dirname(file), target))
    }
  }
  return seen
}

/** The ids a text names, one by one or as a range: "RM-3 to RM-11". */
function citedIds(text: string): Set<string> {
  const ids = new Set([...text.matchAll(/\b[A-Z]{1,2}-?\d+[a-n]?\b/g)].map(([id]) => id))
  for (const [, prefix, from, last, to] of text.matchAll(/\b([A-Z]{1,2}-?)(\d+) (?:to|…) ([A-Z]{1,2}-?)(\d+)\b/g)) {
    if (prefix !== last) continue
    for (let number = Number(from); number <= Number(to); number += 1) {
      ids.add(`${prefix}${String(number)}`)
      ids.add(`${prefix}${String(number).padStart(2, '0')}`)
    }
  }
  return ids
}

export interface RulesReach {
  /** Cited by no code at all. */
  uncited: string[]
  /** Cited by code, none of which the product reaches. */
  unreached: string[]
  /** Said to wait for a feature, in the family's own page. */
  waiting: string[]
}

/** By rule id, each behind its page. Pages of data and of worked examples have no code of their own. */
export function rulesReach(root: string): RulesReach {
  const reached = reachedFiles(root)
  const code = filesUnder(root, 'shared')
    .filter(isCode)
    .map((file) => ({ file, ids: citedIds(readFileSync(join(root, file), 'utf8')) }))
  const result: RulesReach = { uncited: [], unreached: [], waiting: [] }
  for (const page of filesUnder(root, 'shared/domain').filter((file) =>
    /\/[\w-]+\/RULES\.md$/.test(file.replace('shared/domain', '')),
  )) {
    for (const line of readFileSync(join(root, page), 'utf8').split('\n')) {
      const waits = waitingLine.exec(line)?.[1]
      if (waits !== undefined) result.waiting.push(`${page} ${waits}`)
      const id = ruleLine.exec(line)?.[1]
      if (id === undefined) continue
      const citing = code.filter(({ ids }) => ids.has(id))
      if (citing.length === 0) result.uncited.push(`${page} ${id}`)
      else if (!citing.some(({ file }) => reached.has(file))) result.unreached.push(`${page} ${id}`)
    }
  }
  return result
}
