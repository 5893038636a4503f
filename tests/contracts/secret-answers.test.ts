// A compressed answer may leak a secret it carries, so answers that carry one are marked; here nobody can forget it.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { RouteDef } from '#shared/contracts/define-routes.ts'

const folder = fileURLToPath(new URL('../../shared/contracts', import.meta.url))
const secretName = /token|secret|credential|password|nonce|^(?:url|link)$/i

function isRoute(value: unknown): value is RouteDef {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'response' in value
}

const modules = await Promise.all(
  readdirSync(folder).map(async (file) => (await import(`${folder}/${file}`)) as Record<string, unknown>),
)
const routes = modules
  .flatMap((module) => Object.values(module))
  .flatMap((table) => (typeof table === 'object' && table !== null ? Object.values(table) : []))
  .filter(isRoute)

/** Names of all properties in an answer, at any depth. */
function propertyNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own =
    'properties' in schema && typeof schema.properties === 'object' && schema.properties !== null
      ? Object.keys(schema.properties)
      : []
  return [...own, ...Object.values(schema).flatMap(propertyNames)]
}

const namesIn = (route: RouteDef): string[] =>
  propertyNames(z.toJSONSchema(route.response, { io: 'output', unrepresentable: 'any' }))

describe('answers that carry a secret', () => {
  it('are marked when they name a credential or a link', () => {
    const naming = routes.filter((route) => namesIn(route).some((name) => secretName.test(name)))
    expect(naming.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/api/rounds/:roundId/ice', '/api/loops/:loopId/seats/:seatId/invites', '/api/dev/mail']),
    )
    expect(
      naming.filter(({ carriesSecret }) => carriesSecret !== true).map(({ method, path }) => `${method} ${path}`),
    ).toEqual([])
  })

  it('are marked when they are about signing in', () => {
    const session = routes.filter(({ path }) => path.startsWith('/api/session/'))
    expect(session.length).toBeGreaterThanOrEqual(8)
    expect(session.filter(({ carriesSecret }) => carriesSecret !== true)).toEqual([])
  })
})
