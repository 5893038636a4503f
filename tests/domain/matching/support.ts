import type { CandidateTicket, InterviewerTicket } from '#shared/domain/matching/pair-tickets.ts'
import type {
  MatchCandidate,
  MatchInput,
  MatchInterviewer,
  MatchSlot,
  PairInput,
} from '#shared/domain/matching/types.ts'

export const second = 1_000
export const hour = 3_600_000
export const day = 24 * hour

export const slot = (over: Partial<MatchSlot> = {}): MatchSlot => ({
  roundType: 'BEH',
  minutes: 30,
  role: 'PM',
  targetLevel: 6,
  principles: ['OW', 'DR'],
  barRaiser: false,
  ...over,
})
export const candidate = (over: Partial<MatchCandidate> = {}): MatchCandidate => ({
  id: 'cand',
  languages: [{ code: 'en', level: 3 }],
  groups: ['Video'],
  ...over,
})
export const interviewer = (over: Partial<MatchInterviewer> = {}): MatchInterviewer => ({
  id: 'int',
  role: 'PM',
  level: 7,
  languages: [{ code: 'en', level: 3 }],
  groups: ['Logistics'],
  skills: { OW: 3, DR: 2 },
  ...over,
})
export const input = (
  over: {
    slot?: Partial<MatchSlot>
    candidate?: Partial<MatchCandidate>
    interviewer?: Partial<MatchInterviewer>
    pair?: PairInput
  } = {},
): MatchInput => ({
  slot: slot(over.slot),
  candidate: candidate(over.candidate),
  interviewer: interviewer(over.interviewer),
  pair: over.pair ?? {},
})

/** The three printed interviewers for target L6 on OW and DR. */
const printed = (over: Partial<MatchInterviewer>, pair: PairInput) =>
  input({ interviewer: { weeklyCap: 4, ...over }, pair: { overlapMs: 30 * 60 * second, ...pair } })
export const printedA = printed(
  { level: 7, skills: { OW: 3, DR: 2 }, shows: 24, noShows: 0, noteSets: 18, meanQuality: 84, sessionsThisWeek: 2 },
  {},
)
export const printedB = printed(
  {
    level: 6,
    role: 'TPM',
    skills: { OW: 2, DR: 2 },
    shows: 6,
    noShows: 3,
    noteSets: 6,
    meanQuality: 66,
    sessionsThisWeek: 0,
  },
  { overlapMs: 30 * 60 * second * 0.85 },
)
export const printedC = printed(
  {
    level: 5,
    skills: { OW: 1, DR: 3 },
    shows: 2,
    noShows: 0,
    noteSets: 0,
    meanQuality: 0,
    sessionsThisWeek: 1,
    languages: [{ code: 'en', level: 2 }],
  },
  { lastMetDays: 91 },
)

export const now = 1_800_000_000_000
export const candidateTicket = (id: string, waitMs = 0, over: Partial<CandidateTicket> = {}): CandidateTicket => ({
  kind: 'candidate',
  id,
  enqueuedAt: now - waitMs,
  person: candidate({ id: `p-${id}` }),
  slot: slot(),
  ...over,
})
export const interviewerTicket = (id: string, waitMs = 0, over: Partial<MatchInterviewer> = {}): InterviewerTicket => ({
  kind: 'interviewer',
  id,
  enqueuedAt: now - waitMs,
  person: interviewer({ id: `p-${id}`, ...over }),
})
export const strangers = { pairInput: (): PairInput => ({}) }
