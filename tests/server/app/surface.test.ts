import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemSchema } from '#shared/contracts/errors.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

describe('what every address has in common', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  it('says that it lives, that it is ready, and how durable an answer is', async () => {
    const health = await app.stranger().get('/healthz')
    const ready = await app.stranger().get('/readyz')
    expect(health.status).toBe(200)
    expect(ready.body).toMatchObject({
      status: 'ready',
      database: app.database.kind,
      nodes: 'one',
      principles: 'sixteen 2',
    })
    expect(JSON.stringify(ready.body)).toMatch(/power/)
  })

  it('describes the whole API', async () => {
    const { paths } = (await app.stranger().get('/docs/json')).body as { paths: Record<string, unknown> }
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/api/loops', '/api/queue', '/api/loops/{loopId}/package', '/api/session/sign-in']),
    )
  })

  it('answers an unknown address with a problem, never with a stack', async () => {
    const answer = await app.stranger().get('/api/nothing-here')
    expect(answer.status).toBe(404)
    expect(JSON.stringify(answer.body)).not.toMatch(/at .*\.ts:/)
  })

  it('refuses what cannot be read with a stable code', async () => {
    const browser = (await app.buildUser()).browser
    const answer = await browser.post('/api/loops', {
      templateId: 'mini-2',
      role: 'PM',
      roleTitle: '',
      targetLevel: 5,
      fallbackLevel: 7,
    })
    expect(answer.status).toBe(400)
    expect(problemSchema.parse(answer.body)).toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('refuses a body that is too large, and lives on', async () => {
    const browser = (await app.buildUser()).browser
    const answer = await browser.post('/api/loops', { roleTitle: 'x'.repeat(700_000) })
    expect(answer.status).toBe(413)
    expect(problemSchema.parse(answer.body).code).toBe('PAYLOAD_TOO_LARGE')
    expect((await app.stranger().get('/healthz')).status).toBe(200)
  })

  it('outlives a connection that could not be accepted, and says so', async () => {
    await app.listen()
    app.deps.realtime.io.httpServer.emit('error', new Error('accept EMFILE'))
    expect(app.takeErrors().join()).toContain('accept EMFILE')
    expect((await app.stranger().get('/healthz')).status).toBe(200)
  })

  it('sends the headers that keep a page to itself, and stores nothing of the API', async () => {
    const { headers } = await app.stranger().get('/api/me')
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(Number(headers['x-server-now'])).toBe(app.clock.now())
  })

  it('asks every route that is not open for a session', async () => {
    const { paths } = (await app.stranger().get('/docs/json')).body as {
      paths: Record<string, Record<string, unknown>>
    }
    const open = [/^\/api\/session\//, /^\/api\/me$/, /^\/api\/invites\/\{token\}$/, /^\/api\/demo/, /^\/api\/pack$/]
    const closed = Object.entries(paths).filter(
      ([path]) => path.startsWith('/api/') && !open.some((pattern) => pattern.test(path)),
    )
    expect(closed.length).toBeGreaterThan(20)
    for (const [path, methods] of closed) {
      for (const method of Object.keys(methods)) {
        const address = path.replaceAll(/\{\w+\}/g, 'none-of-this-name-0000')
        const answer = await app.stranger()[method as 'get' | 'post' | 'put' | 'delete'](address)
        expect([400, 401], `${method} ${path}`).toContain(answer.status)
      }
    }
  })
})
