// The committee's agenda (CM-2): silent read 12 minutes, a sealed ballot, one line from each reader, questions to the notes, a second
// ballot, the outcome.
import type { CommitteePublic, CommitteeStep } from './types.ts'

const minuteMs = 60_000

export const committeeSteps: readonly CommitteeStep[] = ['SILENT_READ', 'BALLOT_1', 'READER_ROUND', 'QUESTIONS', 'BALLOT_2', 'OUTCOME', 'CLOSED']
export const readersAllowed = { min: 3, max: 5 } as const

export const clarificationMs = (live: boolean): number => (live ? 2 : 24 * 60) * minuteMs

/** Null: the step ends with what is done in it, not with time. */
export function stepMs(step: CommitteeStep, { readers, live }: Pick<CommitteePublic, 'readers' | 'live'>): number | null {
  switch (step) {
    case 'SILENT_READ': return 12 * minuteMs
    case 'BALLOT_1':
    case 'BALLOT_2': return 2 * minuteMs
    case 'READER_ROUND': return readers.length * minuteMs
    case 'QUESTIONS': return clarificationMs(live)
    case 'OUTCOME':
    case 'CLOSED': return null
  }
}
