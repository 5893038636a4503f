// The numbers of the debrief, each with its unit and its rule. Every condition and formula of the family reads them from here.
import { durations } from '#shared/contracts/limits.ts'
import { loopPolicy } from '../loop/policy.ts'

const second = 1_000
const minute = 60 * second

export const debriefPolicy = {
  /** Minutes of each step; a step without minutes has no clock (DR-2). */
  stepMinutes: {
    SCHEDULED: 0,
    ROLL_CALL: 1,
    SILENT_READ: 8,
    REVEAL: 1,
    REVOTE_1: 2,
    LP_WALK: 18,
    CHALLENGE: 5,
    FINAL_VOTE: 2,
    DECISION: 3,
    RATIONALE: 3,
    FEEDBACK: 2,
    CLOSED: 0,
  },
  /** Minutes where the express differs (DR-2). */
  expressMinutes: { LP_WALK: 6, CHALLENGE: 2 },
  /** Share of a step's own time that its one extension adds (DR-4). */
  extensionShare: 0.5,
  /** Milliseconds a resumed step has at least, however late it stopped (DR-4). */
  resumeFloorMs: minute,
  /** Milliseconds without a quorum after which the debrief adjourns (DR-4). */
  quorumLostMs: durations.quorumLostMs,
  /** Percent of the voters, rounded up (DR-3). */
  quorumPercent: loopPolicy.quorumPercent,
  /** Questions a reader may pin (DR-5). */
  pinsPerReader: 3,
  /** Milliseconds of one turn (DR-9). */
  turnMs: minute,
  /** Milliseconds to write the case against (DR-11). */
  caseMs: 90 * second,
  /** Milliseconds; a longer silence after a low rating is asked about (DR-11). */
  silenceMs: 20 * second,
  /** A rating up to this is low (DR-11). */
  lowRating: 2,
  /** Points between one reading and every other that make it one against many (DR-11). */
  loneGap: 2,
  /** Ratings or votes among which one can stand alone (DR-11). */
  loneAmong: 3,
  /** Challenges asked at least when a trigger fired (DR-10). */
  challengesWhenTriggered: 2,
  /** Days of a quarter; a shorter window asks what came after (DR-10). */
  quarterDays: 90,
  /** Probes up to which the highest rating counts as untested (DR-10). */
  untestedProbes: 2,
  /** Share of "we" among first and third persons above which it is high, and the pronouns it takes to say so (DR-10). */
  weShare: 0.5,
  leastPronouns: 6,
  /** A quality below this makes a note hard to use (DR-10). */
  usableQuality: 50,
  /** A rating from here on is high (DR-10). */
  highRating: 4,
  /** Ratings of one author among which one value throughout is flat (DR-10). */
  flatAmong: 3,
  /** Rounds from which one story is told too often (DR-10). */
  sameStoryRounds: 3,
  /** Words of a rationale, and pieces of evidence in it (DR-13). */
  rationaleWords: 60,
  evidencePieces: 3,
  /** Words that make a sentence of a reason (I-18, DR-12). */
  sentenceWords: 4,
  /** Milliseconds from the signature until the candidate's report is due (DR-14). */
  reportDueMs: 24 * 60 * minute,
} as const
