import { afterAll, describe, expect, it } from 'vitest'
import { defaultProfile, peopleRoutes, type SaveProfile } from '#shared/contracts/people.ts'
import { blocks } from '#server/db/schema/people.ts'
import { areBlocked, displayNames, findProfile, requireProfile } from '#server/features/people/system.ts'
import { testApp } from '#tests/support/test-app.ts'

const app = await testApp()
afterAll(() => app.close())

const whole: SaveProfile = {
  name: 'Ana Lima',
  role: 'TPM',
  level: 8,
  targetLevel: 7,
  timeZone: 'America/Sao_Paulo',
  languages: [
    { code: 'pt', level: 3 },
    { code: 'en', level: 2 },
  ],
  groups: ['Corvane'],
  skills: { OW: 3, DD: 0 },
}

describe('the profile', () => {
  it('is nobody’s without a session', async () => {
    expect((await app.stranger().refusal(peopleRoutes.getProfile)).code).toBe('UNAUTHENTICATED')
    expect((await app.stranger().refusal(peopleRoutes.saveProfile, { body: whole })).code).toBe('UNAUTHENTICATED')
  })

  it('is null until it is first saved, then what was saved', async () => {
    const ana = await app.buildUser({ name: 'Ana', profile: false })
    expect(await app.as(ana).call(peopleRoutes.getProfile)).toEqual({ name: 'Ana', profile: null })
    await expect(requireProfile(app.deps.db, ana.id)).rejects.toMatchObject({ code: 'PROFILE_INCOMPLETE' })

    const { name, ...profile } = whole
    expect(await app.as(ana).call(peopleRoutes.saveProfile, { body: whole })).toEqual({ name, profile })
    expect(await app.as(ana).call(peopleRoutes.getProfile)).toEqual({ name, profile })
    expect(await app.as(ana).call(peopleRoutes.me)).toMatchObject({ user: { id: ana.id, name }, profile })
    expect(await findProfile(app.deps.db, ana.id)).toEqual(profile)
  })

  it('of a new account’s form can be saved unchanged', async () => {
    const ana = await app.buildUser({ profile: false })
    await app.as(ana).call(peopleRoutes.saveProfile, { body: { ...defaultProfile('Mars/Olympus'), name: 'Ana' } })
    expect((await app.as(ana).call(peopleRoutes.getProfile)).profile?.timeZone).toBe('UTC')
  })

  it.each<[string, string, object]>([
    ['an empty name', 'body.name', { name: ' ' }],
    ['a long name', 'body.name', { name: 'n'.repeat(81) }],
    ['an unknown role', 'body.role', { role: 'CEO' }],
    ['a level below entry', 'body.level', { level: 3 }],
    ['a target above 7', 'body.targetLevel', { targetLevel: 8 }],
    ['an unknown time zone', 'body.timeZone', { timeZone: 'Mars/Olympus' }],
    ['an offset for a time zone', 'body.timeZone', { timeZone: '+02:00' }],
    ['no language', 'body.languages', { languages: [] }],
    [
      'a language twice',
      'body.languages',
      {
        languages: [
          { code: 'en', level: 1 },
          { code: 'en', level: 2 },
        ],
      },
    ],
    ['a language level of 4', 'body.languages.0.level', { languages: [{ code: 'en', level: 4 }] }],
    ['a language in words', 'body.languages.0.code', { languages: [{ code: 'English', level: 3 }] }],
    ['eleven groups', 'body.groups', { groups: Array.from({ length: 11 }, (_, n) => `group ${n}`) }],
    ['a group twice', 'body.groups', { groups: ['Corvane', 'corvane'] }],
    ['an unknown principle', 'body.skills', { skills: { XX: 1 } }],
    ['a skill of 4', 'body.skills.OW', { skills: { OW: 4 } }],
  ])('names the field: %s', async (_name, path, wrong) => {
    const ana = await app.buildUser({ profile: false })
    expect(await app.as(ana).put(peopleRoutes.saveProfile.path, { ...whole, ...wrong })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_INPUT', path },
    })
    expect((await app.as(ana).call(peopleRoutes.getProfile)).profile).toBeNull()
  })
})

describe('what other features ask', () => {
  it('names are found by id; people without a row are missing', async () => {
    const [ana, ben] = [await app.buildUser({ name: 'Ana' }), await app.buildGuest({ name: 'Ben' })]
    expect(await displayNames(app.deps.db, [ana.id, ben.id, ana.id, 'gone'])).toEqual(
      new Map([
        [ana.id, 'Ana'],
        [ben.id, 'Ben'],
      ]),
    )
    expect(await displayNames(app.deps.db, [])).toEqual(new Map())
  })

  it('a block separates both people, whichever of them set it', async () => {
    const [ana, ben, chidi] = [await app.buildUser(), await app.buildUser(), await app.buildUser()]
    await app.deps.db.insert(blocks).values({ blockerId: ana.id, blockedId: ben.id, at: app.clock.now() })
    expect(await areBlocked(app.deps.db, ana.id, ben.id)).toBe(true)
    expect(await areBlocked(app.deps.db, ben.id, ana.id)).toBe(true)
    expect(await areBlocked(app.deps.db, ana.id, chidi.id)).toBe(false)
  })
})
