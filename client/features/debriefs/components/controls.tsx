import { Button } from '@mantine/core'
import { useSending } from '#client/live/use-sending.ts'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { useNow } from '#client/ui/use-now.ts'
import { closeRefusal } from '#shared/domain/debrief/guards.ts'
import { extendWords } from '../agenda.ts'
import type { Room } from '../room.ts'
import { missingWords } from '../opening-words.ts'
import { controlWords } from '../room-words.ts'
import { closeWords } from '../words.ts'
import { Confirmation } from './confirmation.tsx'
import { Problem } from './problem.tsx'
import styles from './side.module.css'

const closable = ['ROLL_CALL', 'REVEAL', 'LP_WALK', 'CHALLENGE', 'RATIONALE']

/** The bar raiser's controls of steps and clock; empty for everyone else. */
export function Controls({ room }: { room: Room }) {
  const sending = useSending(room)
  const { state, snapshot } = room
  const raiser = state.attendees.find((attendee) => attendee.role === 'barRaiser')
  const isRunner = raiser?.personId === snapshot.meId && raiser.eligible
  const isOver = state.step === 'CLOSED' || state.voided !== null
  if (!isRunner || isOver) return null
  const waitsToClose = closable.includes(state.step) && !state.adjourned && !room.can('close')
  return (
    <section className={styles.me} aria-label={controlWords.label}>
      <p className="lab">{controlWords.label}</p>
      {room.can('open') && (
        <Button variant="filled" loading={sending.busy} onClick={() => void sending.run({ type: 'open' })}>
          {controlWords.open}
        </Button>
      )}
      <OpenRefusal room={room} />
      {room.can('resume') && (
        <Button variant="filled" loading={sending.busy} onClick={() => void sending.run({ type: 'resume' })}>
          {controlWords.resume}
        </Button>
      )}
      {room.can('close') && (
        <Button
          variant="filled"
          loading={sending.busy}
          onClick={() => void sending.run({ type: 'close', step: state.step })}
        >
          {closeWords[state.step] ?? controlWords.next}
        </Button>
      )}
      {waitsToClose && <CloseRefusal room={room} />}
      <div className={styles.two}>
        {room.can('extend') && (
          <Button loading={sending.busy} onClick={() => void sending.run({ type: 'extend', step: state.step })}>
            {extendWords(state)}
          </Button>
        )}
        {room.can('adjourn') && (
          <Confirmation
            label={controlWords.adjourn}
            help={controlWords.adjournHelp}
            sure={controlWords.adjournSure}
            keep={controlWords.adjournKeep}
            busy={sending.busy}
            onSure={() => void sending.run({ type: 'adjourn' })}
          />
        )}
      </div>
      <Problem sending={sending} />
    </section>
  )
}

/** Before the quorum is here: the button, and who has to come. */
function OpenRefusal({ room }: { room: Room }) {
  if (room.state.step !== 'SCHEDULED' || room.can('open')) return null
  return (
    <>
      <Button disabled>{controlWords.open}</Button>
      <p className={styles.why}>{missingWords(room.state)}</p>
    </>
  )
}

function CloseRefusal({ room }: { room: Room }) {
  const now = useNow(useClockOffset())
  const reason = closeRefusal(room.state, now)
  return reason === null ? null : <p className={styles.why}>{reason}</p>
}
