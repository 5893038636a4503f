import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { cx } from '#client/ui/cx.ts'
import { ChoiceField, LongField } from '#client/ui/field.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { principleName } from '#client/ui/principle-names.ts'
import { counted, sentenceCase } from '#client/ui/labels.ts'
import { principleSchema, type Principle } from '#shared/contracts/vocabulary.ts'
import { debriefPolicy } from '#shared/domain/debrief/policy.ts'
import { firstName } from '#shared/lib/person-name.ts'
import type { Room } from '../room.ts'
import { hatWords } from '../words.ts'
import { Problem } from './problem.tsx'
import { SealedCount } from './slip.tsx'
import styles from './stage.module.css'

function quorumLine({ state }: Room): string {
  const voters = state.attendees.filter((attendee) => attendee.eligible)
  const here = voters.filter((voter) => state.present.includes(voter.personId)).length
  const hats = voters.filter((voter) => voter.hat !== 'interviewer').map((voter) => `the ${hatWords[voter.hat]}`)
  return `${here === 0 ? 'Nobody is' : sentenceCase(counted(here, 'is', 'are'))} here of ${String(voters.length)}. It takes ${String(state.quorumNeeded)}, with ${hats.join(' and ')}.`
}

/** Before it opens, and the roll call: who is here, and that the notes were written alone. */
export function RollCallStage({ room }: { room: Room }) {
  const sending = useSending(room)
  const { state, snapshot } = room
  const confirmed = state.confirmedAlone.includes(snapshot.meId)
  return (
    <div className={cx(styles.block, styles.center)}>
      <p className={styles.quiet}>{quorumLine(room)}</p>
      <SealedCount
        sealed={state.sealed.pre}
        of={state.attendees.filter((attendee) => attendee.eligible).length}
        label={`${sentenceCase(counted(state.sealed.pre, 'first vote', 'first votes'))} sealed with the notes`}
      />
      {state.step === 'SCHEDULED' && !room.can('open') && (
        <p className={styles.small}>The bar raiser opens the debrief once enough of you are here.</p>
      )}
      {room.can('confirmAlone') && (
        <Button
          variant="filled"
          size="lg"
          loading={sending.busy}
          onClick={() => void sending.run({ type: 'confirmAlone' })}
        >
          I wrote my notes alone
        </Button>
      )}
      {confirmed && <p className={styles.quiet}>You have confirmed. {waitingNames(room)}</p>}
      <Problem sending={sending} />
    </div>
  )
}

function waitingNames({ state }: Room): string {
  const missing = state.attendees
    .filter((attendee) => attendee.eligible && !state.confirmedAlone.includes(attendee.personId))
    .map((attendee) => firstName(attendee.name))
  return missing.length === 0 ? 'Everybody has.' : `Waiting for ${missing.join(', ')}.`
}

/** The package is read in a tab of its own, so that nobody leaves the table to read. */
export function ReadStage({ room }: { room: Room }) {
  const sending = useSending(room)
  const { state, snapshot } = room
  const voters = state.attendees.filter((attendee) => attendee.eligible).length
  return (
    <div className={cx(styles.block, styles.center)}>
      <div className={styles.row}>
        <Button
          component="a"
          href={`/loops/${snapshot.loopId}/package`}
          target="_blank"
          variant={snapshot.own.doneReading ? 'default' : 'filled'}
          size="lg"
        >
          Read the package
        </Button>
        {room.can('finishReading') && (
          <Button size="lg" loading={sending.busy} onClick={() => void sending.run({ type: 'finishReading' })}>
            I have read it
          </Button>
        )}
      </div>
      <p className={styles.small}>It opens in a tab of its own; stay here with this one.</p>
      <p className={styles.quiet} role="status">
        {state.doneReading} of {voters} {state.doneReading === 1 ? 'is' : 'are'} done.
        {snapshot.own.doneReading && ' You are one of them.'}
      </p>
      <Problem sending={sending} />
      <Pins room={room} />
    </div>
  )
}

/** Up to three questions a reader; nobody sees them before the reveal. */
function Pins({ room }: { room: Room }) {
  const sending = useSending(room)
  const [text, setText] = useState('')
  const [code, setCode] = useState('')
  const { pins } = room.snapshot.own
  const handlePin = async () => {
    const principle = principleSchema.safeParse(code)
    if (await sending.run({ type: 'pin', principle: principle.success ? principle.data : null, text })) setText('')
  }
  return (
    <section className={styles.card} aria-label="Your questions">
      <h2 className={styles.head}>Your questions, up to {debriefPolicy.pinsPerReader}</h2>
      <p className={styles.small}>They stay yours until the reveal. A question on a principle puts it on the walk.</p>
      {pins.length > 0 && (
        <ul className={styles.list}>
          {pins.map((pin) => (
            <li key={pin.id}>
              <span>
                {pin.principle !== null && <PrincipleName code={pin.principle} />}{' '}
                <span className={styles.quote}>{pin.text}</span>
              </span>
              {room.can('unpin') && (
                <button
                  type="button"
                  className="lnk"
                  onClick={() => void sending.run({ type: 'unpin', pinId: pin.id })}
                >
                  Take back
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {room.can('pin') && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void handlePin()
          }}
        >
          <ChoiceField
            label="On"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            data={principleChoices(room)}
          />
          <LongField label="Question" value={text} onChange={(event) => setText(event.currentTarget.value)} />
          <div className={styles.row}>
            <Button type="submit" loading={sending.busy} disabled={text.trim() === ''}>
              Pin it
            </Button>
          </div>
        </form>
      )}
      <Problem sending={sending} />
    </section>
  )
}

const principleChoices = ({ pack }: Room) => {
  const codes: readonly Principle[] =
    pack === null ? principleSchema.options : pack.content.rows.map((row) => row.principle)
  return [
    { value: '', label: 'The whole package' },
    ...codes.map((code) => ({ value: code, label: principleName(code) })),
  ]
}
