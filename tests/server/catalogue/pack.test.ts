import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seats } from '#server/db/schema/loops.ts'
import { loadPack, PackError } from '#server/features/catalogue/service.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { packRoutes, type PrinciplePack } from '#shared/contracts/pack.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, content: unknown): string {
  const file = join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

function ownPack(): PrinciplePack {
  const pack = structuredClone(defaultPack)
  Object.assign(pack, { id: 'house-values', version: 3 })
  Object.assign(pack.principles.CO, { name: 'Patient First', spoken: ['patient first'] })
  pack.templates['mini-2'].name = 'Two short rounds'
  // An organization whose core principle for product managers is trust instead of invention.
  pack.coreSets.PM = ['CO', 'OW', 'ET', 'DD']
  return pack
}

describe('the principle pack of an installation', () => {
  it('[PP-13] is the built-in one when none is named', () => expect(loadPack(undefined)).toBe(defaultPack))

  it('[PP-13] is the file in PACK_FILE', () => expect(loadPack(written('own.json', ownPack()))).toEqual(ownPack()))

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{ "id": ', /the file is not valid JSON/],
    ['not a pack', [], /the whole file: .*expected object/],
    ['a misspelt field', { ...defaultPack, principels: {} }, /the whole file: .*"principels"/],
    [
      'a text left out',
      { ...defaultPack, principles: { ...defaultPack.principles, CO: { ...defaultPack.principles.CO, meaning: ' ' } } },
      /principles\.CO\.meaning: /,
    ],
    [
      'a core principle of little weight',
      { ...defaultPack, coreSets: { ...defaultPack.coreSets, PM: ['CO', 'OW', 'IS', 'FR'] } },
      /weights\.PM\.0\.weights\.FR: FR is core for PM/,
    ],
  ])('[PP-13] a file with %s stops the start and says where to look', (name, content, message) => {
    const file = written(`${name}.json`, content)
    expect(() => loadPack(file)).toThrow(PackError)
    expect(() => loadPack(file)).toThrow(message)
    expect(() => loadPack(file)).toThrow('unset PACK_FILE')
  })

  it('[PP-13] a file that is not there is named', () => {
    expect(() => loadPack(join(folder, 'nowhere.json'))).toThrow(/Can’t read the pack file .*nowhere\.json/)
  })

  it('[PP-13] no more is listed than can be read', () => {
    const message = (() => {
      try {
        loadPack(written('empty.json', { principles: {}, weights: {} }))
        return ''
      } catch (error) {
        return String(error)
      }
    })()
    expect(message.split('\n').length).toBeLessThan(26)
  })
})

describe('npm run pack', () => {
  const run = (...words: string[]) =>
    spawnSync('npm', ['run', '-s', 'pack', ...(words.length === 0 ? [] : ['--', ...words])], { encoding: 'utf8' })

  it('[PP-13] prints a pack to start from, and says of a file whether it will do', () => {
    const printed = run()
    expect(JSON.parse(printed.stdout)).toEqual(defaultPack)
    expect(run('check', written('printed.json', printed.stdout))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('pack sixteen, version 2') as string,
    })
    expect(run('check', written('broken.json', '{}'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('principles: ') as string,
    })
    expect(run('check', join(folder, 'nowhere.json'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Can’t read the pack file') as string,
    })
  }, 30_000)
})

describe('an installation with its own pack', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp({ settings: { PACK_FILE: written('installed.json', ownPack()) } })
  })
  afterAll(() => app.close())

  it('[PP-13] gives it to every browser, once', async () => {
    const first = await app.stranger().get(packRoutes.pack.path)
    expect(first.body).toEqual(ownPack())
    const again = await app
      .stranger()
      .get(packRoutes.pack.path, { headers: { 'if-none-match': String(first.headers['etag']) } })
    expect(again.status).toBe(304)
  })

  it('[PP-13] staffs loops by its templates and core sets', async () => {
    const ann = await app.buildUser()
    const loop = await app.as(ann).call(loopRoutes.createLoop, {
      body: { templateId: 'mini-2', role: 'PM', roleTitle: 'Senior PM', targetLevel: 5, fallbackLevel: null },
    })
    expect(loop.templateName).toBe('Two short rounds')
    const dealt = await app.deps.db.select({ principles: seats.principles }).from(seats)
    expect(dealt.flatMap((seat) => seat.principles).toSorted()).toEqual(['CO', 'DD', 'ET', 'OW'])
  })

  it('[PP-13] shows its names on the front page', async () => {
    const { body } = await app.stranger().get('/api/demo/excerpt')
    expect(body).toMatchObject({ principle: { code: 'OW', name: 'Ownership' } })
  })
})
