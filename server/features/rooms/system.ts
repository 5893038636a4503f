// Rooms, for other features' transactions: the live part of rounds that were held elsewhere, as a demo's.
export { insert as insertRooms, insertEvents as insertRoomEvents } from './repository.ts'
