// Packages, for whoever asks as a person.
export { packageView } from './view.ts'
