// The end of every part of the write-up: the next part, what blocks submitting, and the question before submitting.
import { Button } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import { Link } from 'react-router'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { isOpen, blocksSubmit } from '#client/writing/findings.ts'
import { useWriteUp } from '../draft-context.tsx'
import { partOf, type PartOfForm } from '../part-of-form.ts'
import { confirmWords, submitWords as words } from '../submit-words.ts'
import { railWords } from '../write-up-words.ts'
import { useConfirmation } from '#client/ui/use-confirmation.ts'
import styles from './submit-bar.module.css'

interface SubmitBarProps {
  /** The part that follows this one, if any. */
  next: PartOfForm | undefined
  busy: boolean
  problem: string | null
  /** Whether the notes can be submitted now; otherwise the page has gone to what blocks them. */
  onCheck: () => Promise<boolean>
  onSubmit: () => Promise<void>
}

export function SubmitBar({ next, busy, problem, onCheck, onSubmit }: SubmitBarProps) {
  const { view } = useWriteUp()
  const { isOpen: isAsking, open, close, opener, question } = useConfirmation()
  const isOver = view.roundEnded || view.dueAt !== null
  const check = async () => {
    if (await onCheck()) open()
  }
  return (
    <footer className={styles.bar}>
      {next !== undefined && (
        <Link className={styles.next} to={{ search: `?part=${next}` }}>
          {words.next(railWords.part(next))}
        </Link>
      )}
      {isAsking ? (
        <SubmitQuestion ref={question} busy={busy} onCancel={close} onSubmit={() => void onSubmit()} />
      ) : (
        <div className={styles.row}>
          <Button
            ref={opener}
            variant={next === undefined ? 'filled' : 'default'}
            disabled={!isOver}
            onClick={() => void check()}
          >
            {words.submit}
          </Button>
          <p className={styles.words}>{isOver ? <Blocking /> : words.tooEarly}</p>
        </div>
      )}
      {problem !== null && <InlineProblem what={problem} kept={words.unchanged} />}
    </footer>
  )
}

interface SubmitQuestionProps {
  ref: Ref<HTMLElement>
  busy: boolean
  onCancel: () => void
  onSubmit: () => void
}

/** Says what becomes visible to whom, before it does. */
export function SubmitQuestion({ ref, busy, onCancel, onSubmit }: SubmitQuestionProps) {
  const { view } = useWriteUp()
  return (
    <section
      ref={ref}
      className={styles.question}
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby="submit-title"
      aria-describedby="submit-lead submit-audience"
    >
      <h2 className="h-sec" id="submit-title">
        {confirmWords.title}
      </h2>
      <p id="submit-lead">{confirmWords.lead}</p>
      <dl className={styles.audience} id="submit-audience">
        {confirmWords.audience(view.candidateName).map(({ who, sees }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{sees}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.buttons}>
        <Button variant="filled" loading={busy} onClick={onSubmit}>
          {confirmWords.confirm}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {confirmWords.cancel}
        </Button>
      </p>
    </section>
  )
}

function Blocking(): ReactNode {
  const { draft, findings, jumpTo } = useWriteUp()
  const blocking = findings.filter(blocksSubmit)
  const [first] = blocking
  const open = findings.filter(isOpen).length
  if (first === undefined) return open === 0 ? words.nothingOpen : words.noneBlocks(open)
  return (
    <>
      {words.blocking(blocking.length)} {words.first(partOf(first.field, draft.content), first.message)}{' '}
      <button type="button" className="lnk" onClick={() => jumpTo(first)}>
        {words.goTo}
      </button>
    </>
  )
}
