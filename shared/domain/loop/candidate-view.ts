// What the candidate sees of a loop (I-02, LO-7): from the last round until the report is out one state, being read,
// so that nothing of notes, package, debrief or its timing shows.
import type { LoopStatus } from '#shared/contracts/vocabulary.ts'

const afterTheRounds: readonly LoopStatus[] = ['NOTES_DUE', 'PACKAGE_READY', 'IN_DEBRIEF', 'DECIDED']

export const candidateLoopStatus = (status: LoopStatus): LoopStatus | 'BEING_READ' =>
  afterTheRounds.includes(status) ? 'BEING_READ' : status
