// Debriefs for the demo. Nothing here checks permissions.
export { decideAll } from './decide.ts'
export { debriefPackageFrom, proposeOutcome } from './debrief-package.ts'
export {
  columnsOf,
  findState,
  insert as insertDebrief,
  insertDecision,
  insertEvents as insertDebriefEvents,
} from './repository.ts'
