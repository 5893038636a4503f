import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { loopOptions } from '#client/entities/loop.ts'
import { useSetRoundTime } from '#client/entities/round.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { TextField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { useTitle } from '#client/lib/title.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { durations } from '#shared/contracts/limits.ts'
import { roomPolicy } from '#shared/domain/room/policy.ts'
import { minutesOf, openingWords, roundName } from '../words.ts'
import styles from './round-over.module.css'

const dueHours = durations.noteDueMs / 3_600_000

/** The end of a round: what happened and what comes next for this person. */
export function RoundOver({ round, state }: { round: RoundView; state: RoomState }) {
  const { title, lead } = wordsFor(round, state)
  useTitle(title, roundName(round))
  const mayTryAgain = state.attempt === 1 && state.endReason !== 'known' && state.status !== 'ENDED'
  return (
    <div className={styles.page}>
      <h1 className="h-line">{title}</h1>
      <p className="lead">{lead}</p>
      {mayTryAgain && <NewTime roundId={round.id} loopId={round.loopId} />}
      <div className={styles.ways}>
        {round.side === 'interviewer' && round.notesOpen && (
          <ButtonLink to={`/rounds/${round.id}/notes`} size="lg" variant="filled">
            Finish your notes
          </ButtonLink>
        )}
        {round.side === 'candidate' && <SelfRating loopId={round.loopId} />}
        <ButtonLink to={`/loops/${round.loopId}`} size="lg">
          Back to the loop
        </ButtonLink>
      </div>
    </div>
  )
}

function SelfRating({ loopId }: { loopId: string }) {
  const { data: loop } = useQuery(loopOptions(loopId))
  return loop?.abilities.selfRate === true ? (
    <ButtonLink to={`/loops/${loopId}/self-rating`} size="lg" variant="filled">
      Rate yourself
    </ButtonLink>
  ) : null
}

function wordsFor(round: RoundView, { status, endReason, attempt }: RoomState): { title: string; lead: string } {
  const { name } = round.other
  const again =
    attempt === 1 ? 'You can reschedule once.' : 'This was the rescheduled round, so the seat is open again.'
  switch (status) {
    case 'ENDED':
      return round.side === 'interviewer'
        ? {
            title: 'The round is over',
            lead: `Finish your notes while they’re fresh; they are due within ${String(dueHours)} hours. The panel judges the candidate from them.`,
          }
        : {
            title: 'The round is over',
            lead: `${name} now writes notes, due within ${String(dueHours)} hours. When all rounds are done, the panel decides and your report appears here.`,
          }
    case 'ABORTED':
      return endReason === 'known'
        ? {
            title: 'The round was stopped',
            lead: 'You know each other, so the round doesn’t count. It counts against no one.',
          }
        : {
            title: 'The round ended early',
            lead: `The connection was lost for over ${String(minutesOf(roomPolicy.abortAfterMs))} minutes. ${again}`,
          }
    case 'NO_SHOW_CAND':
      return {
        title: round.side === 'candidate' ? 'You didn’t join' : `${name} didn’t join`,
        lead: `The lobby closed ${String(minutesOf(roomPolicy.noShowAfterMs))} minutes after the start. ${again}`,
      }
    default:
      return {
        title: round.side === 'interviewer' ? 'You didn’t join' : `${name} didn’t join`,
        lead: `The lobby closed ${String(minutesOf(roomPolicy.noShowAfterMs))} minutes after the start. ${again}`,
      }
  }
}

function NewTime({ roundId, loopId }: { roundId: string; loopId: string }) {
  const [text, setText] = useState('')
  const setTime = useSetRoundTime({ roundId, loopId })
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTime.mutate(new Date(text).getTime())
  }
  return (
    <form className={styles.time} onSubmit={handleSubmit}>
      <TextField
        type="datetime-local"
        label="New time, in your time zone"
        value={text}
        required
        onChange={(event) => setText(event.currentTarget.value)}
        problem={setTime.error?.message}
      />
      <Button type="submit" loading={setTime.isPending} disabled={text === ''}>
        Save the new time
      </Button>
    </form>
  )
}

export function RoundClosed({ reason, loopId }: { reason: string; loopId: string }) {
  return (
    <div className={styles.page}>
      <InlineProblem what={reason} next={<ButtonLink to={`/loops/${loopId}`}>Back to the loop</ButtonLink>} />
    </div>
  )
}

export function RoomOpening({ reason }: { reason: string | null }) {
  return (
    <div className={styles.page}>
      <h1 className="h-line">{openingWords.title}</h1>
      <output className="lead">{reason === null ? openingWords.lead : openingWords.again(reason)}</output>
    </div>
  )
}
