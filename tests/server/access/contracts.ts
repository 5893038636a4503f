// All routes and socket requests, read from the contracts, so a new one is included automatically.
import type { RequestDef } from '#shared/contracts/define-events.ts'
import type { RouteDef } from '#shared/contracts/define-routes.ts'

const modules = import.meta.glob<Record<string, unknown>>('../../../shared/contracts/*.ts', { eager: true })
const tables = Object.values(modules).flatMap((module) => Object.values(module))

const entriesOf = (table: unknown): [string, unknown][] =>
  typeof table === 'object' && table !== null && !Array.isArray(table) ? Object.entries(table) : []
const isRoute = (value: unknown): value is RouteDef =>
  typeof value === 'object' && value !== null && 'path' in value && 'method' in value && 'response' in value
const isRequest = (value: unknown): value is RequestDef =>
  typeof value === 'object' && value !== null && 'payload' in value && 'answer' in value

/** By "GET /api/loops/:loopId". */
export const routes: ReadonlyMap<string, RouteDef> = new Map(
  tables.flatMap((table) =>
    entriesOf(table).flatMap(([, value]): [string, RouteDef][] =>
      isRoute(value) ? [[`${value.method} ${value.path}`, value]] : [],
    ),
  ),
)

/** By "room:join". */
export const requests: ReadonlyMap<string, RequestDef> = new Map(
  tables.flatMap((table) =>
    entriesOf(table).flatMap(([name, value]): [string, RequestDef][] => (isRequest(value) ? [[name, value]] : [])),
  ),
)
