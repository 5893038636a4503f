// The sealed part after one change (DR-5, DR-6). It is folded on the server only.
import type { DebriefPrivate } from '#shared/contracts/debrief-state.ts'
import { assertNever } from '#shared/lib/assert-never.ts'
import type { PrivateChange } from './types.ts'

export function reducePrivate(sealed: DebriefPrivate, change: PrivateChange): DebriefPrivate {
  const { personId } = change
  const own = sealed.pins[personId] ?? []
  switch (change.type) {
    case 'voteSealed': {
      const ballot = { ...sealed.ballots[change.ballot], [personId]: change.vote }
      return { ...sealed, ballots: { ...sealed.ballots, [change.ballot]: ballot } }
    }
    case 'readingDone':
      return { ...sealed, doneReaders: [...sealed.doneReaders, personId] }
    case 'pinned':
      return { ...sealed, pins: { ...sealed.pins, [personId]: [...own, change.pin] } }
    case 'unpinned':
      return { ...sealed, pins: { ...sealed.pins, [personId]: own.filter((pin) => pin.id !== change.pinId) } }
    case 'caseWritten':
      return { ...sealed, cases: { ...sealed.cases, [personId]: change.text } }
    default:
      return assertNever(change)
  }
}
