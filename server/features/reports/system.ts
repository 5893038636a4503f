// Reports for features that conclude a loop. Nothing here checks permissions.
export { draftInput } from './draft-input.ts'
export { draft, isReleasable, release } from './drafting.ts'
export { insert as insertReport, insertSelfRating } from './repository.ts'
