import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { keep, kept } from '#client/lib/storage.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { Send } from '../room-live.ts'
import { candidateWords as words } from '../panel-words.ts'
import { phaseName } from '../words.ts'
import styles from './candidate-panel.module.css'

/** Parts in which the interviewer asks nothing. */
const withoutQuestion: ReadonlySet<string> = new Set(['INTRO', 'WRAP'])

export function CandidatePanel({ round, state, send }: { round: RoundView; state: RoomState; send: Send }) {
  const phase = state.plan[state.phaseIndex]?.phase ?? ''
  return (
    <aside className={styles.panel} aria-label={words.region}>
      <section className={styles.prompt} aria-label={words.now}>
        {state.prompt === null ? (
          <>
            <h2 className={styles.text}>{phaseName(state)}</h2>
            <p className="dimmer">{words.hints[phase] ?? words.listen(round.other.name)}</p>
          </>
        ) : (
          <h2 className={styles.text}>{state.prompt.text}</h2>
        )}
        {state.twist !== null && (
          <div className={styles.twist} role="status">
            <b>{words.twist}</b>
            <p>{state.twist.text}</p>
          </div>
        )}
        {state.status === 'LIVE' &&
          !withoutQuestion.has(phase) &&
          (state.extraQuestionAt === null ? (
            <Button onClick={() => send({ type: 'anotherQuestion' })}>{words.another}</Button>
          ) : (
            <p className="dimmer">{words.asked}</p>
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
      <label htmlFor="own-page">{words.ownPage}</label>
      <textarea
        id="own-page"
        value={text}
        maxLength={limits.noteText.max}
        onChange={(event) => handleChange(event.currentTarget.value)}
        aria-describedby="own-page-where"
        placeholder={words.ownPageHint}
      />
      <p id="own-page-where" className="lab">
        {isKept ? words.kept : words.notKept}
      </p>
    </section>
  )
}
