import { Button, Tabs } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { cx } from '#client/ui/cx.ts'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { coreSets } from '#shared/domain/catalogue/core-sets.ts'
import { promptsForRound } from '#shared/domain/catalogue/prompts.ts'
import type { Send } from '../use-send.ts'
import { phaseWords } from '../words.ts'
import { ExerciseKit } from './exercise-kit.tsx'
import styles from './interviewer-panel.module.css'
import { PrincipleKit } from './principle-kit.tsx'

interface PanelProps { round: RoundView; state: RoomState; send: Send; notes: ReactNode; sessionTime: () => number }

/** The kit above, the notes below: the kit never scrolls away. */
export function InterviewerPanel({ round, state, send, notes, sessionTime }: PanelProps) {
  const principles = round.principles ?? []
  const prompts = promptsForRound(round.round, { seed: round.id })
  const exercise = prompts.length > 0
  const core: readonly string[] = coreSets[round.role]
  const [tab, setTab] = useState<string | null>(exercise ? 'exercise' : (principles[0] ?? null))
  return (
    <aside className={cx(styles.panel, notes === null && styles.alone)} aria-label="Kit and notes">
      <section className={styles.kit} aria-label="Kit">
        <Tabs value={tab} onChange={setTab} keepMounted={false}>
          <Tabs.List className={styles.tabs} aria-label="Exercise and principles">
            {exercise && <Tabs.Tab value="exercise">Exercise</Tabs.Tab>}
            {principles.map((code) => <Tabs.Tab key={code} value={code}><PrincipleName code={code} core={tab === code && core.includes(code)} /></Tabs.Tab>)}
          </Tabs.List>
          {exercise && <Tabs.Panel value="exercise"><ExerciseKit prompts={prompts} state={state} send={send} name={round.other.name} /></Tabs.Panel>}
          {principles.map((code) => <Tabs.Panel key={code} value={code}><PrincipleKit code={code} round={round} sessionTime={sessionTime} /></Tabs.Panel>)}
        </Tabs>
        {!exercise && principles.length === 0 && <p className="dimmer">No principle is assigned to this seat: ask what you would ask, and note what you hear.</p>}
      </section>
      {notes !== null && <div className={styles.notes}>{notes}</div>}
      <RoundActions round={round} state={state} send={send} />
    </aside>
  )
}

function RoundActions({ round, state, send }: Omit<PanelProps, 'notes' | 'sessionTime'>) {
  const [stopping, setStopping] = useState(false)
  const next = state.plan[state.phaseIndex + 1]
  return (
    <footer className={styles.actions}>
      {state.extraQuestionAt !== null && state.status === 'LIVE' && <p className={styles.asked}>{round.other.name} would like another question.</p>}
      {state.status === 'LIVE' && next !== undefined && next.phase !== 'WRAP' && <Button onClick={() => send({ type: 'nextPhase' })}>Go on to {phaseWords[next.phase].toLowerCase()}</Button>}
      {stopping
        ? (
          <span className={styles.stop} role="group" aria-label="I know this person">
            <span>This stops the round for both; nobody is marked down.</span>
            <Button onClick={() => send({ type: 'stopKnown' })}>Stop the round</Button>
            <Button onClick={() => setStopping(false)}>Go on</Button>
          </span>
        )
        : <button type="button" className={styles.quiet} onClick={() => setStopping(true)}>I know this person</button>}
    </footer>
  )
}
