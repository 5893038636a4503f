// The names of all Socket.IO channels.
export const personChannel = (userId: string) => `person:${userId}`
export const sessionChannel = (sessionId: string) => `session:${sessionId}`
/** One audience of a live room; each gets its own copy of events. `room` is the kind and the id. */
export const audienceChannel = (room: string, audience: string) => `${room}:${audience}`
/** All connections that count as one presence in a live room, such as one person's devices. */
export const memberChannel = (room: string, presence: string) => `${room}:member:${presence}`
/** One device in an audience, for signals to that device only. */
export const deviceChannel = (audience: string, device: string) => `${audience}:device:${device}`
