// One connection's session in one room. The database knows who is present; this knows what the connection must still do.
import { assertNever } from '#shared/lib/assert-never.ts'
import type { LiveTypes } from './description.ts'
import type { Place } from './publish.ts'

export type Session<T extends LiveTypes> =
  /** The join is not answered yet. `from` is the earlier place if the connection joins again. */
  | { state: 'joining'; from: Place<T> | null }
  | { state: 'present'; place: Place<T> }
  /** The connection is lost and its presence is being removed. */
  | { state: 'away'; place: Place<T> }
  /** Final: nothing left to do. */
  | { state: 'gone' }

export function placeIn<T extends LiveTypes>(session: Session<T> | undefined): Place<T> | null {
  if (session === undefined) return null
  switch (session.state) {
    case 'present':
      return session.place
    case 'joining':
      return session.from
    case 'away':
    case 'gone':
      return null
    default:
      return assertNever(session)
  }
}

/** The session after its connection is lost. A join in progress removes its own presence when it finishes. */
export function afterLoss<T extends LiveTypes>(session: Session<T>): Session<T> {
  switch (session.state) {
    case 'joining':
    case 'present': {
      const place = placeIn(session)
      return place?.member.counts === true ? { state: 'away', place } : { state: 'gone' }
    }
    case 'away':
    case 'gone':
      return session
    default:
      return assertNever(session)
  }
}

export const isLost = <T extends LiveTypes>(session: Session<T> | undefined): boolean =>
  session?.state === 'away' || session?.state === 'gone'
