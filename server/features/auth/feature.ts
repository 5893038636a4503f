import { lt, sql } from 'drizzle-orm'
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
  jobs: [
    { name: 'auth-tidy', everyMs: 60 * 60_000, run: tidy },
    { name: 'auth-sessions', everyMs: 5_000, run: closeEndedSessions },
  ],
}

/** Sessions, links and counts that are over. The library keeps its instants by the machine's clock. */
async function tidy({ db }: Deps, now: number): Promise<void> {
  await forgetOldAttempts(db, now)
  await db.delete(session).where(lt(session.expiresAt, new Date(now)))
  await links.forgetExpired(db, now)
}

/** A session that ended outside of this process, as by an operator's shell, ends here too. */
async function closeEndedSessions({ db, realtime }: Deps): Promise<void> {
  const connected = realtime.sessionIds()
  if (connected.length === 0) return
  const rows = await db
    .select({ id: session.id })
    .from(session)
    .where(sql`${session.id} = any(${sql.param(connected)}::text[])`)
  const living = new Set(rows.map((row) => row.id))
  for (const id of connected) if (!living.has(id)) realtime.closeSession(id, 'signedOut')
}
