import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { keep, kept } from '#client/lib/storage.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { Send } from '../room-live.ts'
import { phaseName } from '../words.ts'
import styles from './candidate-panel.module.css'

const hints: Partial<Record<string, string>> = {
  INTRO: 'Introduce yourself in about one minute. This part is not rated.',
  WRAP: 'Your turn to ask questions.',
  SPARE: 'Time for anything that was cut short.',
}

/** Parts in which the interviewer asks nothing. */
const withoutQuestion: ReadonlySet<string> = new Set(['INTRO', 'WRAP'])

export function CandidatePanel({ round, state, send }: { round: RoundView; state: RoomState; send: Send }) {
  const phase = state.plan[state.phaseIndex]?.phase ?? ''
  return (
    <aside className={styles.panel} aria-label="Your panel">
      <section className={styles.prompt} aria-label="Now">
        {state.prompt === null ? (
          <>
            <h2 className={styles.text}>{phaseName(state)}</h2>
            <p className="dimmer">{hints[phase] ?? `${round.other.name} asks. Take a moment before you answer.`}</p>
          </>
        ) : (
          <h2 className={styles.text}>{state.prompt.text}</h2>
        )}
        {state.twist !== null && (
          <div className={styles.twist} role="status">
            <b>Twist</b>
            <p>{state.twist.text}</p>
          </div>
        )}
        {state.status === 'LIVE' &&
          !withoutQuestion.has(phase) &&
          (state.extraQuestionAt === null ? (
            <Button onClick={() => send({ type: 'anotherQuestion' })}>Ask for a different question</Button>
          ) : (
            <p className="dimmer">You asked for a different question. It doesn’t affect your rating.</p>
          ))}
      </section>
      <OwnPage personId={round.me.id} />
    </aside>
  )
}

/** The candidate's own list of numbers. It never leaves this device. */
function OwnPage({ personId }: { personId: string }) {
  const key = `numbers:${personId}`
  const [text, setText] = useState(() => kept(key, z.string()) ?? '')
  const [isKept, setIsKept] = useState(true)
  const handleChange = (next: string) => {
    setText(next)
    setIsKept(keep(key, next))
  }
  return (
    <section className={styles.page}>
      <label htmlFor="own-page">My notes</label>
      <textarea
        id="own-page"
        value={text}
        maxLength={limits.noteText.max}
        onChange={(event) => handleChange(event.currentTarget.value)}
        aria-describedby="own-page-where"
        placeholder="Numbers, dates and names you want at hand."
      />
      <p id="own-page-where" className="lab">
        {isKept
          ? 'Stored on this device only. No one else sees it.'
          : 'This device can’t store it: the text is lost when you close the tab.'}
      </p>
    </section>
  )
}
