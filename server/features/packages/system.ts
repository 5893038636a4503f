// Packages for other features. Nothing here checks permissions.
export { frozenPackage, isIntact } from './freeze.ts'
export { sealedView } from './view.ts'
export { findNewest, insert as insertPackage, setStatus, type Package } from './repository.ts'
