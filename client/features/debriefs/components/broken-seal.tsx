import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { LongField } from '#client/ui/field.tsx'
import { wallTime } from '#client/ui/local-time.ts'
import { nameOf, type Room } from '../room.ts'
import { pageWords, peopleWords, sealWords } from '../room-words.ts'
import { brokenSealWords } from '../words.ts'
import { Problem } from './problem.tsx'
import styles from './stage.module.css'

/** Shown while the package differs from what was sealed: why the debrief is locked, and for the bar raiser a way to end it. */
export function BrokenSeal({ room }: { room: Room }) {
  const { state, snapshot } = room
  if (snapshot.packageIntact || state.voided !== null || state.signed !== null) return null
  return (
    <section className={styles.block} aria-label={sealWords.label}>
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
        label={sealWords.reason}
        help={sealWords.reasonHelp}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button type="submit" loading={sending.busy} disabled={reason.trim() === ''}>
          {sealWords.void}
        </Button>
      </div>
      <Problem sending={sending} />
    </form>
  )
}

/** A void debrief: why, and by whom. */
export function VoidStage({ room }: { room: Room }) {
  const { state, snapshot } = room
  if (state.voided === null) return null
  return (
    <div className={styles.block}>
      <p className={styles.quote}>{state.voided.reason}</p>
      <p className={styles.quiet}>{voidedBy(room, state.voided)}</p>
      <p className={styles.quiet}>{sealWords.after}</p>
      <div className={styles.row}>
        <ButtonLink to={`/loops/${snapshot.loopId}`}>{pageWords.back}</ButtonLink>
      </div>
    </div>
  )
}

const voidedBy = (room: Room, { by, at }: NonNullable<Room['state']['voided']>): string =>
  sealWords.by(by === room.snapshot.meId ? peopleWords.you : nameOf(room.state, by), wallTime(at))
