// The account's personal data. The caller of a merge deletes the guest's row. An erased person's row stays without
// personal data, because other people's records refer to it.
import { eq, or } from 'drizzle-orm'
import { claim } from '#server/db/claim.ts'
import { account, authAttempts, session, user, verification } from '#server/db/schema/auth.ts'
import { oneTimeLinks } from '#server/db/schema/links.ts'
import type { PersonData } from '#server/feature.ts'
import { formerMember } from '#shared/lib/person-name.ts'

/** `.invalid` never resolves, so nothing is ever sent there. */
const formerDomain = 'former.invalid'

export const authPerson: PersonData = {
  tables: [
    claim(user, { personal: ['name', 'email', 'image'] }),
    claim(session, { personal: ['userId', 'ipAddress', 'userAgent'], impersonal: ['token'] }),
    claim(account, {
      personal: ['accountId', 'userId', 'accessToken', 'refreshToken', 'idToken', 'password'],
      impersonal: ['providerId', 'scope'],
    }),
    claim(verification, { impersonal: ['identifier', 'value'] }),
    claim(oneTimeLinks, { personal: ['subject', 'createdBy', 'usedBy'], impersonal: ['purpose', 'tokenHash'] }),
    // A hash of an email and an IP address, deleted after the attempt window.
    claim(authAttempts, { impersonal: ['key'] }),
  ],
  async merge(tx, { from, to }) {
    await tx.update(oneTimeLinks).set({ createdBy: to }).where(eq(oneTimeLinks.createdBy, from))
    await tx.update(oneTimeLinks).set({ usedBy: to }).where(eq(oneTimeLinks.usedBy, from))
    // A guest has no address to confirm and no password to reset, so such links are not the account's.
    await tx.delete(oneTimeLinks).where(eq(oneTimeLinks.subject, from))
  },
  async export(db, personId) {
    const [person] = await db.select().from(user).where(eq(user.id, personId))
    const sessions = await db.select().from(session).where(eq(session.userId, personId))
    const links = await db
      .select()
      .from(oneTimeLinks)
      .where(or(eq(oneTimeLinks.createdBy, personId), eq(oneTimeLinks.usedBy, personId)))
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
      links: links.map(({ purpose, subject, createdAt, expiresAt, usedAt, createdBy }) => ({
        purpose,
        subject,
        createdAt,
        expiresAt,
        usedAt,
        isOwn: createdBy === personId,
      })),
    }
  },
  async erase(tx, { clock }, personId) {
    await tx.delete(session).where(eq(session.userId, personId))
    await tx.delete(account).where(eq(account.userId, personId))
    // Links they used stay on record under the id; links they created are deleted.
    await tx.delete(oneTimeLinks).where(or(eq(oneTimeLinks.subject, personId), eq(oneTimeLinks.createdBy, personId)))
    await tx
      .update(user)
      .set({
        name: formerMember,
        email: `${personId}@${formerDomain}`,
        emailVerified: false,
        image: null,
        // Like a guest: without an address to write to or a password to sign in with.
        isAnonymous: true,
        updatedAt: new Date(clock.now()),
      })
      .where(eq(user.id, personId))
  },
}
