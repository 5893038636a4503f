import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { loopOptions } from '#client/entities/loop.ts'
import { useSetRoundTime } from '#client/entities/round.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { TextField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import type { StageHeading } from '#client/ui/use-stage-focus.ts'
import { useTitle } from '#client/lib/title.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { outcomeWords, overWords } from '../over-words.ts'
import { openingWords, roundName } from '../words.ts'
import styles from './round-over.module.css'

/** The end of a round: what happened and what comes next for this person. */
export function RoundOver({ round, state, heading }: { round: RoundView; state: RoomState; heading: StageHeading }) {
  const { title, lead } = outcomeWords(round, state)
  useTitle(title, roundName(round))
  const mayTryAgain = state.attempt === 1 && state.endReason !== 'known' && state.status !== 'ENDED'
  return (
    <div className={styles.page}>
      <h1 className="h-line" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="lead">{lead}</p>
      {mayTryAgain && <NewTime roundId={round.id} loopId={round.loopId} />}
      <div className={styles.ways}>
        {round.side === 'interviewer' && round.notesOpen && (
          <ButtonLink to={`/rounds/${round.id}/notes`} size="lg" variant="filled">
            {overWords.finish}
          </ButtonLink>
        )}
        {round.side === 'candidate' && <SelfRating loopId={round.loopId} />}
        <ButtonLink to={`/loops/${round.loopId}`} size="lg">
          {overWords.back}
        </ButtonLink>
      </div>
    </div>
  )
}

function SelfRating({ loopId }: { loopId: string }) {
  const { data: loop } = useQuery(loopOptions(loopId))
  return loop?.abilities.selfRate === true ? (
    <ButtonLink to={`/loops/${loopId}/self-rating`} size="lg" variant="filled">
      {overWords.rate}
    </ButtonLink>
  ) : null
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
        label={overWords.newTime}
        value={text}
        required
        onChange={(event) => setText(event.currentTarget.value)}
        problem={setTime.error?.message}
      />
      <Button type="submit" loading={setTime.isPending} disabled={text === ''}>
        {overWords.saveTime}
      </Button>
    </form>
  )
}

export function RoundClosed({ reason, loopId }: { reason: string; loopId: string }) {
  return (
    <div className={styles.page}>
      <InlineProblem what={reason} next={<ButtonLink to={`/loops/${loopId}`}>{overWords.back}</ButtonLink>} />
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
