// What binds when a candidate invites somebody themselves (MT-17): blocks, conduct, "not the candidate", not twice in one loop, and the
// bar raiser's rules. Everything else that a queue would ask is only noted. A guest may interview but not be bar raiser.
import { hardFilters } from './hard-filters.ts'
import type { FilterId } from './hard-filters.ts'
import type { MatchInput } from './types.ts'

const binding: readonly FilterId[] = ['self', 'blocked', 'conduct', 'sameLoop', 'barRaiser']

export interface InviteVerdict {
  /** What stands in the way; none means the seat may be taken. */
  refused: (FilterId | 'guest')[]
  /** What a queue would have asked for. */
  noted: FilterId[]
}

export function inviteVerdict(input: MatchInput, { isGuest }: { isGuest: boolean }): InviteVerdict {
  const failed = hardFilters(input, { mode: 'scheduled' })
  return {
    refused: [
      ...failed.filter((id) => binding.includes(id)),
      ...(isGuest && input.slot.barRaiser ? ['guest' as const] : []),
    ],
    noted: failed.filter((id) => !binding.includes(id)),
  }
}
