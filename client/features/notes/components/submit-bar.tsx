import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { principleName } from '#client/ui/principle-names.ts'
import { isOpen, blocksSubmit } from '#client/writing/findings.ts'
import { useWriteUp } from '../draft-context.tsx'
import { partOf, type PartOfForm } from '../part-of-form.ts'
import { countOf } from '../words.ts'
import styles from './submit-bar.module.css'

interface SubmitBarProps {
  /** The part that follows this one, if any. */
  next: PartOfForm | undefined
  busy: boolean
  problem: string | null
  onSubmit: () => void
}

/** The end of every part: the next one, and what still stands in the way of handing all of it in. */
export function SubmitBar({ next, busy, problem, onSubmit }: SubmitBarProps) {
  const { view } = useWriteUp()
  const isOver = view.roundEnded || view.dueAt !== null
  return (
    <footer className={styles.bar}>
      <div className={styles.row}>
        {next !== undefined && (
          <Link className={styles.next} to={{ search: `?part=${next}` }}>
            Next: {next === 'vote' ? 'vote and reasons' : principleName(next)}
          </Link>
        )}
        <Button
          variant={next === undefined ? 'filled' : 'default'}
          disabled={!isOver}
          loading={busy}
          onClick={onSubmit}
        >
          Submit and seal
        </Button>
        <p className={styles.words}>{isOver ? <InTheWay /> : 'You can hand these in when the round is over.'}</p>
      </div>
      {problem !== null && (
        <InlineProblem what={problem} kept="Your notes are as you left them; nothing was handed in." />
      )}
    </footer>
  )
}

function InTheWay(): ReactNode {
  const { draft, findings, jumpTo } = useWriteUp()
  const blocking = findings.filter(blocksSubmit)
  const [first] = blocking
  const open = findings.filter(isOpen).length
  if (first === undefined)
    return `${open === 0 ? 'Nothing open.' : `${countOf(open, 'finding')} open, none blocks.`} Sealing shows you what the others wrote.`
  const part = partOf(first.field, draft.content)
  return (
    <>
      {blocking.length === 1 ? 'One thing stands in the way:' : `${blocking.length} things stand in the way. First, `}{' '}
      {part === 'vote' ? '' : `${principleName(part)}: `}
      {first.message}{' '}
      <button type="button" className="lnk" onClick={() => jumpTo(first)}>
        Go there
      </button>
    </>
  )
}
