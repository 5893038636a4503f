import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { ChoiceField, LongField } from '#client/ui/field.tsx'
import { issueText } from '#client/ui/labels.ts'
import type { DebriefState, PersonCommand } from '#shared/contracts/debrief-state.ts'
import type { Principle, PrincipleStatus } from '#shared/contracts/vocabulary.ts'
import { isFactIssue } from '#shared/domain/package/fact-issue.ts'
import { contradictionWords, remarkWords, resolveWords } from '../review-words.ts'
import type { Room } from '../room.ts'
import { Problem } from './problem.tsx'
import styles from './stage.module.css'

type Status = DebriefState['resolutions'][number]['status']
type Verdict = (typeof contradictionWords.verdicts)[number]['value']
const { verdicts } = contradictionWords

/** The bar raiser's record of the open principle: a resolution where one counts, else a remark. */
export function WalkForms({ room, code, status }: { room: Room; code: Principle; status: PrincipleStatus | null }) {
  const { walk } = room.state
  const isResolved = walk === null ? status === 'disputed' : [...walk.disputed, ...walk.mixed].includes(code)
  const canResolve = isResolved && room.can('resolve')
  const canRemark = !isResolved && room.can('remark')
  return (
    <>
      {canResolve && <ResolveForm room={room} code={code} />}
      {canRemark && <RemarkForm room={room} code={code} />}
      <Contradictions room={room} />
    </>
  )
}

function ResolveForm({ room, code }: { room: Room; code: Principle }) {
  const sending = useSending(room)
  const before = room.state.resolutions.find((resolution) => resolution.principle === code)
  const [status, setStatus] = useState<Status | null>(before?.status ?? null)
  const [reason, setReason] = useState(before?.reason ?? '')
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault()
        if (status !== null) void sending.run({ type: 'resolve', principle: code, status, reason })
      }}
    >
      <Choice
        legend={resolveWords.legend}
        name={`resolve-${code}`}
        options={resolveWords.statuses}
        value={status}
        onChange={setStatus}
      />
      <LongField
        label={resolveWords.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button type="submit" loading={sending.busy} disabled={status === null || reason.trim() === ''}>
          {before === undefined ? resolveWords.first : resolveWords.again}
        </Button>
      </div>
      <Problem sending={sending} />
    </form>
  )
}

function RemarkForm({ room, code }: { room: Room; code: Principle }) {
  const sending = useSending(room)
  const [text, setText] = useState('')
  const handleRemark = async () => {
    if (await sending.run({ type: 'remark', principle: code, text })) setText('')
  }
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault()
        void handleRemark()
      }}
    >
      <LongField
        label={remarkWords.label}
        help={remarkWords.help}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button type="submit" loading={sending.busy} disabled={text.trim() === ''}>
          {remarkWords.save}
        </Button>
      </div>
      <Problem sending={sending} />
    </form>
  )
}

function Contradictions({ room }: { room: Room }) {
  const contradictions = (room.pack?.content.issues ?? []).flatMap((issue, index) =>
    issue.kind === 'contradiction' ? [{ issue, index }] : [],
  )
  const canSettle = room.can('settleContradiction')
  if (contradictions.length === 0) return null
  return (
    <section className={styles.card} aria-label={contradictionWords.label}>
      <h2 className={styles.head}>{contradictionWords.title}</h2>
      {contradictions.map(({ issue, index }) => {
        const settled = room.state.contradictions.find((contradiction) => contradiction.issue === index)
        return (
          <div key={issue.text} className={styles.form}>
            <p className={styles.quote}>{issueText(issue.text, issue.principle)}.</p>
            <p className={styles.quiet}>{issue.prompt}</p>
            {settled === undefined && isFactIssue(issue) && <p className={styles.quiet}>{contradictionWords.needed}</p>}
            {settled !== undefined && (
              <p className={styles.said}>
                <b>{contradictionWords.said[settled.verdict]}.</b> {settled.reason}
              </p>
            )}
            {settled === undefined && canSettle && <SettleForm room={room} index={index} />}
          </div>
        )
      })}
    </section>
  )
}

function SettleForm({ room, index }: { room: Room; index: number }) {
  const sending = useSending(room)
  const [verdict, setVerdict] = useState<Verdict>('bothTrue')
  const [reason, setReason] = useState('')
  const command: PersonCommand = { type: 'settleContradiction', issue: index, verdict, reason }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run(command)
      }}
    >
      <ChoiceField
        label={contradictionWords.verdict}
        value={verdict}
        data={[...verdicts]}
        onChange={(event) =>
          setVerdict(verdicts.find((verdict) => verdict.value === event.currentTarget.value)?.value ?? 'bothTrue')
        }
        {...(verdict === 'fabricated' ? { help: contradictionWords.fabricatedHelp } : {})}
      />
      <LongField
        label={contradictionWords.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button type="submit" loading={sending.busy} disabled={reason.trim() === ''}>
          {contradictionWords.settle}
        </Button>
      </div>
      <Problem sending={sending} />
    </form>
  )
}

interface ChoiceProps<T extends string> {
  legend: string
  name: string
  options: readonly { value: T; label: string }[]
  value: T | null
  onChange: (value: T) => void
  inline?: boolean
}

export function Choice<T extends string>({ legend, name, options, value, onChange, inline = false }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice} data-inline={inline || undefined}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
