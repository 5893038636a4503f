// Rooms, for other features' transactions, such as the finished rounds of a demo. Unchecked.
export { insert as insertRooms, insertEvents as insertRoomEvents } from './repository.ts'
