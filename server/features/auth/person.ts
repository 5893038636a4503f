// The account itself. A merged guest's row is removed by whoever merges; an erased person's row stays as a tombstone, because the
// records of others point at it.
import { eq } from 'drizzle-orm'
import { claim } from '#server/db/claim.ts'
import { account, authAttempts, session, user, verification } from '#server/db/schema/auth.ts'
import type { PersonData } from '#server/feature.ts'
import { formerMember } from '#server/lib/erased.ts'

/** `.invalid` never resolves, so nothing is ever sent there. */
const formerDomain = 'former.invalid'

export const authPerson: PersonData = {
  tables: [
    claim(user, { holds: ['name', 'email', 'image'] }),
    claim(session, { holds: ['userId', 'ipAddress', 'userAgent'], never: ['token'] }),
    claim(account, {
      holds: ['accountId', 'userId', 'accessToken', 'refreshToken', 'idToken', 'password'],
      never: ['providerId', 'scope'],
    }),
    claim(verification, { holds: ['value'], never: ['identifier'] }),
    // A hash of an address and a place, forgotten after a quarter of an hour.
    claim(authAttempts, { never: ['key'] }),
  ],
  async merge(tx, { from }) {
    await tx.delete(verification).where(eq(verification.value, from))
  },
  async export(db, personId) {
    const [person] = await db.select().from(user).where(eq(user.id, personId))
    const sessions = await db.select().from(session).where(eq(session.userId, personId))
    return {
      account:
        person === undefined
          ? null
          : {
              id: person.id,
              name: person.name,
              email: person.isAnonymous === true ? null : person.email,
              emailVerified: person.emailVerified,
              createdAt: person.createdAt.getTime(),
            },
      sessions: sessions.map(({ createdAt, ipAddress, userAgent }) => ({
        createdAt: createdAt.getTime(),
        ipAddress,
        userAgent,
      })),
    }
  },
  async erase(tx, { clock }, personId) {
    await tx.delete(session).where(eq(session.userId, personId))
    await tx.delete(account).where(eq(account.userId, personId))
    await tx.delete(verification).where(eq(verification.value, personId))
    await tx
      .update(user)
      .set({
        name: formerMember,
        email: `${personId}@${formerDomain}`,
        emailVerified: false,
        image: null,
        // Like a guest: there is no address to write to and no password to sign in with.
        isAnonymous: true,
        updatedAt: new Date(clock.now()),
      })
      .where(eq(user.id, personId))
  },
}
