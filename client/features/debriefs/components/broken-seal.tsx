import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { LongField } from '#client/ui/field.tsx'
import { wallClock, wallDay } from '#client/ui/local-time.ts'
import { nameOf, type Room } from '../room.ts'
import { brokenSealWords } from '../words.ts'
import { Problem } from './problem.tsx'
import styles from './stage.module.css'

/** Stands while the package is not what was sealed: everybody reads why nothing moves, and the bar raiser may end it. */
export function BrokenSeal({ room }: { room: Room }) {
  const { state, snapshot } = room
  if (snapshot.packageIntact || state.voided !== null || state.signed !== null) return null
  return (
    <section className={styles.block} aria-label="The package has changed">
      <p className={styles.hold} role="status">
        {brokenSealWords(state, snapshot.meId)}
      </p>
      {room.can('void') && <VoidForm room={room} />}
    </section>
  )
}

function VoidForm({ room }: { room: Room }) {
  const sending = useSending(room)
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ type: 'void', reason })
      }}
    >
      <LongField
        label="Why this debrief is void, in a sentence"
        help="Everybody at the table reads it. It ends the debrief for good."
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button type="submit" loading={sending.busy} disabled={reason.trim() === ''}>
          Declare it void for all
        </Button>
      </div>
      <Problem sending={sending} />
    </form>
  )
}

/** What is left of a void debrief: why, and by whom. */
export function VoidStage({ room }: { room: Room }) {
  const { state, snapshot } = room
  if (state.voided === null) return null
  return (
    <div className={styles.block}>
      <p className={styles.quote}>{state.voided.reason}</p>
      <p className={styles.quiet}>{voidedBy(room, state.voided)}</p>
      <p className={styles.quiet}>
        The package was not what had been sealed, so nothing was decided here. Votes that were still sealed stay sealed.
      </p>
      <div className={styles.row}>
        <ButtonLink to={`/loops/${snapshot.loopId}`}>Back to the loop</ButtonLink>
      </div>
    </div>
  )
}

const voidedBy = (room: Room, { by, at }: NonNullable<Room['state']['voided']>): string =>
  `${by === room.snapshot.meId ? 'You' : nameOf(room.state, by)} declared it void, ${wallDay(at)} ${wallClock(at)}.`
