// What the call says: its controls, pictures, strips above it, and the meter of a long answer.
import { roomPolicy } from '#shared/domain/room/policy.ts'
import { minutesOf } from './words.ts'

export const callBarWords = {
  toolbar: 'Call controls',
  mute: 'Mute',
  unmute: 'Unmute',
  noMicrophone: 'No microphone',
  cameraOff: 'Camera off',
  cameraOn: 'Camera on',
  noCamera: 'No camera',
  timeCheck: 'Time check for both',
  resume: 'Resume',
  pause: (left: number): string => `Pause, ${String(left)} left`,
  stay: 'Stay',
} as const

/** Ways to leave or end a round: what each does, and the button that does it. */
export const wayOutWords = {
  leave: {
    label: 'Leave the room',
    question: () =>
      `The clock runs for ${String(minutesOf(roomPolicy.dropGraceMs))} more minutes, then the round pauses. You can come back.`,
    sure: 'Leave the room',
  },
  end: {
    label: 'End the round',
    question: (name: string) => `This ends the round for ${name} too.`,
    sure: 'End the round',
  },
  wrapUp: {
    label: 'Wrap up early',
    question: () => 'Skips the remaining questions and starts the wrap-up.',
    sure: 'Wrap up now',
  },
} as const

export const stageWords = {
  region: 'Call',
  elsewhere: 'This call is open in another tab.',
  moveHere: 'Move the call here',
  picture: (name: string): string => `Picture of ${name}`,
  ownPicture: 'Your own picture',
  you: 'You',
  youMuted: 'You, muted',
  opening: 'Opening the camera',
  cameraOff: 'Camera off',
  tryAgain: 'Try again',
  connecting: (name: string): string => `Connecting to ${name}`,
  notHere: (name: string): string => `${name} isn’t here right now.`,
  theirCameraOff: (name: string): string => `${name}’s camera is off.`,
  speaking: (name: string): string => `${name}, speaking`,
  muted: (name: string): string => `${name}, muted`,
} as const

export const stripWords = {
  keepWriting: 'Keep writing; your notes are kept on this device.',
  clockRuns: 'The clock keeps running; you rejoin where it is.',
  lost: 'The connection was lost, so the clock is paused. It continues when you are both back. The round ends in',
  unlessBack: 'if you don’t both reconnect.',
  pausedBy: (who: string): string => `Paused by ${who}. It continues in`,
  you: 'you',
  resumeNow: 'Resume now',
  away: (name: string): string => `${name} lost the connection.`,
  clockRunsOn: 'The clock runs on; in',
  pauses: 'the round pauses.',
  timeCheck: (who: string): string => `Time check by ${who}: the time left is above.`,
} as const

export const talkWords = {
  lines: ['Let me stop you there: which part was your decision?', 'Give me the number.', 'And if they had refused?'],
  stretch: (name: string, isLong: boolean): string => `${name}, this stretch${isLong ? ': long' : ''}`,
  now: 'Say now',
  soon: (clock: string): string => `At ${clock}, say`,
} as const
