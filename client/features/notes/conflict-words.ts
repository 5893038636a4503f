// Names of a note's fields, for the choice between two versions.
import { principleName } from '#client/ui/principle-names.ts'
import { parseFieldKey } from '#shared/contracts/note-fields.ts'

const names: Readonly<Record<string, string>> = {
  handoff: 'for the panel',
  noData: 'no data',
  fallbackVote: 'vote at the lower level',
  voteConfidence: 'how sure you are of your vote',
  rationale: 'reason for the vote',
  votePrinciple: 'principle that decides your vote',
  voteLine: 'line your vote rests on',
  voteWouldChange: 'what would have changed your vote',
  justification: 'reason for the rating',
  quotes: 'quotes',
  probes: 'follow-up questions',
  scales: 'level',
  provenance: 'how you know it',
  story: 'title of the story',
  when: 'when it happened',
  metrics: 'numbers',
  tension: 'conflict between two principles',
  removed: 'removed evidence',
}

/** "Ownership, reason for the rating". */
export function conflictWords(key: string): string {
  const field = parseFieldKey(key)
  if (field === null) return key
  const name = names[field.name] ?? field.name
  return field.scope === 'cell' ? `${principleName(field.principle)}, ${name}` : name
}
