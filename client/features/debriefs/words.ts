import type { ChallengeTrigger } from '#shared/contracts/debrief-prompts.ts'
import type { BallotName, DebriefState, DebriefStep, Hat } from '#shared/contracts/debrief-state.ts'
import type { RationaleSide } from '#shared/contracts/rationale.ts'
import type { PrincipleStatus, ProbeKind } from '#shared/contracts/vocabulary.ts'
import { outcomeSentence } from '#shared/domain/report/plain-words.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { counted, sentenceCase } from '#client/ui/labels.ts'
import { principleName } from '#client/ui/principle-names.ts'

export const stepWords: Record<DebriefStep, string> = {
  SCHEDULED: 'Not open yet',
  ROLL_CALL: 'Roll call',
  SILENT_READ: 'Silent read',
  REVEAL: 'Reveal',
  REVOTE_1: 'Second vote',
  LP_WALK: 'Walk the principles',
  CHALLENGE: 'Challenge',
  FINAL_VOTE: 'Final vote',
  DECISION: 'Decision',
  RATIONALE: 'Rationale',
  FEEDBACK: 'Feedback',
  CLOSED: 'Closed',
}
export const hatWords: Record<Hat, string> = {
  barRaiser: 'bar raiser',
  hiringManager: 'hiring manager',
  interviewer: 'interviewer',
}
export const ballotWords: Record<BallotName, string> = { pre: 'First', revote1: 'After reading', final: 'Final' }
export const statusWords: Record<PrincipleStatus, string> = {
  validated: 'validated',
  mixed: 'mixed',
  disputed: 'disputed',
  failed: 'failed',
  thin: 'thin',
  gap: 'a gap',
}
/** What the bar raiser's one big button does next. */
export const closeWords: Partial<Record<DebriefStep, string>> = {
  ROLL_CALL: 'Open the package',
  REVEAL: 'Open the second vote',
  LP_WALK: 'Go to the challenge',
  CHALLENGE: 'Open the final vote',
  RATIONALE: 'Draft the report',
}
export const triggerWords: Record<ChallengeTrigger, string> = {
  shortWindow: 'A result within a quarter',
  singleSource: 'One source for the customer',
  untested5: 'A 5 after few probes',
  weShare: 'Much “we” in the note',
  oneStory: 'All from one story',
  levelBelow: 'The notes read below the target level',
  strongHire: 'A strong hire',
  notInclined: 'A not inclined',
  framework: 'A framework in the notes',
  noTension: 'No tension between principles',
  eagerManager: 'The manager is keener than the room',
  lateNote: 'A late note',
}

/** Said after why camera or microphone could not be opened. */
export const worksWithoutMedia = 'The debrief works without it.'

export const sideWords: Record<RationaleSide, string> = {
  for: 'For the candidate',
  against: 'Against the candidate',
  level: 'About the level',
}
export const evidenceWords = {
  label: (number: number): string => `Evidence ${String(number)}, with a quote or a number`,
  side: (number: number): string => `What does evidence ${String(number)} speak to?`,
  help: 'Evidence for the candidate becomes a point to keep in their report. You can edit it before the release.',
} as const

/** The two lists of the report, as the bar raiser edits them. */
export const pointWords = {
  keep: {
    title: 'Keep',
    none: 'Nothing to keep. The report can go out without it.',
    add: 'Add a point to keep',
    item: (number: number) => `Keep ${String(number)}`,
  },
  change: {
    title: 'Change',
    none: 'Nothing to change. The report can go out without it.',
    add: 'Add a point to change',
    item: (number: number) => `Change ${String(number)}`,
  },
  detail: 'Details',
  drillKind: 'Follow-up question to practice',
  drill: 'Drill',
  remove: 'Remove',
  ruleDrill: 'Advice from the note checks',
} as const
export const drillKindWords: Record<ProbeKind, string> = {
  why: 'Why this, and not the next best',
  cf: 'What if they had refused',
  not: 'What was left undone',
  num: 'From what to what, over how long',
  who: 'Who did it',
  post: 'What happened afterwards',
}

