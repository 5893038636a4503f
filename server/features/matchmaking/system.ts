// The queue, for other features: nothing here asks who is acting.
export { listHolders } from './repository.ts'
