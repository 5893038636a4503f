// Debriefs, for whoever shows or plays them as a whole: nothing here asks who is reading.
export { decideAll } from './decide.ts'
export { debriefPackageFrom, proposeOutcome } from './debrief-package.ts'
export {
  columnsOf,
  insert as insertDebrief,
  insertDecision,
  insertEvents as insertDebriefEvents,
} from './repository.ts'
