import '#tests/support/default-pack.ts'
import { expect, it } from 'vitest'
import { stepWords as liveWords } from '#client/features/debriefs/words.ts'
import { stepWords } from '#client/features/demo/record-words.ts'

it('the record names each step as the live debrief does', () => {
  expect(Object.values(stepWords).map(({ title }) => title)).toEqual([
    liveWords.SILENT_READ,
    liveWords.REVEAL,
    liveWords.REVOTE_1,
    liveWords.LP_WALK,
    liveWords.CHALLENGE,
    liveWords.FINAL_VOTE,
    liveWords.DECISION,
    liveWords.RATIONALE,
    liveWords.FEEDBACK,
  ])
})
