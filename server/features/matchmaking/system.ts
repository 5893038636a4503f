// The queue, for other features. Unchecked: the caller checks permissions.
export { listHolders } from './repository.ts'
