// Debriefs, for whoever shows or plays them as a whole: nothing here asks who is reading.
export { factsFrom, proposeOutcome } from './facts.ts'
export { insert as insertDebrief, insertDecision, insertEvents as insertDebriefEvents, probed } from './repository.ts'
export { decideAll } from './service.ts'
