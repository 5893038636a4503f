// Channel names come from here and nowhere else.
export const personChannel = (userId: string) => `person:${userId}`
export const sessionChannel = (sessionId: string) => `session:${sessionId}`
/** One audience of a live room; each receives its own copy of events. `room` is the kind and the id. */
export const audienceChannel = (room: string, audience: string) => `${room}:${audience}`
/** All connections that count as one presence in a live room, such as a person's devices. */
export const memberChannel = (room: string, presence: string) => `${room}:member:${presence}`
/** One device in an audience, for signals meant for it alone. */
export const deviceChannel = (audience: string, device: string) => `${audience}:device:${device}`
