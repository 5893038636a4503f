import { Button, Tabs } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { thePack } from '#client/lib/pack.ts'
import { cx } from '#client/ui/cx.ts'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { promptsForRound } from '#shared/domain/catalogue/prompts.ts'
import type { Send } from '../room-live.ts'
import { knownWords } from '../lobby-words.ts'
import { interviewerWords as words } from '../panel-words.ts'
import { roundQuestions } from '../round-questions.ts'
import { phaseWords } from '../words.ts'
import { ExerciseKit } from './exercise-kit.tsx'
import styles from './interviewer-panel.module.css'
import { PrincipleKit } from './principle-kit.tsx'

/** What the notes below are about: one row of tabs for questions and notes. */
export interface NotesChoice {
  /** Null if no principle is assigned to the seat. */
  principle: Principle | null
  /** The form that says why there is no data is open. */
  isGap: boolean
  /** The prepared question on screen; null if there is none, as while the exercise is open. */
  question: string | null
  /** The questions planned on the principle. */
  prepared: readonly string[]
}
export type NotesSlot = (choice: NotesChoice) => ReactNode

interface PanelProps {
  round: RoundView
  state: RoomState
  send: Send
  notes: NotesSlot | null
  sessionTime: () => number
}

/** Questions above, notes below: the questions never scroll away. */
export function InterviewerPanel({ round, state, send, notes, sessionTime }: PanelProps) {
  const principles = round.principles ?? []
  const prompts = promptsForRound(round.roundType, {
    pack: thePack(),
    seed: round.id,
    programPrompt: round.programPrompt,
  })
  const exercise = prompts.length > 0
  const core: readonly string[] = thePack().coreSets[round.role]
  const [tab, setTab] = useState<string | null>(exercise ? 'exercise' : (principles[0] ?? null))
  const [choice, setChoice] = useState<GapChoice>({ principle: principles[0] ?? null, isGap: false })
  const [chosen, setChosen] = useState<Partial<Record<Principle, number>>>({})
  const open = (value: string | null) => {
    setTab(value)
    const principle = principles.find((code) => code === value)
    if (principle !== undefined) setChoice({ principle, isGap: false })
  }
  return (
    <aside className={cx(styles.panel, notes === null && styles.alone)} aria-label={words.region}>
      <section className={styles.kit} aria-label={words.questions}>
        <Tabs value={tab} onChange={open} keepMounted={false}>
          <div className={styles.head}>
            <Tabs.List className={styles.tabs} aria-label={words.tabs}>
              {exercise && <Tabs.Tab value="exercise">{words.exercise}</Tabs.Tab>}
              {principles.map((code) => (
                <Tabs.Tab key={code} value={code}>
                  <PrincipleName code={code} core={tab === code && core.includes(code)} />
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {notes !== null && choice.principle !== null && <GapButton choice={choice} onChange={setChoice} />}
          </div>
          {exercise && (
            <Tabs.Panel value="exercise">
              <ExerciseKit prompts={prompts} state={state} send={send} name={round.other.name} />
            </Tabs.Panel>
          )}
          {principles.map((code) => (
            <Tabs.Panel key={code} value={code}>
              <PrincipleKit
                code={code}
                round={round}
                chosen={chosen[code] ?? 0}
                onChoose={(index) => setChosen({ ...chosen, [code]: index })}
                sessionTime={sessionTime}
              />
            </Tabs.Panel>
          ))}
        </Tabs>
        {!exercise && principles.length === 0 && <p className="dimmer">{words.noPrinciple}</p>}
      </section>
      {notes !== null && (
        <div className={styles.notes}>
          {tab === 'exercise' && choice.principle !== null && (
            <p className={styles.about}>
              <span className="lab">{words.notesOn}</span>{' '}
              <PrincipleName code={choice.principle} core={core.includes(choice.principle)} />
            </p>
          )}
          {notes({ ...choice, ...preparedOn(round, choice.principle, { tab, chosen }) })}
        </div>
      )}
      <RoundActions round={round} state={state} send={send} />
    </aside>
  )
}

type GapChoice = Pick<NotesChoice, 'principle' | 'isGap'>

interface OnScreen {
  /** "exercise", or the code of a principle. */
  tab: string | null
  chosen: Partial<Record<Principle, number>>
}

function preparedOn(
  round: RoundView,
  principle: Principle | null,
  { tab, chosen }: OnScreen,
): Pick<NotesChoice, 'question' | 'prepared'> {
  if (principle === null) return { question: null, prepared: [] }
  const { planned, more } = roundQuestions(principle, round)
  const shown = [...planned, ...more][chosen[principle] ?? 0]
  return { question: tab === principle ? (shown?.text ?? null) : null, prepared: planned.map(({ text }) => text) }
}

function GapButton({ choice, onChange }: { choice: GapChoice; onChange(next: GapChoice): void }) {
  return (
    <button
      type="button"
      className={styles.gap}
      aria-expanded={choice.isGap}
      onClick={() => onChange({ ...choice, isGap: !choice.isGap })}
    >
      {words.noData}
    </button>
  )
}

function RoundActions({ round, state, send }: Omit<PanelProps, 'notes' | 'sessionTime'>) {
  const [stopping, setStopping] = useState(false)
  const isLive = state.status === 'LIVE'
  const wantsAnother = isLive && state.extraQuestionAt !== null
  const following = state.plan[state.phaseIndex + 1]
  const next = isLive && following?.phase !== 'WRAP' ? following : undefined
  return (
    <footer className={styles.actions}>
      {wantsAnother && <p className={styles.asked}>{words.wantsAnother(round.other.name)}</p>}
      {next !== undefined && (
        <Button onClick={() => send({ type: 'nextPhase' })}>{words.next(phaseWords[next.phase])}</Button>
      )}
      {stopping ? (
        <span className={styles.stop} role="group" aria-label={knownWords.ask}>
          <span>{knownWords.effect(round.other.name)}</span>
          <Button onClick={() => send({ type: 'stopKnown' })}>{knownWords.sure}</Button>
          <Button onClick={() => setStopping(false)}>{knownWords.stay}</Button>
        </span>
      ) : (
        <button type="button" className={styles.quiet} onClick={() => setStopping(true)}>
          {knownWords.ask}
        </button>
      )}
    </footer>
  )
}