export const levelWords = ({
  targetLevel,
  fallbackLevel,
}: Pick<DebriefState, 'targetLevel' | 'fallbackLevel'>): string =>
  `target L${String(targetLevel)}${fallbackLevel === null ? '' : `, fallback L${String(fallbackLevel)}`}`

interface StageWords {
  lead: string
  title: string
}
const fixed: Partial<Record<DebriefStep, StageWords>> = {
  SCHEDULED: { lead: 'Every note is in and the package is frozen', title: 'Waiting for everybody to come.' },
  ROLL_CALL: { lead: 'Before anybody reads', title: 'Did you write your notes alone?' },
  SILENT_READ: { lead: 'The package is open to everybody at once', title: 'Read. No one speaks yet.' },
  REVOTE_1: { lead: 'Sealed again, opened together', title: 'Vote once more, alone.' },
  CHALLENGE: { lead: 'Answer with a line from the notes, or concede', title: 'What could break this?' },
  FINAL_VOTE: { lead: 'The last ballot, sealed and opened together', title: 'Vote, for good.' },
  FEEDBACK: { lead: 'The last thing before this closes', title: 'What will the candidate read?' },
}
const spoken: Partial<Record<DebriefStep, (state: DebriefState) => StageWords>> = {
  REVEAL: (state) => ({
    lead: `${sentenceCase(counted(state.attendees.filter((attendee) => attendee.eligible).length, 'ballot', 'ballots'))}, sealed alone, opened together`,
    title: 'Look. No one speaks yet.',
  }),
  LP_WALK: walkWords,
  DECISION: (state) => ({ lead: 'What the gates give. A person signs', title: proposedWords(state) }),
  RATIONALE: (state) => ({ lead: signedWords(state), title: 'Write it for somebody who was not here.' }),
  CLOSED: (state) => ({ lead: 'The debrief is closed', title: signedWords(state) }),
}

/** The two lines over the stage: a quiet one, and the one thing to do. */
export function stageWords(state: DebriefState): StageWords {
  if (state.voided !== null) return { lead: 'It is over, without an outcome', title: 'This debrief is void.' }
  if (state.adjourned) return { lead: 'The clock stands', title: 'Adjourned. It goes on at the same step.' }
  return fixed[state.step] ?? spoken[state.step]?.(state) ?? { lead: '', title: stepWords[state.step] }
}

/** Why nothing moves, and what can be done about it. */
export function brokenSealWords(state: Pick<DebriefState, 'attendees'>, meId: string): string {
  const raiser = state.attendees.find((attendee) => attendee.hat === 'barRaiser')
  const who = raiser === undefined || raiser.personId === meId ? 'You' : firstName(raiser.name)
  return `The package is not what was sealed: something in it changed afterwards, so nothing moves here any more. ${who} can adjourn while somebody looks into it, or declare this debrief void.`
}

/** The step as the clock names it: "left in the walk". */
export const clockWords = (step: DebriefStep): string =>
  step === 'LP_WALK' ? 'the walk' : stepWords[step].toLowerCase()

function walkWords({ walk }: DebriefState): StageWords {
  const code = walk?.order[walk.index]
  if (walk === null || code === undefined)
    return { lead: 'Nothing is disputed, failed or pinned', title: 'Nothing to walk through.' }
  return {
    lead: `Principle ${String(walk.index + 1)} of ${String(walk.order.length)}. Speak to the evidence`,
    title: principleName(code),
  }
}

const proposedWords = ({ proposal, targetLevel }: DebriefState): string =>
  proposal === null ? 'The outcome is being worked out.' : outcomeSentence({ ...proposal, targetLevel })

export const signedWords = ({ signed, targetLevel }: DebriefState): string =>
  signed === null ? 'Nothing is signed yet.' : outcomeSentence({ ...signed, targetLevel })
