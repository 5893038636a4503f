import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { reportOptions } from '#client/entities/loop.ts'
import { LongField, TextField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { wallTime } from '#client/ui/local-time.ts'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import type { ReportView } from '#shared/contracts/reports.ts'
import { useEditReport } from '../api.ts'
import { editorWords, framedWords } from '../editor-words.ts'
import type { Room } from '../room.ts'
import { Problem } from './problem.tsx'
import { Drafted, Faultless, LevelRows, Whys } from './report-fields.tsx'
import { ReportPoints } from './report-points.tsx'
import styles from './stage.module.css'

/** The candidate's report before its release: the conclusions are fixed, the bar raiser edits the words. */
export function FeedbackStage({ room }: { room: Room }) {
  const { data: report, error } = useQuery(reportOptions(room.snapshot.loopId))
  if (error !== null) return <InlineProblem what={error.message} next={editorWords.drafting} />
  if (report === undefined) return <p className={styles.quiet}>{editorWords.loading}</p>
  return report.abilities.edit ? (
    <Editor room={room} report={report} />
  ) : (
    <p className={styles.quiet}>{editorWords.waits(dueWords(room))}</p>
  )
}

const dueWords = ({ state }: Room): string | null => (state.reportDueAt === null ? null : wallTime(state.reportDueAt))

function Editor({ room, report }: { room: Room; report: ReportView }) {
  const edit = useEditReport(room.snapshot.loopId)
  const sending = useSending(room)
  const [draft, setDraft] = useState<ReportContent>(report.content)
  const set = (change: Partial<ReportContent>) => setDraft((before) => ({ ...before, ...change }))
  const dirty = JSON.stringify(draft) !== JSON.stringify(report.content)
  const isBlocked = dirty || report.problems.length > 0
  // The server trims what it stores. Take its version, unless something was typed during the save.
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
          {editorWords.problems(report.problems.length)}
        </p>
      )}
      <TextField
        label={editorWords.headline}
        value={draft.headline}
        problem={problem('headline')}
        onChange={(event) => set({ headline: event.currentTarget.value })}
      />
      <Whys draft={draft} original={report.draft} problem={problem} onChange={set} />
      <LevelRows draft={draft} original={report.draft} problem={problem} onChange={set} />
      <LongField
        label={editorWords.summary}
        value={draft.summary}
        problem={problem('summary')}
        onChange={(event) => set({ summary: event.currentTarget.value })}
      />
      {draft.principles.map((row, at) => (
        <div key={row.principle} className={styles.card}>
          <p className={styles.row}>
            <PrincipleName code={row.principle} core={row.isCore} /> <span className={styles.quiet}>{row.word}</span>
          </p>
          <Drafted
            label={editorWords.observed}
            value={row.text}
            original={report.draft?.principles[at]?.text}
            problem={problem(`principles.${String(at)}.text`)}
            onChange={(text) => set({ principles: draft.principles.with(at, { ...row, text }) })}
          />
        </div>
      ))}
      <ReportPoints list="keep" points={draft.keep} problem={problem} onChange={(keep) => set({ keep })} />
      <ReportPoints list="change" points={draft.change} problem={problem} onChange={(change) => set({ change })} />
      <Faultless draft={draft} problem={problem} onChange={set} />
      <Framed draft={draft} problem={problem} onChange={(framed) => set({ framed })} />
      {room.can('release') && (
        <p className={styles.small} id="release-final">
          {editorWords.final}
        </p>
      )}
      <div className={styles.row}>
        <Button type="submit" loading={edit.isPending} disabled={!dirty}>
          {dirty ? editorWords.save : editorWords.saved}
        </Button>
        {room.can('release') && (
          <Button
            variant="filled"
            size="lg"
            loading={sending.busy}
            disabled={isBlocked}
            aria-describedby="release-final"
            onClick={() => void sending.run({ type: 'release' })}
          >
            {editorWords.release}
          </Button>
        )}
      </div>
      {edit.error !== null && <InlineProblem what={edit.error.message} kept={editorWords.kept} />}
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
  note: framedWords.note,
}

function Framed({ draft: { framed }, problem, onChange }: FramedProps) {
  if (framed === null)
    return (
      <p>
        <button type="button" className="lnk" onClick={() => onChange(blank)}>
          {framedWords.add}
        </button>
      </p>
    )
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{framedWords.title}</h2>
      <TextField
        label={framedWords.story}
        value={framed.story}
        onChange={(event) => onChange({ ...framed, story: event.currentTarget.value })}
      />
      <LongField
        label={framedWords.asTold}
        value={framed.asTold}
        problem={problem('framed.asTold')}
        onChange={(event) => onChange({ ...framed, asTold: event.currentTarget.value })}
      />
      <LongField
        label={framedWords.couldBe}
        value={framed.couldBe}
        problem={problem('framed.couldBe')}
        onChange={(event) => onChange({ ...framed, couldBe: event.currentTarget.value })}
      />
      <p>
        <button type="button" className="lnk" onClick={() => onChange(null)}>
          {framedWords.remove}
        </button>
      </p>
    </section>
  )
}
