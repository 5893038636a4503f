import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { Countdown } from '#client/ui/countdown.tsx'
import { LongField } from '#client/ui/field.tsx'
import { cx } from '#client/ui/cx.ts'
import { principleName } from '#client/ui/principle-names.ts'
import { confidenceWords } from '#client/ui/labels.ts'
import { speakRefusal } from '#shared/domain/debrief/speaker-queue.ts'
import { nameOf, personOf, type Room, type Sending } from '../room.ts'
import { Problem } from './problem.tsx'
import type { Hat } from '#shared/contracts/debrief-state.ts'
import { firstName } from '#shared/lib/person-name.ts'
import styles from './side.module.css'

/** Who speaks when on the open principle, and the questions that wait. */
export function SpeakerPanel({ room }: { room: Room }) {
  const sending = useSending(room)
  const { walk } = room.state
  const code = walk?.order[walk.index]
  if (walk === null || code === undefined) return null
  return (
    <section className={styles.part} aria-label="Speakers">
      <h2>Speaks on {principleName(code)}, 60 s each</h2>
      <ol className={styles.queue}>
        {walk.queue.map((personId, at) => (
          <Speaker key={personId} room={room} personId={personId} at={at} sending={sending} />
        ))}
      </ol>
      <Problem sending={sending} />
      {walk.speaking !== null && room.can('endTurn') && (
        <TurnForm
          key={walk.speaking.personId + String(walk.speaking.endsAt)}
          room={room}
          personId={walk.speaking.personId}
        />
      )}
      <Prompts room={room} />
    </section>
  )
}

const turnRules: Readonly<Record<Hat, string>> = {
  barRaiser: '. Bar raiser speaks last',
  hiringManager: '. Manager is never first',
  interviewer: '',
}

function standing(room: Room, personId: string): string {
  const { state, pack } = room
  const person = personOf(state, personId)
  const row = pack?.content.rows.find((row) => row.principle === state.walk?.order[state.walk.index])
  const cell = row?.cells.find((cell) => cell.seatId === person?.seatId)
  const rated =
    cell?.state === 'rated'
      ? `${String(cell.rating)}, ${confidenceWords[cell.confidence]}${cell.primary ? '' : ', heard in passing'}`
      : 'no evidence, may ask'
  return `${rated}${person === undefined ? '' : turnRules[person.hat]}`
}

function Speaker({ room, personId, at, sending }: { room: Room; personId: string; at: number; sending: Sending }) {
  const { state, snapshot } = room
  const { walk } = state
  const offsetMs = useClockOffset()
  const speaking = walk?.speaking?.personId === personId ? walk.speaking : null
  const turns = walk?.spoken.filter((speakerId) => speakerId === personId).length ?? 0
  const refusal = speakRefusal(state, personId)
  const hasSpoken = turns > 0 && speaking === null
  const mayStart = speaking === null && refusal === null && room.can('startTurn')
  return (
    <li className={cx(speaking !== null && styles.speaking)}>
      <span className="num">{at + 1}</span>
      <span>
        {personId === snapshot.meId ? 'You' : firstName(nameOf(state, personId))}
        <small>
          {standing(room, personId)}
          {hasSpoken && `. Has spoken${turns > 1 ? ` ${String(turns)} times` : ''}`}
        </small>
      </span>
      {speaking !== null && (
        <Countdown
          deadlineAt={speaking.endsAt}
          offsetMs={offsetMs}
          size="text"
          label={`${firstName(nameOf(state, personId))} speaks, left`}
        />
      )}
      {mayStart && (
        <Button
          size="compact-sm"
          loading={sending.busy}
          aria-label={`Give the word to ${nameOf(state, personId)}`}
          onClick={() => void sending.run({ type: 'startTurn', personId })}
        >
          Word
        </Button>
      )}
    </li>
  )
}

function TurnForm({ room, personId }: { room: Room; personId: string }) {
  const sending = useSending(room)
  const [text, setText] = useState('')
  const [notInNotes, setNotInNotes] = useState(false)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ type: 'endTurn', personId, text, notInNotes })
      }}
    >
      <LongField
        label={
          personId === room.snapshot.meId ? 'You have the word' : `What ${firstName(nameOf(room.state, personId))} says`
        }
        help="One line for the record; it may stay empty."
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={notInNotes} onChange={(event) => setNotInNotes(event.currentTarget.checked)} />
        Not in the notes: counts as told, low confidence
      </label>
      <Button type="submit" variant="filled" loading={sending.busy}>
        End the turn
      </Button>
      <Problem sending={sending} />
    </form>
  )
}

function Prompts({ room }: { room: Room }) {
  const sending = useSending(room)
  const { walk } = room.state
  if (walk === null || !(room.can('showPrompt') || room.can('raisePrompt'))) return null
  const next = walk.promptIndex + 1
  return (
    <div className={styles.form}>
      {walk.prompts[next] !== undefined && (
        <div className={styles.next}>
          <p className="lab">Next question</p>
          <p className={styles.question}>{walk.prompts[next].text}</p>
          <Button loading={sending.busy} onClick={() => void sending.run({ type: 'showPrompt', index: next })}>
            Ask it now
          </Button>
        </div>
      )}
      <div className={styles.two}>
        {walk.promptIndex > 0 && (
          <Button
            loading={sending.busy}
            onClick={() => void sending.run({ type: 'showPrompt', index: walk.promptIndex - 1 })}
          >
            Back
          </Button>
        )}
        {room.can('raisePrompt') && (
          <Button loading={sending.busy} onClick={() => void sending.run({ type: 'raisePrompt', kind: 'silence' })}>
            Silence
          </Button>
        )}
        {room.can('raisePrompt') && walk.spoken.length > 0 && (
          <Button loading={sending.busy} onClick={() => void sending.run({ type: 'raisePrompt', kind: 'trait' })}>
            A trait fell
          </Button>
        )}
      </div>
      <Problem sending={sending} />
    </div>
  )
}
