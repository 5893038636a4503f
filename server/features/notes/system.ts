// Note sets, for what is made of them: nothing here asks who is reading.
export { insertMany as insertNoteSets, listOfLoop, lockOfLoop, type NoteSet } from './repository.ts'
export { seal, waive } from './sealing.ts'
