// Every sentence and label of the finished debrief's record.
import { wallClock, wallDay, wallTime } from '#client/ui/local-time.ts'
import type { DebriefState } from '#shared/contracts/debrief-state.ts'

type Verdict = DebriefState['contradictions'][number]['verdict']
const verdictWords: Record<Verdict, string> = {
  bothTrue: 'Both are true',
  oneWrong: 'One is wrong',
  cannotTell: 'The panel can’t tell',
  clarified: 'Cleared up',
  fabricated: 'Made up',
}

export const recordWords = {
  tab: 'Debrief',
  subject: (candidate: string, role: string) => `Debrief on ${candidate}. ${role}.`,
  nothingSigned: 'Nothing is signed yet.',
  lead: (signedAt: number | null) =>
    `Five people, 41 minutes${signedAt === null ? '' : `, signed ${wallTime(signedAt)}`}. What follows is the room step by step; the software asked and counted, people answered and signed.`,
  someone: 'Someone',
} as const

/** Each step's name, as the live debrief has it, and what is below it. */
export const stepWords = {
  read: {
    title: 'Silent read',
    note: '8 minutes',
    text: 'The package opened for all five at once. No one spoke; everyone saw only how many had finished.',
  },
  reveal: {
    title: 'Reveal',
    note: 'First votes, sealed with the notes',
    caption: (level: number) => `First votes at L${String(level)}, opened together`,
  },
  secondVote: {
    title: 'Second vote',
    note: (moved: number, people: number) => `${String(moved)} of ${String(people)} moved`,
    caption: (level: number) => `Second votes at L${String(level)}, after reading`,
  },
  walk: { title: 'Principle review', note: 'Disputed core principles first' },
  challenge: { title: 'Challenge', note: 'Questions from the bar raiser' },
  finalVote: {
    title: 'Final vote',
    note: (target: number, fallback: number | null) =>
      `L${String(target)}${fallback === null ? '' : ` and L${String(fallback)}`}`,
    caption: 'Final votes',
  },
  decision: { title: 'Decision', note: 'Rules propose, a person signs' },
  rationale: { title: 'Rationale', note: 'Written by the bar raiser, confirmed by the hiring manager' },
  feedback: {
    title: 'Report',
    text: (releasedAt: number | null) =>
      releasedAt === null
        ? 'The report is being written.'
        : `The report went to the candidate ${wallTime(releasedAt)}, and each interviewer was told how usable their notes had been.`,
  },
} as const

export const recordVoteWords = {
  columns: { reader: 'Reader', seat: 'Seat', vote: 'Vote' },
  at: (level: number | null, count: string) => `At L${String(level)}, ${count}`,
  allFor: 'all for',
  someFor: (yes: number, of: number) => `${String(yes)} of ${String(of)} for`,
  you: ' you',
  /** Read aloud between the first and the second vote. */
  between: 'then',
  line: (line: string) => `“${line}”`,
} as const

export const recordWalkWords = {
  /** What the others were asked on the first principle, where one reading stands alone. */
  loneDissent: 'If she is right, what in your notes would look different?',
  settled: (verdict: Verdict) => `Repeat orders, told two ways: ${verdictWords[verdict].toLowerCase()}.`,
  asked: (questions: number) => (questions === 1 ? 'Asked' : 'The four questions'),
  resolved: (status: string) => `Resolved, ${status}.`,
  remark: 'Remark.',
} as const

export const recordDecisionWords = {
  manager: 'The hiring manager',
  onLevel: (manager: string) => `${manager}, on the level.`,
  dissents: (name: string) => `${name} dissents; it stands in the record`,
  signed: (names: readonly string[], at: number) =>
    `Signed by ${names.join(' and ')}, ${wallDay(at)} ${wallClock(at)}. The software never signs.`,
  fired: 'Fired. ',
  concern: 'Concern',
  level: 'Level',
  wouldHaveChanged: 'What would have changed it',
} as const
