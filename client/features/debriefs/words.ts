// Names of the debrief's steps, people and votes, and the two lines above each step.
import type { ChallengeTrigger } from '#shared/contracts/debrief-prompts.ts'
import type { BallotName, DebriefState, DebriefStep, DebriefRole } from '#shared/contracts/debrief-state.ts'
import type { PrincipleStatus } from '#shared/contracts/vocabulary.ts'
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
  LP_WALK: 'Principle review',
  CHALLENGE: 'Challenge',
  FINAL_VOTE: 'Final vote',
  DECISION: 'Decision',
  RATIONALE: 'Rationale',
  FEEDBACK: 'Report',
  CLOSED: 'Closed',
}
export const roleWords: Record<DebriefRole, string> = {
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
/** What the bar raiser's main button does next. */
export const closeWords: Partial<Record<DebriefStep, string>> = {
  ROLL_CALL: 'Open the package',
  REVEAL: 'Open the second vote',
  LP_WALK: 'Go to the challenge',
  CHALLENGE: 'Open the final vote',
  RATIONALE: 'Draft the report',
}
export const triggerWords: Record<ChallengeTrigger, string> = {
  shortWindow: 'Result measured over less than a quarter',
  singleSource: 'Customer evidence from one source',
  untested5: 'A rating of 5 after few follow-up questions',
  weShare: 'Heavy use of “we”',
  oneStory: 'All evidence from one story',
  levelBelow: 'Notes read below the target level',
  strongHire: 'A strong hire vote',
  notInclined: 'A not inclined vote',
  framework: 'A framework named in the notes',
  noTension: 'No conflict between principles in the notes',
  eagerManager: 'Hiring manager is more positive than the panel',
  lateNote: 'Notes submitted late',
  weakCore: 'A core principle supported only by weak notes',
  openFact: 'A contradiction about a fact that stayed open',
  noDespiteRatings: 'A vote against, with ratings of 4 and 5',
  sameStory: 'The same story in three rounds or more',
  flatRatings: 'The same high rating on every principle',
  missingReason: 'A rating of 4 or 5 without a reason in the notes',
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
const fixedStages: Partial<Record<DebriefStep, StageWords>> = {
  SCHEDULED: { lead: 'You are here. The package is frozen', title: 'Waiting for the panel to join' },
  ROLL_CALL: {
    lead: 'Before the package opens',
    title: 'Confirm that you wrote your notes before reading anyone else’s.',
  },
  SILENT_READ: { lead: 'The package is now open to the whole panel', title: 'Read the package. Don’t speak yet.' },
  REVOTE_1: { lead: 'Votes stay sealed, then open together', title: 'Vote again, on your own.' },
  CHALLENGE: { lead: 'Answer with a line from the notes, or concede', title: 'What could prove this wrong?' },
  FINAL_VOTE: { lead: 'Votes stay sealed, then open together', title: 'Cast your final vote.' },
  FEEDBACK: { lead: 'The last step of the debrief', title: 'Prepare the candidate’s report.' },
}
const stagesByState: Partial<Record<DebriefStep, (state: DebriefState) => StageWords>> = {
  REVEAL: (state) => ({
    lead: `${sentenceCase(counted(state.attendees.filter((attendee) => attendee.eligible).length, 'vote', 'votes'))}, cast independently, opened together`,
    title: 'Look at the votes. Don’t speak yet.',
  }),
  LP_WALK: reviewWords,
  DECISION: (state) => ({ lead: 'The proposed outcome, to be signed by a person', title: proposedWords(state) }),
  RATIONALE: (state) => ({ lead: signedWords(state), title: 'Write for a reader who wasn’t there.' }),
  CLOSED: (state) => ({ lead: 'The debrief is closed', title: signedWords(state) }),
}

/** The two lines above the stage: a quiet one, and what to do or what was decided. */
export function stageWords(state: DebriefState): StageWords {
  if (state.voided !== null) return { lead: 'It ended without an outcome', title: 'This debrief is void.' }
  if (state.adjourned) return { lead: 'The clock is paused', title: 'Adjourned. The debrief resumes at the same step.' }
  return fixedStages[state.step] ?? stagesByState[state.step]?.(state) ?? { lead: '', title: stepWords[state.step] }
}

/** Why nothing moves, and what can be done about it. */
export function brokenSealWords(state: Pick<DebriefState, 'attendees'>, meId: string): string {
  const raiser = state.attendees.find((attendee) => attendee.role === 'barRaiser')
  const who = raiser === undefined || raiser.personId === meId ? 'You' : firstName(raiser.name)
  return `The package changed after it was sealed, so the debrief is locked. ${who} can adjourn while someone looks into it, or declare this debrief void.`
}

/** The step as the clock names it: "left in the principle review". */
export const clockWords = (step: DebriefStep): string => `the ${stepWords[step].toLowerCase()}`

function reviewWords({ walk }: DebriefState): StageWords {
  const code = walk?.order[walk.index]
  if (walk === null || code === undefined)
    return { lead: 'No principle is disputed, failed or pinned', title: 'No principles to review' }
  return {
    lead: `Leadership principle ${String(walk.index + 1)} of ${String(walk.order.length)}. Talk about the evidence`,
    title: principleName(code),
  }
}

const proposedWords = ({ proposal, targetLevel }: DebriefState): string =>
  proposal === null ? 'Working out the outcome' : outcomeSentence({ ...proposal, targetLevel })

export const signedWords = ({ signed, targetLevel }: DebriefState): string =>
  signed === null ? 'Not signed yet' : outcomeSentence({ ...signed, targetLevel })
