// Creates people for tests with the real server. Pass only what the test is about.
import { eq } from 'drizzle-orm'
import { authRoutes, type Account } from '#shared/contracts/auth.ts'
import { defaultProfile, peopleRoutes, type Profile } from '#shared/contracts/people.ts'
import { user } from '#server/db/schema/auth.ts'
import type { Deps } from '#server/deps.ts'
import type { Browser } from './browser.ts'

export interface TestPerson {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly password: string
  readonly browser: Browser
}

interface Maker {
  deps: Deps
  newBrowser: () => Browser
}

export interface UserTraits extends Partial<Profile> {
  name?: string
  /** False creates an account without a profile, as right after signing up. */
  profile?: boolean
}

const names = ['Ana', 'Ben', 'Chidi', 'Dana', 'Eli', 'Farah', 'Goran', 'Hana', 'Ivo', 'Jun']
export const testPassword = 'correct horse battery'
let made = 0

function nextIdentity(name: string | undefined): { name: string; email: string } {
  made += 1
  const chosen = name ?? `${names[made % names.length] ?? 'Ana'} ${made}`
  return { name: chosen, email: `${chosen.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}.${made}@example.org` }
}

/** A person with an account and a profile. Fast, because no password is hashed: this person can't sign in again. */
export async function buildUser({ deps, newBrowser }: Maker, traits: UserTraits = {}): Promise<TestPerson> {
  const { name: wanted, profile: withProfile = true, ...stated } = traits
  const { name, email } = nextIdentity(wanted)
  const { person, browser } = await enterAsGuest({ deps, newBrowser }, name)
  await deps.db.update(user).set({ email, isAnonymous: false }).where(eq(user.id, person.id))
  if (withProfile)
    await browser.call(peopleRoutes.saveProfile, { body: { ...defaultProfile('Europe/Berlin'), ...stated, name } })
  return { id: person.id, name, email, password: testPassword, browser }
}

/** A guest, who has only a name. */
export async function buildGuest(maker: Maker, traits: { name?: string } = {}): Promise<TestPerson> {
  const { name } = nextIdentity(traits.name)
  const { person, browser } = await enterAsGuest(maker, name)
  return { id: person.id, name, email: null, password: testPassword, browser }
}

/** Through the sign-up form, with a password that works. */
export async function signUp(
  { newBrowser }: Maker,
  traits: { name?: string; email?: string; password?: string } = {},
): Promise<TestPerson> {
  const identity = nextIdentity(traits.name)
  const email = traits.email ?? identity.email
  const password = traits.password ?? testPassword
  const browser = newBrowser()
  const { user: person } = await browser.call(authRoutes.signUp, { body: { name: identity.name, email, password } })
  return { id: person.id, name: identity.name, email, password, browser }
}

async function enterAsGuest({ newBrowser }: Maker, name: string): Promise<{ person: Account; browser: Browser }> {
  const browser = newBrowser()
  const { user: person } = await browser.call(authRoutes.guest, { body: { name } })
  return { person, browser }
}
