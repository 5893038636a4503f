import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { LongField } from '#client/ui/field.tsx'
import { inclinedMeaning } from '#client/ui/vote-words.ts'
import { outcomeSchema, type Outcome } from '#shared/contracts/vocabulary.ts'
import { outcomeSentence } from '#shared/domain/report/plain-words.ts'
import { decisionWords } from '../decision-words.ts'
import { nameOf, type Room } from '../room.ts'
import { BallotTable } from './ballot-table.tsx'
import { Dissents } from './dissents.tsx'
import { GateList } from './gate-list.tsx'
import { Problem } from './problem.tsx'
import styles from './stage.module.css'
import { Choice } from './walk-forms.tsx'

export function DecisionStage({ room }: { room: Room }) {
  const { state } = room
  if (state.proposal === null) return <p className={styles.quiet}>{decisionWords.pending}</p>
  return (
    <div className={styles.block}>
      <p className={styles.small}>{inclinedMeaning}</p>
      <GateList gates={state.proposal.gates} />
      <BallotTable room={room} />
      <Dissents room={room} />
      <LevelView room={room} />
      {state.overrideRequest !== null && <Override room={room} />}
      {room.can('sign') && <Signature room={room} proposed={state.proposal.outcome} />}
      {!room.can('sign') && <p className={styles.quiet}>{decisionWords.waits}</p>}
    </div>
  )
}

const words = (room: Room, outcome: Outcome): string =>
  outcomeSentence({
    outcome,
    level: outcome === 'INCLINED_DOWNLEVEL' ? room.state.fallbackLevel : room.state.targetLevel,
    targetLevel: room.state.targetLevel,
  })

const decisions: readonly Outcome[] = outcomeSchema.options.filter(
  (outcome) => outcome !== 'NEEDS_DISCUSSION' && outcome !== 'HOLD_INCOMPLETE',
)

function Signature({ room, proposed }: { room: Room; proposed: Outcome }) {
  const sending = useSending(room)
  const [other, setOther] = useState<Outcome | null>(null)
  const [reason, setReason] = useState('')
  const hasManager = room.state.attendees.some((attendee) => attendee.role === 'hiringManager')
  const choices = decisions.filter(
    (outcome) => outcome !== proposed && (outcome !== 'INCLINED_DOWNLEVEL' || room.state.fallbackLevel !== null),
  )
  return (
    <section className={styles.card} aria-label={decisionWords.signature}>
      <p className={styles.small} id="signature-final">
        {decisionWords.final}
      </p>
      <div className={styles.row}>
        <Button
          variant="filled"
          size="lg"
          aria-describedby="signature-final"
          loading={sending.busy}
          onClick={() => void sending.run({ type: 'sign', outcome: proposed, reason: '' })}
        >
          {decisionWords.sign(words(room, proposed))}
        </Button>
      </div>
      <details>
        <summary className="lnk">{decisionWords.other}</summary>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (other !== null) void sending.run({ type: 'sign', outcome: other, reason })
          }}
        >
          <p className={styles.small}>
            {decisionWords.otherHelp} {hasManager && decisionWords.overrideHelp}
          </p>
          <Choice
            legend={decisionWords.outcome}
            name="other-outcome"
            options={choices.map((value) => ({ value, label: words(room, value) }))}
            value={other}
            onChange={setOther}
          />
          <LongField
            label={decisionWords.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={styles.row}>
            <Button type="submit" loading={sending.busy} disabled={other === null || reason.trim() === ''}>
              {decisionWords.signOther}
            </Button>
          </div>
        </form>
      </details>
      <Problem sending={sending} />
    </section>
  )
}

function LevelView({ room }: { room: Room }) {
  const sending = useSending(room)
  const [text, setText] = useState('')
  if (!room.can('stateLevelView') && room.state.levelView === null) return null
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{decisionWords.levelTitle}</h2>
      {room.state.levelView !== null && <p className={styles.said}>{room.state.levelView}</p>}
      {room.can('stateLevelView') && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void sending.run({ type: 'stateLevelView', text })
          }}
        >
          <LongField
            label={decisionWords.levelView}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div className={styles.row}>
            <Button type="submit" loading={sending.busy} disabled={text.trim() === ''}>
              {decisionWords.levelSubmit}
            </Button>
          </div>
          <Problem sending={sending} />
        </form>
      )}
    </section>
  )
}

function Override({ room }: { room: Room }) {
  const sending = useSending(room)
  const { overrideRequest } = room.state
  if (overrideRequest === null) return null
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{decisionWords.overrideTitle(words(room, overrideRequest.outcome))}</h2>
      <p className={styles.said}>
        {nameOf(room.state, overrideRequest.by)}: {overrideRequest.reason}
      </p>
      {room.can('cosign') ? (
        <div className={styles.row}>
          <Button variant="filled" loading={sending.busy} onClick={() => void sending.run({ type: 'cosign' })}>
            {decisionWords.cosign}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>{decisionWords.cosignWaits}</p>
      )}
      <Problem sending={sending} />
    </section>
  )
}
