import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { cx } from '#client/ui/cx.ts'
import { ChoiceField, LongField } from '#client/ui/field.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { principleName } from '#client/ui/principle-names.ts'
import { principleSchema, type Principle } from '#shared/contracts/vocabulary.ts'
import { holderOf } from '#shared/domain/debrief/quorum.ts'
import { firstName } from '#shared/lib/person-name.ts'
import type { Room } from '../room.ts'
import {
  missingWords,
  openingWords,
  otherwiseWords,
  pinWords,
  quorumWords,
  readWords,
  unconfirmedWords,
} from '../opening-words.ts'
import { Problem } from './problem.tsx'
import { SealedCount } from './slip.tsx'
import styles from './stage.module.css'

/** Before the debrief opens, and the roll call: who is here, who has to come, and that notes were written independently. */
export function RollCallStage({ room }: { room: Room }) {
  const sending = useSending(room)
  const { state, snapshot } = room
  const hasConfirmed = state.confirmedAlone.includes(snapshot.meId)
  const isScheduled = state.step === 'SCHEDULED'
  return (
    <div className={cx(styles.block, styles.center)}>
      <p className={styles.quiet} role="status">
        {quorumWords(state)} {missingWords(state)}
      </p>
      <SealedCount
        sealed={state.sealed.pre}
        of={state.attendees.filter((attendee) => attendee.eligible).length}
        label={openingWords.sealed(state.sealed.pre)}
      />
      {isScheduled && <p className={styles.small}>{openerWords(room)}</p>}
      {room.can('confirmAlone') && (
        <>
          <Button
            variant="filled"
            size="lg"
            loading={sending.busy}
            onClick={() => void sending.run({ type: 'confirmAlone' })}
          >
            {openingWords.confirm}
          </Button>
          <p className={styles.small}>{otherwiseWords(state, snapshot.meId)}</p>
        </>
      )}
      {!isScheduled && (
        <p className={styles.quiet} role="status">
          {hasConfirmed && openingWords.confirmed} {unconfirmedWords(state, snapshot.meId)}
        </p>
      )}
      <Problem sending={sending} />
    </div>
  )
}

function openerWords(room: Room): string {
  if (room.can('open')) return openingWords.canOpen
  const raiser = holderOf(room.state.attendees, 'barRaiser')
  const isMine = raiser?.personId === room.snapshot.meId
  if (raiser === undefined) return ''
  return isMine ? openingWords.waitToOpen : openingWords.opener(firstName(raiser.name))
}

/** The package opens in a new tab: leaving this page would count as leaving the debrief. */
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
          {readWords.open}
        </Button>
        {room.can('finishReading') && (
          <Button size="lg" loading={sending.busy} onClick={() => void sending.run({ type: 'finishReading' })}>
            {readWords.done}
          </Button>
        )}
      </div>
      <p className={styles.small}>{readWords.tab}</p>
      <p className={styles.quiet} role="status">
        {readWords.count(state.doneReading, voters)}
        {snapshot.own.doneReading && readWords.mine}
      </p>
      <Problem sending={sending} />
      <Pins room={room} />
    </div>
  )
}

/** Questions pinned while reading; only their author sees them before the reveal. */
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
    <section className={styles.card} aria-label={pinWords.label}>
      <h2 className={styles.head}>{pinWords.title}</h2>
      <p className={styles.small}>{pinWords.help}</p>
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
                  {pinWords.takeBack}
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
            label={pinWords.about}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            data={principleChoices(room)}
          />
          <LongField label={pinWords.question} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          <div className={styles.row}>
            <Button type="submit" loading={sending.busy} disabled={text.trim() === ''}>
              {pinWords.pin}
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
  return [{ value: '', label: pinWords.whole }, ...codes.map((code) => ({ value: code, label: principleName(code) }))]
}
