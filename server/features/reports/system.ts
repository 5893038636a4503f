// Reports, for whatever concludes a loop: nothing here asks who is acting.
export { draftInput } from './draft-input.ts'
export { draft, isReleasable, release } from './drafting.ts'
export { insert as insertReport, insertSelfRating } from './repository.ts'
