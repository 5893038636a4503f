// The committee's agenda (CM-2): silent read 12 minutes, a sealed ballot, one line from each reader, questions to the notes, a second
// ballot, the outcome.
import { committeePolicy } from './policy.ts'
import type { CommitteePublic, CommitteeStep } from './types.ts'

export const committeeSteps: readonly CommitteeStep[] = [
  'SILENT_READ',
  'BALLOT_1',
  'READER_ROUND',
  'QUESTIONS',
  'BALLOT_2',
  'OUTCOME',
  'CLOSED',
]

export const clarificationMs = (live: boolean): number =>
  live ? committeePolicy.clarifyLiveMs : committeePolicy.clarifyMs

/** Milliseconds, or null: the step ends with what is done in it, not with time. */
export function stepMs(
  step: CommitteeStep,
  { readers, live }: Pick<CommitteePublic, 'readers' | 'live'>,
): number | null {
  switch (step) {
    case 'SILENT_READ':
      return committeePolicy.silentReadMs
    case 'BALLOT_1':
    case 'BALLOT_2':
      return committeePolicy.ballotMs
    case 'READER_ROUND':
      return readers.length * committeePolicy.lineMs
    case 'QUESTIONS':
      return clarificationMs(live)
    case 'OUTCOME':
    case 'CLOSED':
      return null
  }
}
