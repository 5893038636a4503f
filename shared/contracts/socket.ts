// Every socket event stands in its feature's contract as a request or an event; both ends derive their types from there.
// Two connections a person: `/people` (their own channel: queue, notices, note saves; may live on any node)
// and `/rooms` (a live round or a debrief; lives where the room lives).

export const peopleNamespace = '/people'
export const roomsNamespace = '/rooms'

/** Why the server ended a connection; the client says it in words and does not reconnect by itself where `final`. */
export const closeReasons = {
  signedOut: { final: true, message: 'You signed out.' },
  removedFromRoom: { final: true, message: 'You are no longer in this room.' },
  shuttingDown: { final: false, message: 'The server restarts; you will be back in a moment.' },
} as const
export type CloseReason = keyof typeof closeReasons
