// Note sets for other features. Nothing here checks permissions.
export { insertMany as insertNoteSets, listOfLoop, lockOfLoop, type NoteSet } from './repository.ts'
export { seal, waive } from './sealing.ts'
