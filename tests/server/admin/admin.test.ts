import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authRoutes } from '#shared/contracts/auth.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { roleGrants } from '#server/db/schema/people.ts'
import { createFeatures } from '#server/features.ts'
import { Refusal, runAdmin, usage } from '#server/scripts/admin/commands.ts'
import { goLive } from '#tests/server/notes/held-round.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { staffLoop } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'

const features = createFeatures()
const app = await testApp({ features })
afterAll(() => app.close())

const admin = (...args: string[]) => runAdmin({ deps: app.deps, features }, args)
const refusal = (...args: string[]) =>
  admin(...args).then(
    (printed) => {
      throw new Error(`it was done: ${printed}`)
    },
    (error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      return error.message
    },
  )

let ana: TestPerson
beforeAll(async () => {
  ana = await app.signUp({ name: 'Ana', email: 'ana@example.org' })
})

describe('roles from the shell', () => {
  it('are given once, listed, and taken away; what ended stays on record', async () => {
    expect(await admin('list')).toContain('No one has a role yet.')
    expect(await admin('grant', 'ana@example.org', 'admin')).toBe('ana@example.org now has the role admin.')
    expect(await admin('grant', 'Ana@Example.org', 'admin')).toBe('ana@example.org already has the role admin.')
    app.clock.advance(1_000)
    expect(await admin('grant', 'ana@example.org', 'moderator')).toBe('ana@example.org now has the role moderator.')
    expect(await admin('list')).toBe(
      'admin\tana@example.org\tsince 2026-01-12T09:00:00.000Z\nmoderator\tana@example.org\tsince 2026-01-12T09:00:01.000Z',
    )
    expect(await admin('revoke', 'ana@example.org', 'admin')).toBe('ana@example.org no longer has the role admin.')
    expect(await admin('revoke', 'ana@example.org', 'admin')).toBe('ana@example.org does not have the role admin.')
    expect(await admin('grant', 'ana@example.org', 'admin')).toBe('ana@example.org now has the role admin.')
    const rows = await app.deps.db.select().from(roleGrants).orderBy(roleGrants.at, roleGrants.id)
    expect(rows.map(({ role, by, revokedAt }) => ({ role, by, ended: revokedAt !== null }))).toEqual([
      { role: 'admin', by: null, ended: true },
      { role: 'moderator', by: null, ended: false },
      { role: 'admin', by: null, ended: false },
    ])
  })

  it('are given once also when two do it at the same moment', async () => {
    const printed = await Promise.all([1, 2, 3].map(() => admin('grant', 'ana@example.org', 'organizer')))
    expect(printed.filter((line) => line.includes('now has'))).toHaveLength(1)
  })
})

describe('what cannot be done says why, and changes nothing', () => {
  it.each([
    [[], usage],
    [['promote', 'ana@example.org'], 'There is no command "promote".'],
    [['toString'], 'There is no command "toString".'],
    [['grant', 'ana@example.org'], '"grant" needs 2 arguments.'],
    [['list', 'all'], '"list" needs no arguments.'],
    [['grant', 'ana@example.org', 'boss'], 'There is no role "boss". The roles are: organizer, moderator, admin.'],
    [['grant', 'ana', 'admin'], '"ana" is not an email address.'],
    [['grant', 'nobody@example.org', 'admin'], 'No account has the email address nobody@example.org.'],
    [['export', 'nobody@example.org'], 'No account has the email address nobody@example.org.'],
    [['list', '--yes'], 'There is no option --yes.'],
    [['erase', 'ana@example.org', '--now'], 'There is no option --now.'],
    [['erase', 'ana@example.org'], "You can't undo this."],
  ])('%j', async (args, sentence) => {
    expect(await refusal(...args)).toContain(sentence)
    expect((await ana.browser.call(peopleRoutes.me)).user?.id).toBe(ana.id)
  })

  it('a guest has no address to name them by', async () => {
    const guest = await app.buildGuest()
    expect(await refusal('grant', `${guest.id}@guest.invalid`, 'admin')).toContain('No account has the email address')
  })
})

describe('a person’s data', () => {
  it('is printed as JSON', async () => {
    const held = JSON.parse(await admin('export', 'ana@example.org')) as Record<string, unknown>
    expect(held).toMatchObject({ auth: { account: { name: 'Ana', email: 'ana@example.org' } } })
    expect(Object.keys(held)).toContain('notes')
  })

  it('is erased for good: signed out everywhere, unknown from then on, and the address free again', async () => {
    const socket = await app.connectAs(ana, 'people')
    expect(await admin('erase', 'ana@example.org', '--yes')).toBe(
      `ana@example.org is erased. Records that others rely on stay under the id ${ana.id}, as a former member.`,
    )
    await app.runJob('auth-sessions')
    expect(await socket.closed()).toBe('signedOut')
    expect((await ana.browser.call(peopleRoutes.me)).user).toBeNull()
    const body = { email: 'ana@example.org', password: ana.password }
    expect((await app.stranger().refusal(authRoutes.signIn, { body })).code).toBe('WRONG_CREDENTIALS')
    expect(await refusal('erase', 'ana@example.org', '--yes')).toContain('No account has the email address')
    expect(await admin('list')).not.toContain(ana.id)
    const again = await app.signUp({ name: 'Ana', email: 'ana@example.org' })
    expect(again.id).not.toBe(ana.id)
  })

  it('is not erased while a round of theirs is running', async () => {
    const loop = await staffLoop(app)
    const [seat] = loop.seats
    if (seat === undefined) throw new Error('a loop has a seat')
    await goLive(app, loop, seat)
    expect(await refusal('erase', String(seat.person.email), '--yes')).toBe(
      'This person is in a live round. Wait until it ends. Nothing was erased.',
    )
    expect((await seat.person.browser.call(peopleRoutes.me)).user?.id).toBe(seat.person.id)
  })
})
