import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { forget, keep, kept } from '#client/lib/storage.ts'
import { LongField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { limits } from '#shared/contracts/limits.ts'
import type { ReportView } from '#shared/contracts/reports.ts'
import { useAnswerReport } from '../api.ts'
import { answerWords } from '../page-words.ts'
import styles from './answer-form.module.css'

/** The candidate's one answer, which the panel reads to learn. */
export function AnswerForm({ report }: { report: ReportView }) {
  const key = `report-answer:${report.loopId}`
  const answer = useAnswerReport(report.loopId)
  const [text, setText] = useState(() => kept(key, z.string()) ?? '')
  if (report.answer !== null) {
    return (
      <div>
        <p className="read">{report.answer.text}</p>
        <p className="lab">{answerWords.sent(report.answer.at)}</p>
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
        label={answerWords.label}
        minRows={4}
        maxLength={limits.shortText.max}
        value={text}
        onChange={(event) => handleText(event.currentTarget.value)}
      />
      <div className={styles.end}>
        <Button type="submit" variant="filled" loading={answer.isPending} disabled={text.trim() === ''}>
          {answerWords.send}
        </Button>
        <span className="dim">{answerWords.once}</span>
      </div>
      {answer.error !== null && <InlineProblem what={answer.error.message} kept={answerWords.kept} />}
    </form>
  )
}
