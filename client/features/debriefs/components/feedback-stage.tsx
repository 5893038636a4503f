import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { reportOptions } from '#client/entities/loop.ts'
import { LongField, TextField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { wallClock, wallDay } from '#client/ui/local-time.ts'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import type { ReportView } from '#shared/contracts/reports.ts'
import { useEditReport } from '../api.ts'
import type { Room } from '../room.ts'
import { Problem } from './problem.tsx'
import { ReportPoints } from './report-points.tsx'
import styles from './stage.module.css'

/** The candidate's report before its release: the conclusions stand, the words are the bar raiser's. */
export function FeedbackStage({ room }: { room: Room }) {
  const { data: report, error } = useQuery(reportOptions(room.snapshot.loopId))
  if (error !== null)
    return <InlineProblem what={error.message} next="It is drafted as this step opens; reload in a moment." />
  if (report === undefined) return <p className={styles.quiet}>Loading the draft …</p>
  return report.abilities.edit ? (
    <Editor room={room} report={report} />
  ) : (
    <p className={styles.quiet}>The bar raiser edits the candidate’s report and releases it{dueWords(room)}.</p>
  )
}

const dueWords = ({ state }: Room): string =>
  state.reportDueAt === null ? '' : `, by ${wallDay(state.reportDueAt)} ${wallClock(state.reportDueAt)}`

function Editor({ room, report }: { room: Room; report: ReportView }) {
  const edit = useEditReport(room.snapshot.loopId)
  const sending = useSending(room)
  const [draft, setDraft] = useState<ReportContent>(report.content)
  const set = (change: Partial<ReportContent>) => setDraft((before) => ({ ...before, ...change }))
  const dirty = JSON.stringify(draft) !== JSON.stringify(report.content)
  // The server trims what it stores: take that over, unless something was typed while it was saved.
  const handleSave = () =>
    edit.mutate(draft, { onSuccess: (saved) => setDraft((now) => (now === draft ? saved.content : now)) })
  const problem = (field: string) => report.problems.find((problem) => problem.field === field)?.message
  return (
    <form
      className={styles.block}
      onSubmit={(event) => {
        event.preventDefault()
        handleSave()
      }}
    >
      {report.problems.length > 0 && (
        <p className={styles.hold} role="status">
          {report.problems.length === 1 ? 'One thing keeps' : `${String(report.problems.length)} things keep`} this
          report from its release; each stands under its line.
        </p>
      )}
      <TextField
        label="Headline"
        value={draft.headline}
        problem={problem('headline')}
        onChange={(event) => set({ headline: event.currentTarget.value })}
      />
      <LongField
        label="Summary"
        value={draft.summary}
        problem={problem('summary')}
        onChange={(event) => set({ summary: event.currentTarget.value })}
      />
      {draft.principles.map((row, at) => (
        <div key={row.principle} className={styles.card}>
          <p className={styles.row}>
            <PrincipleName code={row.principle} core={row.isCore} /> <span className={styles.quiet}>{row.word}</span>
          </p>
          <LongField
            label="What was observed"
            value={row.text}
            problem={problem(`principles.${String(at)}.text`)}
            onChange={(event) => {
              const { value } = event.currentTarget
              set({
                principles: draft.principles.map((principle, other) =>
                  other === at ? { ...principle, text: value } : principle,
                ),
              })
            }}
          />
        </div>
      ))}
      <ReportPoints list="keep" points={draft.keep} problem={problem} onChange={(keep) => set({ keep })} />
      <ReportPoints list="change" points={draft.change} problem={problem} onChange={(change) => set({ change })} />
      <LongField
        label="The strongest line, the candidate’s own words"
        value={draft.strongestLine ?? ''}
        problem={problem('strongestLine')}
        onChange={(event) =>
          set({ strongestLine: event.currentTarget.value === '' ? null : event.currentTarget.value })
        }
      />
      <Framed draft={draft} problem={problem} onChange={(framed) => set({ framed })} />
      <div className={styles.row}>
        <Button type="submit" loading={edit.isPending} disabled={!dirty}>
          {dirty ? 'Save the words' : 'Saved'}
        </Button>
        {room.can('release') && (
          <Button
            variant="filled"
            size="lg"
            loading={sending.busy}
            disabled={dirty || report.problems.length > 0}
            onClick={() => void sending.run({ type: 'release' })}
          >
            Release the report
          </Button>
        )}
      </div>
      {edit.error !== null && <InlineProblem what={edit.error.message} kept="Your words are still in the form." />}
      <Problem sending={sending} />
    </form>
  )
}

interface FramedProps {
  draft: ReportContent
  problem: (field: string) => string | undefined
  onChange: (framed: ReportContent['framed']) => void
}
const blank: NonNullable<ReportContent['framed']> = {
  story: '',
  asTold: '',
  couldBe: '',
  note: 'Only if it is true. Otherwise tell it as the mistake it was: a candid account is worth more than silence.',
}

function Framed({ draft: { framed }, problem, onChange }: FramedProps) {
  if (framed === null)
    return (
      <p>
        <button type="button" className="lnk" onClick={() => onChange(blank)}>
          Add how one story could be told
        </button>
      </p>
    )
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>The same story, framed</h2>
      <TextField
        label="Story"
        value={framed.story}
        onChange={(event) => onChange({ ...framed, story: event.currentTarget.value })}
      />
      <LongField
        label="As it was told"
        value={framed.asTold}
        problem={problem('framed.asTold')}
        onChange={(event) => onChange({ ...framed, asTold: event.currentTarget.value })}
      />
      <LongField
        label="As it could be told"
        value={framed.couldBe}
        problem={problem('framed.couldBe')}
        onChange={(event) => onChange({ ...framed, couldBe: event.currentTarget.value })}
      />
      <p>
        <button type="button" className="lnk" onClick={() => onChange(null)}>
          Leave it out
        </button>
      </p>
    </section>
  )
}
