import { eq } from 'drizzle-orm'
import { noteSets, noteVersions } from '#server/db/schema/notes.ts'
import type { PersonData } from '#server/feature.ts'

export const notesPerson: PersonData = {
  async merge(tx, { from, to }) {
    await tx.update(noteSets).set({ authorId: to }).where(eq(noteSets.authorId, from))
    await tx.update(noteVersions).set({ returnedBy: to }).where(eq(noteVersions.returnedBy, from))
  },
}
