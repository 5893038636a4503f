import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { useNow } from '#client/ui/use-now.ts'
import { closeRefusal } from '#shared/domain/debrief/guards.ts'
import { extendWords } from '../agenda.ts'
import type { Room, Sending } from '../room.ts'
import { closeWords } from '../words.ts'
import { Problem } from './problem.tsx'
import styles from './side.module.css'

const closable = ['ROLL_CALL', 'REVEAL', 'LP_WALK', 'CHALLENGE', 'RATIONALE']

/** The clock belongs to the bar raiser; for everybody else this is empty. */
export function Controls({ room }: { room: Room }) {
  const sending = useSending(room)
  const { state, snapshot } = room
  const raiser = state.attendees.find((attendee) => attendee.hat === 'barRaiser')
  const runsIt = raiser?.personId === snapshot.meId && raiser.eligible
  const isOver = state.step === 'CLOSED' || state.voided !== null
  if (!runsIt || isOver) return null
  const waitsToClose = closable.includes(state.step) && !state.adjourned && !room.can('close')
  return (
    <section className={styles.me} aria-label="You run this debrief">
      <p className="lab">You run this debrief</p>
      {room.can('open') && (
        <Button variant="filled" loading={sending.busy} onClick={() => void sending.run({ type: 'open' })}>
          Open the debrief
        </Button>
      )}
      {room.can('resume') && (
        <Button variant="filled" loading={sending.busy} onClick={() => void sending.run({ type: 'resume' })}>
          Resume
        </Button>
      )}
      {room.can('close') && (
        <Button
          variant="filled"
          loading={sending.busy}
          onClick={() => void sending.run({ type: 'close', step: state.step })}
        >
          {closeWords[state.step] ?? 'Go on'}
        </Button>
      )}
      {waitsToClose && <WhyNot room={room} />}
      <div className={styles.two}>
        {room.can('extend') && (
          <Button loading={sending.busy} onClick={() => void sending.run({ type: 'extend', step: state.step })}>
            {extendWords(state)}
          </Button>
        )}
        {room.can('adjourn') && <Adjourn sending={sending} />}
      </div>
      <Problem sending={sending} />
    </section>
  )
}

function WhyNot({ room }: { room: Room }) {
  const now = useNow(useClockOffset())
  const reason = closeRefusal(room.state, now)
  return reason === null ? null : <p className={styles.why}>{reason}</p>
}

function Adjourn({ sending }: { sending: Sending }) {
  const [asked, setAsked] = useState(false)
  if (!asked) return <Button onClick={() => setAsked(true)}>Adjourn</Button>
  return (
    <>
      <Button loading={sending.busy} onClick={() => void sending.run({ type: 'adjourn' })}>
        Adjourn for all
      </Button>
      <Button onClick={() => setAsked(false)}>Stay</Button>
    </>
  )
}
