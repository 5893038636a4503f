// One order of arguments in the server's features: a use case takes (deps, actor, input), a step of a transaction (tx, deps, input), a
// query (db, input). Transactions open in services, so what listens to requests opens none.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './run-oxlint.ts'

const files = globSync('server/features/**/*.ts', { cwd: root })
/** What Fastify or a socket hands over comes first in what listens to it. */
const listens = (file: string) => ['routes.ts', 'sockets.ts'].includes(basename(file))

const exported = /export (?:async )?function \w+(?:<[^>]*>)?\(((?:[^()]|\([^()]*\))*)\)/g
const kindOf = (type: string): string => {
  if (/^(Pick<)?Deps\b/.test(type)) return 'deps'
  if (type === 'Db') return 'db'
  return /\bActor\b|PersonActor/.test(type) ? 'actor' : 'input'
}
const allowed = /^(?:(?:deps|db)(?: actor)?|db deps|actor|)(?: ?input)*$/

/** `name: kinds` of each exported function whose arguments stand in another order. */
function misordered(source: string): string[] {
  return [...source.matchAll(exported)].flatMap(([head, list = '']) => {
    const types = list
      .replace(/\{[^{}]*\}(?=:)/g, 'parts')
      .split(/,(?![^{<[]*[}>\]])/)
      .flatMap((parameter) => parameter.split(/\w+\??: (.*)/s)[1]?.trim() ?? [])
    const kinds = types.map(kindOf).join(' ')
    return allowed.test(kinds) ? [] : [`${/function (\w+)/.exec(head)?.[1] ?? ''}: ${kinds}`]
  })
}
const opensTransaction = (source: string): boolean => /\.(?:transact|transaction)\(/.test(source)

describe('in the features of the server', () => {
  it('arguments stand in one order', () => {
    const found = files
      .filter((file) => !listens(file))
      .flatMap((file) => misordered(readFileSync(join(root, file), 'utf8')).map((what) => `${file} ${what}`))
    expect(files.length).toBeGreaterThan(100)
    expect(found).toEqual([])
  })

  it('routes and sockets open no transaction', () => {
    expect(files.filter(listens).filter((file) => opensTransaction(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  it.each([
    ['export async function cancel(actor: PersonActor, deps: Deps) {', ['cancel: actor deps']],
    ['export function find(loopId: string, db: Db) {', ['find: input db']],
    ['export function step(deps: Deps, tx: Db, { at }: { at: number }) {', ['step: deps db input']],
    ['export function use({ db }: Pick<Deps, "db">, actor: PersonActor, input: { a: 1, b: 2 }) {', []],
    ['export function step(tx: Db, deps: Deps, { at, by }: Step) {', []],
  ])('%s', (source, found) => expect(misordered(source)).toEqual(found))

  it('a transaction in a route is found', () => {
    expect(opensTransaction('await deps.events.transact((tx) => service.save(tx))')).toBe(true)
  })
})
