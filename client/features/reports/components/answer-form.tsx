import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { forget, keep, kept } from '#client/lib/storage.ts'
import { LongField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { wallClock, wallDay } from '#client/ui/local-time.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { ReportView } from '#shared/contracts/reports.ts'
import { useAnswerReport } from '../api.ts'
import styles from './answer-form.module.css'

/** One answer, read by the panel as a lesson. */
export function AnswerForm({ report }: { report: ReportView }) {
  const key = `report-answer:${report.loopId}`
  const answer = useAnswerReport(report.loopId)
  const [text, setText] = useState(() => kept(key, z.string()) ?? '')
  if (report.answer !== null) {
    return (
      <div>
        <p className="read">{report.answer.text}</p>
        <p className="lab">
          Sent {wallDay(report.answer.at)} {wallClock(report.answer.at)}. The panel reads it as a lesson.
        </p>
      </div>
    )
  }
  const handleText = (next: string) => {
    keep(key, next)
    setText(next)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        answer.mutate(text, { onSuccess: () => forget(key) })
      }}
    >
      <LongField
        label="One fact, with a number or a name"
        minRows={4}
        maxLength={limits.shortText.max}
        value={text}
        onChange={(event) => handleText(event.currentTarget.value)}
      />
      <div className={styles.end}>
        <Button type="submit" variant="filled" loading={answer.isPending} disabled={text.trim() === ''}>
          Send to the panel
        </Button>
        <span className="dim">They read it as a lesson. You answer once.</span>
      </div>
      {answer.error !== null && <InlineProblem what={answer.error.message} kept="Your text is still here." />}
    </form>
  )
}
