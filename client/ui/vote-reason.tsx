import { principleName } from './principle-names.ts'
import { voteReasonWords } from './vote-words.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

interface VoteReason {
  principle: Principle | null
  line: string
  wouldChange: string
}

/** What a no rests on: its principle, its line and what would have changed it, as far as they were given. */
export function VoteReasonText({ reason, className }: { reason: VoteReason | null | undefined; className?: string }) {
  if (reason == null) return null
  const { principle, line, wouldChange } = reason
  return (
    <span className={className}>
      {principle !== null && <b>{voteReasonWords.on(principleName(principle))} </b>}“{line}”
      {wouldChange !== '' && ` ${voteReasonWords.changed(wouldChange)}`}
    </span>
  )
}
