// Packages, for what follows from them: nothing here asks who is reading.
export { frozenPackage, isIntact } from './freeze.ts'
export { findNewest, insert as insertPackage, setStatus, type Package } from './repository.ts'
