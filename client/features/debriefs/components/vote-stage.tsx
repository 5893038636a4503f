import { useSending } from '#client/live/use-sending.ts'
import { thePack } from '#client/lib/pack.ts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { cx } from '#client/ui/cx.ts'
import { ChoiceField, LongField } from '#client/ui/field.tsx'
import { VoteControl } from '#client/ui/vote-control.tsx'
import { lineOption } from '#client/entities/vote-line.ts'
import { VoteMark } from '#client/ui/vote-mark.tsx'
import { inclinedMeaning } from '#client/ui/vote-words.ts'
import type { VoteReason } from '#shared/contracts/ballots.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { confidenceSchema, type Confidence, type Vote } from '#shared/contracts/vocabulary.ts'
import { quotedLines } from '#shared/domain/package/quoted-lines.ts'
import { emptyReason } from '#shared/domain/rubrics/vote-reason.ts'
import { isMoved, lastVote, reasonAsked } from '../ballot-rules.ts'
import { voteFormWords } from '../ballot-words.ts'
import type { Room } from '../room.ts'
import { Problem } from './problem.tsx'
import { SealedCount } from './slip.tsx'
import { VoteReasonForm } from './vote-reason-form.tsx'
import styles from './stage.module.css'

export function VoteStage({ room, ballot }: { room: Room; ballot: 'revote1' | 'final' }) {
  const { state, snapshot } = room
  const voters = state.attendees.filter((attendee) => attendee.eligible).length
  const mine = snapshot.own.ballots[ballot]
  const isWaiting = mine === null && !room.can('sealVote')
  return (
    <div className={cx(styles.block, styles.center)}>
      {ballot === 'revote1' && <p className={styles.quiet}>{voteFormWords.welcome}</p>}
      <SealedCount
        sealed={state.sealed[ballot]}
        of={voters}
        label={voteFormWords.sealed(state.sealed[ballot], voters)}
      />
      {mine !== null && (
        <p className={styles.row}>
          <span className={styles.quiet}>{voteFormWords.yours}</span> <VoteMark vote={mine.target} />{' '}
          {voteFormWords.at(state.targetLevel)}
          {mine.fallback !== null && state.fallbackLevel !== null && (
            <>
              , <VoteMark vote={mine.fallback} /> {voteFormWords.at(state.fallbackLevel)}
            </>
          )}
          . {voteFormWords.opens}
        </p>
      )}
      {room.can('sealVote') && <VoteForm key={ballot} room={room} ballot={ballot} />}
      {isWaiting && <p className={styles.small}>{voteFormWords.waiting}</p>}
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
  const [reason, setReason] = useState<VoteReason>(last?.reason ?? emptyReason)
  const asked = reasonAsked(room, { target, fallback, last, reason })
  const moved = isMoved(last, { target, fallback })
  const lacksFallback = state.fallbackLevel !== null && fallback === null
  const lacksLine = moved && line.trim() === ''
  const isIncomplete = target === null || lacksFallback || lacksLine || asked.lacking.length > 0
  const handleSeal = () => {
    if (target === null) return
    void sending.run({
      type: 'sealVote',
      ballot,
      target,
      fallback: state.fallbackLevel === null ? null : fallback,
      confidence,
      line: moved ? line : null,
      reason: asked.asks ? reason : null,
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
          <span className={styles.small}>{voteFormWords.before}</span> <VoteMark vote={last.target} quiet />{' '}
          <span className={styles.small}>{voteFormWords.at(state.targetLevel)}</span>
        </p>
      )}
      <p className={styles.small}>{inclinedMeaning}</p>
      <VoteControl label={voteFormWords.target(state.targetLevel)} value={target} onChange={setTarget} />
      {state.fallbackLevel !== null && (
        <VoteControl label={voteFormWords.fallback(state.fallbackLevel)} value={fallback} onChange={setFallback} />
      )}
      <ChoiceField
        className={styles.narrow}
        label={voteFormWords.confidence}
        value={confidence}
        data={confidenceSchema.options.map((value) => ({ value, label: voteFormWords.confidenceOption(value) }))}
        onChange={(event) => setConfidence(confidenceSchema.parse(event.currentTarget.value))}
      />
      {moved && <MovedLine pack={room.pack} line={line} onLine={setLine} />}
      {asked.asks && <VoteReasonForm veto={asked.veto} reason={reason} lacking={asked.lacking} onReason={setReason} />}
      <p className={styles.small} id="vote-final">
        {voteFormWords.final}
      </p>
      <div className={styles.row}>
        <Button
          type="submit"
          variant="filled"
          size="lg"
          aria-describedby="vote-final"
          loading={sending.busy}
          disabled={isIncomplete}
        >
          {voteFormWords.submit}
        </Button>
      </div>
      <Problem sending={sending} />
    </form>
  )
}

/** A vote that changes names the line that changed it. */
function MovedLine({ pack, line, onLine }: { pack: PackageView | null; line: string; onLine: (line: string) => void }) {
  const quotes = pack === null ? [] : quotedLines(pack.content).map((quoted) => lineOption(quoted, pack))
  return (
    <fieldset className={styles.choice}>
      <legend>{thePack().dissentPrompts.voteMoved}</legend>
      {quotes.length > 0 && (
        <ChoiceField
          label={voteFormWords.fromNotes}
          value={quotes.some((option) => option.value === line) ? line : ''}
          data={[{ value: '', label: voteFormWords.chooseLine }, ...quotes]}
          onChange={(event) => onLine(event.currentTarget.value)}
        />
      )}
      <LongField
        label={voteFormWords.line}
        help={voteFormWords.lineHelp}
        value={line}
        onChange={(event) => onLine(event.currentTarget.value)}
      />
    </fieldset>
  )
}
