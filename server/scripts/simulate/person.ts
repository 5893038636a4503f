// A simulated person: an account with a profile and a socket connection.
import { randomBytes } from 'node:crypto'
import { authRoutes } from '#shared/contracts/auth.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { peopleNamespace } from '#shared/contracts/socket.ts'
import type { Level, RoleFamily } from '#shared/contracts/vocabulary.ts'
import { openBrowser, type Browser } from './http.ts'
import { openWire, type Wire } from './socket.ts'

export interface Person {
  name: string
  userId: string
  browser: Browser
  own: Wire
}

interface Traits {
  name: string
  role: RoleFamily
  level: Level
  group: string
  /** A random address if it is left out. */
  email?: string
}

/** Creates an account with a password that nobody knows, and a profile. */
export async function arrive(url: string, { name, role, level, group, email }: Traits): Promise<Person> {
  const browser = openBrowser(url)
  const secret = randomBytes(9).toString('hex')
  const { user } = await browser.call(authRoutes.signUp, {
    body: { name, email: email ?? `sim-${secret}@example.org`, password: `simulated ${secret}` },
  })
  await browser.call(peopleRoutes.saveProfile, {
    body: {
      name,
      role,
      level,
      targetLevel: 5,
      timeZone: 'UTC',
      languages: [{ code: 'en', level: 3 }],
      groups: [group],
      skills: {},
    },
  })
  return { name, userId: user.id, browser, own: await openWire(url, peopleNamespace, browser) }
}

/** Signs in to an existing account with a sign-in link. */
export async function comeBack(url: string, linkPath: string): Promise<Person> {
  const browser = openBrowser(url)
  await browser.open(linkPath)
  const { user } = await browser.call(peopleRoutes.me)
  if (user === null) throw new Error('The sign-in link signed nobody in')
  return { name: user.name, userId: user.id, browser, own: await openWire(url, peopleNamespace, browser) }
}
