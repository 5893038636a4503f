import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { LongField } from '#client/ui/field.tsx'
import { limits } from '#shared/contracts/limits.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { Prompt } from '#shared/contracts/pack.ts'
import type { Send } from '../room-live.ts'
import { taskText } from '#shared/domain/catalogue/prompts.ts'
import { exerciseWords as words } from '../panel-words.ts'
import { ExerciseRubric } from './exercise-rubric.tsx'
import styles from './exercise-kit.module.css'

interface ExerciseProps {
  prompts: readonly Prompt[]
  state: RoomState
  send: Send
  name: string
}

/** The candidate's task; in a design round also the twist, the idea count and "pick one". */
export function ExerciseKit({ prompts, state, send, name }: ExerciseProps) {
  const isLive = state.status === 'LIVE'
  const isDesign = state.roundType === 'PDX'
  return (
    <div className={styles.kit}>
      {prompts.map((prompt) => {
        const task = taskText(prompt)
        const shown = state.prompt?.text === task
        return (
          <div key={prompt.id} className={styles.prompt}>
            <p className="lab">
              {words.kinds[prompt.kind]}
              {shown && words.readsIt(name)}
            </p>
            <p className={styles.text}>{prompt.text}</p>
            {prompt.ask !== undefined && <TaskLine label={words.ask} text={prompt.ask} />}
            {prompt.limit !== undefined && <TaskLine label={words.limit} text={prompt.limit} />}
            <ExerciseRubric kind={prompt.kind} />
            {!shown && (
              <Button disabled={!isLive} onClick={() => send({ type: 'showPrompt', text: task })}>
                {words.show(name)}
              </Button>
            )}
          </div>
        )
      })}
      <OwnText
        label={words.own}
        action={words.show(name)}
        disabled={!isLive}
        onShow={(text) => send({ type: 'showPrompt', text })}
      />
      {isDesign && (
        <>
          <div className={styles.ideas}>
            <span className="num">{words.ideas(state.ideas)}</span>
            <Button disabled={!isLive} onClick={() => send({ type: 'countIdea' })}>
              {words.countIdea}
            </Button>
            {state.pickOne === null ? (
              <Button disabled={!isLive} onClick={() => send({ type: 'pickOne' })}>
                {words.pickOne}
              </Button>
            ) : (
              <span className="dimmer">{words.pickedAfter(state.pickOne.ideas)}</span>
            )}
          </div>
          <Twist prepared={prompts[0]?.twist ?? ''} state={state} send={send} name={name} />
        </>
      )}
    </div>
  )
}

function TaskLine({ label, text }: { label: string; text: string }) {
  return (
    <p>
      <span className="lab">{label}</span> {text}
    </p>
  )
}

interface TwistProps extends Omit<ExerciseProps, 'prompts'> {
  /** The twist that comes with the prompt; the interviewer may write another. */
  prepared: string
}

function Twist({ prepared, state, send, name }: TwistProps) {
  const inTwist = state.plan[state.phaseIndex]?.phase === 'TWIST' && state.status === 'LIVE'
  if (state.twist !== null)
    return (
      <div className={styles.prompt}>
        <p className="lab">{words.twistShown(name)}</p>
        <p className={styles.twist}>{state.twist.text}</p>
      </div>
    )
  return (
    <OwnText
      label={words.twist}
      help={inTwist ? words.twistHelp : words.twistLater}
      initial={prepared}
      action={words.showTwist}
      disabled={!inTwist}
      onShow={(text) => send({ type: 'showTwist', text })}
    />
  )
}

function OwnText({
  label,
  help,
  initial = '',
  action,
  disabled,
  onShow,
}: {
  label: string
  help?: string
  initial?: string
  action: string
  disabled: boolean
  onShow: (text: string) => void
}) {
  const [text, setText] = useState(initial)
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    onShow(text.trim())
  }
  return (
    <form className={styles.own} onSubmit={handleSubmit}>
      <LongField
        label={label}
        help={help}
        minRows={1}
        maxLength={limits.shortText.max}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" disabled={disabled || text.trim() === ''}>
        {action}
      </Button>
    </form>
  )
}
