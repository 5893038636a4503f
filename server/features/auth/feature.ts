import { lt } from 'drizzle-orm'
import { devRoutes } from '#shared/contracts/auth.ts'
import type { Deps } from '#server/deps.ts'
import type { Feature } from '#server/feature.ts'
import { session } from '#server/db/schema/auth.ts'
import { implement } from '#server/lib/http.ts'
import { forgetOldAttempts } from './attempts.ts'
import * as links from './links.ts'
import { authPerson } from './person.ts'

/** The session routes are mounted with the auth port itself; this is what runs beside them. */
export const authFeature: Feature = {
  name: 'auth',
  routes(app, deps) {
    // In production the route does not exist: it shows other people's links.
    if (!deps.config.development) return
    implement(app, devRoutes.mail, async () => ({ items: [...deps.mailer.recent()] }))
  },
  person: authPerson,
  jobs: [{ name: 'auth-tidy', everyMs: 60 * 60_000, run: tidy }],
}

/** Sessions, links and counts that are over. The library keeps its instants by the machine's clock. */
async function tidy({ db }: Deps, now: number): Promise<void> {
  await forgetOldAttempts(db, now)
  await db.delete(session).where(lt(session.expiresAt, new Date(now)))
  await links.forgetExpired(db, now)
}
