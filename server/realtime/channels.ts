// Channel names come from here and nowhere else.
export const personChannel = (userId: string) => `person:${userId}`
export const sessionChannel = (sessionId: string) => `session:${sessionId}`
/** One side of a round: the candidate's copy of a fact may say less. */
export const sideChannel = (roundId: string, side: 'candidate' | 'interviewer') => `round:${roundId}:${side}`
export const debriefChannel = (debriefId: string) => `debrief:${debriefId}`
/** One attendee, on however many devices. */
export const attendeeChannel = (debriefId: string, personId: string) => `debrief:${debriefId}:person:${personId}`
/** One device of the call: signalling reaches the device it is meant for and no other. */
export const deviceChannel = (roomId: string, device: string) => `room:${roomId}:device:${device}`
