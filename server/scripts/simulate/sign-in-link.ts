// Asks the server for a link that signs in as a simulated person.
import { devSignInRoutes } from '#shared/contracts/dev-sign-in.ts'
import { Refused } from './http.ts'
import type { Person } from './person.ts'

/** Null if the server doesn't run in development: then it has no such links. */
export async function signInLink({ browser }: Person, to: string): Promise<string | null> {
  try {
    return (await browser.call(devSignInRoutes.createSignInLink, { body: { to } })).link
  } catch (error) {
    if (error instanceof Refused && error.problem.code === 'NOT_FOUND') return null
    throw error
  }
}
