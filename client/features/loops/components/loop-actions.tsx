import { Button } from '@mantine/core'
import { useId } from 'react'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import type { LoopView } from '#shared/contracts/loops.ts'
import { useConfirmation } from '#client/ui/use-confirmation.ts'
import { useCancelLoop, useLeaveSeat } from '../api.ts'
import { cancelWords, leaveWords, type FinalActionWords } from '../words.ts'
import { loopWords } from '../page-words.ts'
import styles from './loop-actions.module.css'

/** Links from a loop, and its two final actions, which ask for confirmation. */
export function LoopActions({ loop }: { loop: LoopView }) {
  const cancel = useCancelLoop()
  const leave = useLeaveSeat()
  const { abilities } = loop
  return (
    <footer className={styles.actions}>
      {loop.seats.some((seat) => seat.mine && seat.notes === 'in') && (
        <ButtonLink to={`/loops/${loop.id}/notes`} variant="default">
          {loopWords.panelNotes}
        </ButtonLink>
      )}
      {abilities.seePackage && (
        <ButtonLink to={`/loops/${loop.id}/package`} variant="default">
          {loopWords.readPackage}
        </ButtonLink>
      )}
      {abilities.seeReport && (
        <ButtonLink to={`/loops/${loop.id}/report`} variant="default">
          {loopWords.readReport}
        </ButtonLink>
      )}
      {abilities.cancel && (
        <Confirmed words={cancelWords} pending={cancel.isPending} onSure={() => cancel.mutate(loop.id)} />
      )}
      {abilities.leave && (
        <Confirmed words={leaveWords} pending={leave.isPending} onSure={() => leave.mutate(loop.id)} />
      )}
      {(cancel.error ?? leave.error) !== null && <InlineProblem what={(cancel.error ?? leave.error)?.message ?? ''} />}
    </footer>
  )
}

interface ConfirmedProps {
  words: FinalActionWords
  pending: boolean
  onSure: () => void
}

/** Says what a final action does before it does it. */
function Confirmed({ words, pending, onSure }: ConfirmedProps) {
  const { isOpen, open, close, opener, question } = useConfirmation()
  const id = useId()
  if (!isOpen)
    return (
      <Button ref={opener} variant="default" onClick={open}>
        {words.action}
      </Button>
    )
  return (
    <section
      ref={question}
      className={styles.sure}
      role="alertdialog"
      tabIndex={-1}
      aria-label={words.action}
      aria-describedby={id}
    >
      <p id={id}>{words.effect}</p>
      <Button variant="default" loading={pending} onClick={onSure}>
        {words.confirm}
      </Button>
      <Button variant="default" onClick={close}>
        {words.keep}
      </Button>
    </section>
  )
}
