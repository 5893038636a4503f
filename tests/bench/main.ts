// `npm run bench`: each claim on speed beside the same work done naively and the limit it must keep. Exit code 1 when one does not hold.
import { assignmentClaim } from './assignment-claims.ts'
import { matchingClaims } from './matching-claims.ts'
import { holds, table } from './measure.ts'
import { notesClaims } from './notes-claims.ts'

const claims = [...matchingClaims(), assignmentClaim(), ...notesClaims()]
console.log(table(claims))
if (!claims.every(holds)) process.exitCode = 1
