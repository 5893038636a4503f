// What the lobby says: devices, the agenda, terms, and the start.
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { roomPolicy } from '#shared/domain/room/policy.ts'
import { minutesOf, otherSide, phaseWords } from './words.ts'

export const lobbyWords = {
  tab: 'Lobby',
  notStarted: 'The round hasn’t started.',
  ready: ', and ready to start',
  askAbout: 'You ask about',
  agenda: 'What happens',
  untilOpen: 'Until the lobby opens',
  untilStart: 'Until the start',
  now: 'Now',
  planned: 'Planned for',
  opensIn: 'The lobby opens in',
  startsAt: 'Starts at',
  startsIn: ', in',
  orSooner: ', or sooner when you both press start.',
  whenBoth: 'The round starts when you both press start.',
} as const

export const deviceWords = {
  region: 'Camera and microphone',
  ownPicture: 'Your own picture',
  you: 'You',
  notVisible: 'You, not visible to anyone yet',
  elsewhere: 'This call is open in another tab.',
  moveHere: 'Move the call here',
  tryAgain: 'Try again',
  microphone: 'Microphone',
  whichMicrophone: 'Which microphone',
  camera: 'Camera',
  whichCamera: 'Which camera',
  asking: 'Your browser asks for permission to use your camera and microphone.',
  noPicture: 'No picture.',
  cameraOff: 'Your camera is off.',
  speak: 'Say something: the sound level should move',
  muted: 'Muted',
  noSound: 'No sound',
} as const

export const termsWords = {
  region: 'Before it starts',
  rules: 'Conduct rules',
  ruleList: [
    'Ask about work only, never about age, health, family, origin, religion or orientation.',
    'Tell your own stories. Leave out customer names and confidential information.',
    'No one records the round, on this page or elsewhere. Only the notes remain.',
  ],
  agree: 'I agree to the conduct rules, and I won’t record the round',
  notOpen: 'You can agree once the lobby is open.',
  start: 'Start the round',
  notYet: 'Don’t start yet',
  tough: 'How tough should the bar raiser be?',
  toughness: [
    { value: 1, label: 'Normal', help: 'Ordinary follow-up questions.' },
    { value: 2, label: 'Tough', help: 'Asks what happened next, and what you did yourself whenever you say “we”.' },
    {
      value: 3,
      label: 'Very tough',
      help: 'Argues against you for two minutes, then tells you that it was on purpose.',
    },
  ],
} as const

/** For an interviewer who knows the candidate. It ends the round for good (RM-11). */
export const knownWords = {
  ask: 'I know this person: end the round',
  effect: (name: string): string => `This stops the round for you and ${name}. It doesn’t count against anyone.`,
  sure: 'Stop the round',
  stay: 'Stay',
} as const

/** Who has to do what before the round starts. */
export function startWords(round: RoundView, state: RoomState): string {
  const other = otherSide(round.side)
  const { name } = round.other
  const isHere = state.presence[other].state === 'present'
  if (!state.consent[round.side]) return 'Agree first, then start.'
  if (!state.ready[round.side])
    return state.ready[other]
      ? `${name} is ready. The round starts when you press start.`
      : 'Press start when you’re ready.'
  return isHere ? `You’re ready. Waiting for ${name} to press start.` : `You’re ready. Waiting for ${name} to join.`
}

/** "Intro: 2 min, Question 1: 10 min. …": what happens in a round, and how its clock runs. */
export function agendaWords(plan: RoomState['plan']): string {
  const parts = plan.map(({ phase, minutes }) => `${phaseWords[phase]}: ${String(minutes)} min`)
  const { pauses, pauseTotalMs } = roomPolicy
  return `${parts.join(', ')}. The clock moves on by itself. Either of you can pause, ${String(pauses)} times and ${String(minutesOf(pauseTotalMs))} minutes in all.`
}

export const prepWords = {
  title: 'Before you start',
  opening: 'You could open with:',
  candidate:
    'Open with who you are, in about a minute. Take a moment before each answer, and ask if a question is unclear.',
  questionsOn: (principle: string): string => `Your question on ${principle}`,
  moreQuestions: (count: number): string => `${String(count)} more questions are in the room.`,
  howTo: (minutes: number): string => `How to run these ${String(minutes)} minutes`,
  leave: 'Leave the lobby',
  keepsSeat: 'You keep your place and can come back.',
} as const

/** A first sentence for an interviewer who has never held a round. */
export function openingLine({ minutes, other }: RoundView): string {
  return `Hi ${other.name}. We have ${String(minutes)} minutes: my questions first, then time for yours. I take notes while you talk, so I may look away.`
}

/** The round in steps, for its interviewer. */
export function howToRun(plan: RoomState['plan']): string[] {
  const questions = plan.filter(({ phase }) => phase !== 'INTRO' && phase !== 'WRAP' && phase !== 'SPARE').length
  const wrap = plan.find(({ phase }) => phase === 'WRAP')?.minutes ?? 0
  return [
    'Introduce yourself and say what the round covers.',
    `Ask ${questions === 1 ? 'your question' : `your ${String(questions)} questions`}, one at a time.`,
    'After each answer, ask for what is missing: the reason, a number, what they gave up, who did it.',
    'Write down words you hear as they are said. Only written lines count as evidence.',
    `Keep the last ${String(wrap)} minutes for the candidate’s questions.`,
    'Finish your notes right after the round, while they’re fresh.',
  ]
}

const toughness: Readonly<Record<1 | 2 | 3, string>> = {
  1: 'normal. Ask ordinary follow-up questions.',
  2: 'tough. Ask what happened next, and what they did themselves whenever they say “we”.',
  3: 'very tough. Argue against them for two minutes, then tell them that it was on purpose.',
}

/** What the candidate chose, for the bar raiser. */
export const toughnessAsked = (name: string, chosen: keyof typeof toughness): string =>
  `${name} asked for: ${toughness[chosen]}`
