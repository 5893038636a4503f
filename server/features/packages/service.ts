// Packages for the people of a loop.
export { packageView } from './view.ts'
