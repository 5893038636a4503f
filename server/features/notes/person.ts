// Notes as personal data. Submitted notes are evidence in a package, whose hash covers them, so they stay unchanged under the
// author's id. Everything else an author wrote is erased with the author; notes about a candidate are erased with the candidate.
import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { claim } from '#server/db/claim.ts'
import type { Db } from '#server/db/client.ts'
import { noteAddenda, noteFields, noteSets, noteVersions } from '#server/db/schema/notes.ts'
import type { PersonData } from '#server/feature.ts'
import * as loops from '#server/features/loops/system.ts'
import { removedWords } from '#server/lib/erased.ts'

export const notesPerson: PersonData = {
  tables: [
    claim(noteSets, { personal: ['authorId', 'content', 'findings', 'kept'], impersonal: ['status', 'hash'] }),
    claim(noteFields, { personal: ['value'], impersonal: ['key'] }),
    claim(noteVersions, { personal: ['content', 'returnedBy', 'returnReason'], impersonal: ['hash'] }),
    claim(noteAddenda, { personal: ['text'] }),
  ],
  async merge(tx, { from, to }) {
    await tx.update(noteSets).set({ authorId: to }).where(eq(noteSets.authorId, from))
    await tx.update(noteVersions).set({ returnedBy: to }).where(eq(noteVersions.returnedBy, from))
  },
  async export(db, personId) {
    const own = setsOf(db, personId)
    const sets = await db.select().from(noteSets).where(eq(noteSets.authorId, personId))
    const fields = await db.select().from(noteFields).where(inArray(noteFields.noteSetId, own))
    const addenda = await db.select().from(noteAddenda).where(inArray(noteAddenda.noteSetId, own))
    return {
      noteSets: sets.map(({ id, loopId, roundId, status, submittedAt, content, kept }) => ({
        id,
        loopId,
        roundId,
        status,
        submittedAt,
        content,
        keptFindings: kept,
        fields: fields.filter((field) => field.noteSetId === id).map(({ key, value }) => ({ key, value })),
        addenda: addenda.filter((addendum) => addendum.noteSetId === id).map(({ text, at }) => ({ text, at })),
      })),
    }
  },
  async erase(tx, _deps, personId) {
    const ownLoops = await loops.listLoopsAsCandidate(tx, personId)
    if (ownLoops.length > 0) await tx.delete(noteSets).where(inArray(noteSets.loopId, ownLoops))
    await eraseAuthor(tx, personId)
  },
}

async function eraseAuthor(tx: Db, personId: string): Promise<void> {
  const own = setsOf(tx, personId)
  for (const table of [noteFields, noteVersions, noteAddenda])
    await tx.delete(table).where(inArray(table.noteSetId, own))
  // A returned set keeps the findings of its last submit until the next one. The row stays, because the loop waits for it.
  await tx
    .update(noteSets)
    .set({ findings: [], kept: {} })
    .where(and(eq(noteSets.authorId, personId), notInArray(noteSets.status, ['SUBMITTED', 'SEALED'])))
  await tx.update(noteVersions).set({ returnReason: removedWords }).where(eq(noteVersions.returnedBy, personId))
}

const setsOf = (db: Db, authorId: string) =>
  db.select({ id: noteSets.id }).from(noteSets).where(eq(noteSets.authorId, authorId))
