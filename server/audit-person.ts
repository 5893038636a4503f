// The audit log in a person's data. Erasing a person keeps who did what and removes the reasons they wrote.
import { listAuditOf, moveAudit, removeAuditReasons } from './db/audit.ts'
import { claim } from './db/claim.ts'
import { auditLog } from './db/schema/audit.ts'
import type { PersonData } from './feature.ts'

export const auditPerson: PersonData = {
  // `loopId` has no foreign key: an entry outlives its loop.
  tables: [claim(auditLog, { personal: ['actorId', 'details'], impersonal: ['loopId', 'action'] })],
  merge: moveAudit,
  async export(db, personId) {
    const entries = await listAuditOf(db, personId)
    return { entries: entries.map(({ at, action, loopId, details }) => ({ at, action, loopId, details })) }
  },
  erase: (tx, _deps, personId) => removeAuditReasons(tx, { actorId: personId }),
}
