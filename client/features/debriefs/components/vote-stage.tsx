import { useSending } from '#client/live/use-sending.ts'
import { thePack } from '#client/lib/pack.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { cx } from '#client/ui/cx.ts'
import { ChoiceField, LongField } from '#client/ui/field.tsx'
import { VoteControl } from '#client/ui/vote-control.tsx'
import { VoteMark } from '#client/ui/vote-mark.tsx'
import { confidenceWords, sentenceCase } from '#client/ui/labels.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { confidenceSchema, type Confidence, type Vote } from '#shared/contracts/vocabulary.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { isMoved, lastVote } from '../ballot-rules.ts'
import type { Room } from '../room.ts'
import { Problem } from './problem.tsx'
import { SealedCount } from './slip.tsx'
import styles from './stage.module.css'

export function VoteStage({ room, ballot }: { room: Room; ballot: 'revote1' | 'final' }) {
  const { state, snapshot } = room
  const voters = state.attendees.filter((attendee) => attendee.eligible).length
  const mine = snapshot.own.ballots[ballot]
  return (
    <div className={cx(styles.block, styles.center)}>
      {ballot === 'revote1' && <p className={styles.quiet}>Changing your vote after reading is normal and welcome.</p>}
      <SealedCount
        sealed={state.sealed[ballot]}
        of={voters}
        label={`${String(state.sealed[ballot])} of ${String(voters)} sealed`}
      />
      {mine !== null && (
        <p className={styles.row}>
          <span className={styles.quiet}>You sealed</span> <VoteMark vote={mine.target} /> at L{state.targetLevel}
          {mine.fallback !== null && (
            <>
              , <VoteMark vote={mine.fallback} /> at L{state.fallbackLevel}
            </>
          )}
          . It opens with the others.
        </p>
      )}
      {room.can('sealVote') && <VoteForm key={ballot} room={room} ballot={ballot} />}
      {mine === null && !room.can('sealVote') && (
        <p className={styles.small}>The others are voting. Nobody is told who has sealed.</p>
      )}
    </div>
  )
}

function VoteForm({ room, ballot }: { room: Room; ballot: 'revote1' | 'final' }) {
  const sending = useSending(room)
  const {
    state,
    snapshot: { own },
  } = room
  const last = lastVote(own, ballot)
  const [target, setTarget] = useState<Vote | null>(null)
  const [fallback, setFallback] = useState<Vote | null>(null)
  const [confidence, setConfidence] = useState<Confidence>(last?.confidence ?? 'M')
  const [line, setLine] = useState('')
  const moved = isMoved(last, { target, fallback })
  const missing =
    target === null || (state.fallbackLevel !== null && fallback === null) || (moved && line.trim() === '')
  const handleSeal = () => {
    if (target === null) return
    void sending.run({
      type: 'sealVote',
      ballot,
      target,
      fallback: state.fallbackLevel === null ? null : fallback,
      confidence,
      line: moved ? line : null,
    })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        handleSeal()
      }}
    >
      {last !== null && (
        <p className={styles.row}>
          <span className={styles.small}>Until now you are</span> <VoteMark vote={last.target} quiet />{' '}
          <span className={styles.small}>at L{state.targetLevel}</span>
        </p>
      )}
      <VoteControl label={`At L${String(state.targetLevel)}`} value={target} onChange={setTarget} />
      {state.fallbackLevel !== null && (
        <VoteControl
          label={`At L${String(state.fallbackLevel)}, the fallback`}
          value={fallback}
          onChange={setFallback}
        />
      )}
      <ChoiceField
        className={styles.narrow}
        label="How sure"
        value={confidence}
        data={confidenceSchema.options.map((value) => ({ value, label: sentenceCase(confidenceWords[value]) }))}
        onChange={(event) => setConfidence(confidenceSchema.parse(event.currentTarget.value))}
      />
      {moved && <MovedLine pack={room.pack} line={line} onLine={setLine} />}
      <div className={styles.row}>
        <Button type="submit" variant="filled" size="lg" loading={sending.busy} disabled={missing}>
          Seal my vote
        </Button>
        <span className={styles.small}>A sealed vote is not changed.</span>
      </div>
      <Problem sending={sending} />
    </form>
  )
}

/** Every vote that moves names the line that moved it. */
function MovedLine({ pack, line, onLine }: { pack: PackageView | null; line: string; onLine: (line: string) => void }) {
  const quotes = (pack?.content.noteSets ?? []).flatMap((set) => {
    const who = firstName(pack?.people.find((person) => person.seatId === set.seatId)?.name ?? '')
    return set.content.items.flatMap((item) =>
      item.quotes.map((quote) => ({ value: quote.text, label: `${who}, ${item.principle}: ${quote.text}` })),
    )
  })
  const unique = quotes.filter((quote, at) => quotes.findIndex((other) => other.value === quote.value) === at)
  return (
    <fieldset className={styles.choice}>
      <legend>{thePack().dissentPrompts.voteMoved}</legend>
      {unique.length > 0 && (
        <ChoiceField
          label="From the notes"
          value={unique.some((option) => option.value === line) ? line : ''}
          data={[{ value: '', label: 'Choose a line' }, ...unique]}
          onChange={(event) => onLine(event.currentTarget.value)}
        />
      )}
      <LongField
        label="The line"
        help="Chosen above, or in your own words. It opens with your vote."
        value={line}
        onChange={(event) => onLine(event.currentTarget.value)}
      />
    </fieldset>
  )
}
