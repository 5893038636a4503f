// The auth feature: development mail, cleanup jobs and personal data.
import { lt, sql } from 'drizzle-orm'
import { devRoutes } from '#shared/contracts/auth.ts'
import type { Deps } from '#server/deps.ts'
import type { Feature } from '#server/feature.ts'
import { session } from '#server/db/schema/auth.ts'
import { implement } from '#server/lib/http.ts'
import { forgetOldAttempts } from './attempts.ts'
import * as links from './links.ts'
import { authPerson } from './person.ts'

/** The session routes are mounted with the auth port; this is the rest. */
export const authFeature: Feature = {
  name: 'auth',
  routes(app, deps) {
    // Only in development: it shows other people's links.
    if (!deps.config.development) return
    implement(app, devRoutes.mail, async () => ({ items: [...deps.mailer.recent()] }))
  },
  person: authPerson,
  jobs: [
    { name: 'auth-tidy', everyMs: 60 * 60_000, run: tidy },
    { name: 'auth-sessions', everyMs: 5_000, run: closeEndedSessions },
  ],
}

/** Deletes expired sessions, links and attempt counts. The library uses the machine's clock. */
async function tidy({ db }: Deps, now: number): Promise<void> {
  await forgetOldAttempts(db, now)
  await db.delete(session).where(lt(session.expiresAt, new Date(now)))
  await links.forgetExpired(db, now)
}

/** Closes the sockets of sessions that another process ended, such as the admin script. */
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
