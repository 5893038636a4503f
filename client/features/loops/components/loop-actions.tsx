import { Button } from '@mantine/core'
import { useState } from 'react'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import type { LoopView } from '#shared/contracts/loops.ts'
import { useCancelLoop, useLeaveSeat } from '../api.ts'
import styles from './loop-actions.module.css'

/** Ways on from a loop, and the two that cannot be taken back, each asked once more in place. */
export function LoopActions({ loop }: { loop: LoopView }) {
  const cancel = useCancelLoop()
  const leave = useLeaveSeat()
  const { abilities } = loop
  return (
    <footer className={styles.actions}>
      {loop.seats.some((seat) => seat.mine && seat.notes === 'in') && (
        <ButtonLink to={`/loops/${loop.id}/notes`} variant="default">
          Read the panel’s notes
        </ButtonLink>
      )}
      {abilities.seePackage && (
        <ButtonLink to={`/loops/${loop.id}/package`} variant="default">
          Read the package
        </ButtonLink>
      )}
      {abilities.seeReport && (
        <ButtonLink to={`/loops/${loop.id}/report`} variant="default">
          Read the report
        </ButtonLink>
      )}
      {abilities.cancel && (
        <Confirmed
          label="Cancel this loop"
          sure="Cancel it for everyone"
          pending={cancel.isPending}
          onSure={() => cancel.mutate(loop.id)}
        />
      )}
      {abilities.leave && (
        <Confirmed
          label="Give my seat back"
          sure="Give it back"
          pending={leave.isPending}
          onSure={() => leave.mutate(loop.id)}
        />
      )}
      {(cancel.error ?? leave.error) !== null && <InlineProblem what={(cancel.error ?? leave.error)?.message ?? ''} />}
    </footer>
  )
}

function Confirmed({
  label,
  sure,
  pending,
  onSure,
}: {
  label: string
  sure: string
  pending: boolean
  onSure: () => void
}) {
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        {label}
      </Button>
    )
  return (
    <span className={styles.sure} role="group" aria-label={label}>
      <Button variant="default" loading={pending} onClick={onSure}>
        {sure}
      </Button>
      <Button variant="default" onClick={() => setAsked(false)}>
        Keep it
      </Button>
    </span>
  )
}
