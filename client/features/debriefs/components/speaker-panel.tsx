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
import { peopleWords } from '../room-words.ts'
import { speakerWords } from '../review-words.ts'
import { Problem } from './problem.tsx'
import { firstName } from '#shared/lib/person-name.ts'
import styles from './side.module.css'

/** The order of speakers on the open principle, and the next questions. */
export function SpeakerPanel({ room }: { room: Room }) {
  const sending = useSending(room)
  const { walk } = room.state
  const code = walk?.order[walk.index]
  if (walk === null || code === undefined) return null
  return (
    <section className={styles.part} aria-label={speakerWords.label}>
      <h2>{speakerWords.title(principleName(code))}</h2>
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

function speakerNote(room: Room, personId: string): string {
  const { state, pack } = room
  const person = personOf(state, personId)
  const row = pack?.content.rows.find((row) => row.principle === state.walk?.order[state.walk.index])
  const cell = row?.cells.find((cell) => cell.seatId === person?.seatId)
  const rated =
    cell?.state === 'rated'
      ? speakerWords.reading(cell.rating, confidenceWords[cell.confidence], cell.primary)
      : speakerWords.noReading
  return `${rated}${person === undefined ? '' : speakerWords.rule(person.role)}`
}

function Speaker({ room, personId, at, sending }: { room: Room; personId: string; at: number; sending: Sending }) {
  const { state, snapshot } = room
  const { walk } = state
  const offsetMs = useClockOffset()
  const speaking = walk?.speaking?.personId === personId ? walk.speaking : null
  const turns = walk?.spoken.filter((speakerId) => speakerId === personId).length ?? 0
  const refusal = speakRefusal(state, personId)
  const hasSpoken = turns > 0 && speaking === null
  const canStart = speaking === null && refusal === null && room.can('startTurn')
  return (
    <li className={cx(speaking !== null && styles.speaking)}>
      <span className="num">{at + 1}</span>
      <span>
        {personId === snapshot.meId ? peopleWords.you : firstName(nameOf(state, personId))}
        <small>
          {speakerNote(room, personId)}
          {hasSpoken && speakerWords.spoken(turns)}
        </small>
      </span>
      {speaking !== null && (
        <Countdown
          deadlineAt={speaking.endsAt}
          offsetMs={offsetMs}
          size="text"
          label={speakerWords.speaks(firstName(nameOf(state, personId)))}
        />
      )}
      {canStart && (
        <Button
          size="compact-sm"
          loading={sending.busy}
          aria-label={speakerWords.giveTo(nameOf(state, personId))}
          onClick={() => void sending.run({ type: 'startTurn', personId })}
        >
          {speakerWords.give}
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
          personId === room.snapshot.meId
            ? speakerWords.yourTurn
            : speakerWords.turnOf(firstName(nameOf(room.state, personId)))
        }
        help={speakerWords.turnHelp}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={notInNotes} onChange={(event) => setNotInNotes(event.currentTarget.checked)} />
        {speakerWords.notInNotes}
      </label>
      <Button type="submit" variant="filled" loading={sending.busy}>
        {speakerWords.endTurn}
      </Button>
      <Problem sending={sending} />
    </form>
  )
}

function Prompts({ room }: { room: Room }) {
  const sending = useSending(room)
  const { walk } = room.state
  const canPrompt = room.can('showPrompt') || room.can('raisePrompt')
  if (walk === null || !canPrompt) return null
  const next = walk.promptIndex + 1
  const canRaiseTrait = room.can('raisePrompt') && walk.spoken.length > 0
  return (
    <div className={styles.form}>
      {walk.prompts[next] !== undefined && (
        <div className={styles.next}>
          <p className="lab">{speakerWords.nextPrompt}</p>
          <p className={styles.question}>{walk.prompts[next].text}</p>
          <Button loading={sending.busy} onClick={() => void sending.run({ type: 'showPrompt', index: next })}>
            {speakerWords.ask}
          </Button>
        </div>
      )}
      <div className={styles.two}>
        {walk.promptIndex > 0 && (
          <Button
            loading={sending.busy}
            onClick={() => void sending.run({ type: 'showPrompt', index: walk.promptIndex - 1 })}
          >
            {speakerWords.back}
          </Button>
        )}
        {room.can('raisePrompt') && (
          <Button
            loading={sending.busy}
            title={speakerWords.silenceHelp}
            onClick={() => void sending.run({ type: 'raisePrompt', kind: 'silence' })}
          >
            {speakerWords.silence}
          </Button>
        )}
        {canRaiseTrait && (
          <Button
            loading={sending.busy}
            title={speakerWords.traitHelp}
            onClick={() => void sending.run({ type: 'raisePrompt', kind: 'trait' })}
          >
            {speakerWords.trait}
          </Button>
        )}
      </div>
      <Problem sending={sending} />
    </div>
  )
}
