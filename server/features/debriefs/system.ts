// Debriefs, for whoever shows or plays them as a whole: nothing here asks who is reading.
export { decideAll } from './decide.ts'
export { factsFrom, proposeOutcome } from './facts.ts'
export {
  columnsOf,
  insert as insertDebrief,
  insertDecision,
  insertEvents as insertDebriefEvents,
} from './repository.ts'
