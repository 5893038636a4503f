import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { profileOptions } from '#client/entities/person.ts'
import { sessionOptions } from '#client/lib/session.ts'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { Countdown } from '#client/ui/countdown.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { Kbd } from '#client/ui/kbd.tsx'
import { ownZone } from '#client/ui/local-time.ts'
import { useNow } from '#client/ui/use-now.ts'
import { durations } from '#shared/contracts/limits.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { useConfirm, useDecline } from '../api.ts'
import type { Proposed } from '../words.ts'
import styles from './found.module.css'
import { PersonPage } from './person-page.tsx'
import { foundWords } from '../page-words.ts'

/** You and them side by side, with the time left to confirm. No faces before the round starts. */
export function Found({ proposal, wasWriting }: { proposal: Proposed; wasWriting: boolean }) {
  const { other, expiresAt, iConfirmed } = proposal
  const offsetMs = useClockOffset()
  const leftMs = Math.max(0, expiresAt - useNow(offsetMs))
  const mine = useMyself(proposal)
  const lead = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // Focus must not move to the other button: a second Enter would decline.
    // A person who was writing goes on writing for a moment: no key of theirs may answer.
    if (iConfirmed || wasWriting) lead.current?.focus({ preventScroll: true })
  }, [iConfirmed, wasWriting])
  const theirKind = proposal.kind === 'candidate' ? ('interviewer' as const) : ('candidate' as const)
  return (
    <>
      <header className={styles.head}>
        <div>
          <h2 className="h-line" id="found-title">
            {foundWords.canStart(other.firstName)}
          </h2>
          <p className="lead" id="found-lead" ref={lead} tabIndex={-1}>
            {iConfirmed ? foundWords.confirmed(other.firstName) : foundWords.whenBoth}
          </p>
        </div>
        <Countdown deadlineAt={expiresAt} offsetMs={offsetMs} label={foundWords.left} size="large" />
      </header>
      <div className={styles.line} aria-hidden="true">
        <span style={{ width: `${String((leftMs / durations.proposalConfirmMs) * 100)}%` }} />
      </div>
      <div className={styles.spread}>
        <PersonPage
          label={foundWords.you}
          person={mine}
          kind={proposal.kind}
          proposal={proposal}
          confirmed={iConfirmed}
          waitingFor={foundWords.waitingForYou}
        />
        <PersonPage
          label={foundWords.partner}
          person={other}
          kind={theirKind}
          proposal={proposal}
          confirmed={proposal.theyConfirmed}
          waitingFor={foundWords.waitingFor(other.firstName)}
        />
      </div>
      <Answers proposal={proposal} isOver={leftMs === 0} takesFocus={!wasWriting} />
    </>
  )
}

/** How the other person sees me: what I practice for, or what I am. */
function useMyself({ kind, seat }: Proposed) {
  const { data: me } = useQuery(sessionOptions())
  const { data: stored } = useQuery(profileOptions())
  const profile = stored?.profile
  return {
    firstName: me == null ? foundWords.you : firstName(me.name),
    timeZone: ownZone(),
    role: profile?.role ?? null,
    level: kind === 'candidate' ? seat.targetLevel : (profile?.level ?? null),
  }
}

interface AnswersProps {
  proposal: Proposed
  isOver: boolean
  /** Whether Confirm has the focus from the start. */
  takesFocus: boolean
}

function Answers({ proposal: { proposalId, iConfirmed, other }, isOver, takesFocus }: AnswersProps) {
  const confirm = useConfirm()
  const decline = useDecline()
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus && !confirm.isPending) yes.current?.focus({ preventScroll: true })
  }, [takesFocus, confirm.isPending])
  const error = confirm.error ?? decline.error
  const rest = iConfirmed ? foundWords.ifTheyMiss(other.firstName) : foundWords.ifYouMiss(other.firstName)
  return (
    <footer className={styles.answer}>
      {!iConfirmed && (
        <Button
          ref={yes}
          variant="filled"
          size="lg"
          loading={confirm.isPending}
          disabled={isOver}
          onClick={() => confirm.mutate(proposalId)}
          rightSection={
            takesFocus && (
              <span className={styles.key}>
                <Kbd>Enter</Kbd>
              </span>
            )
          }
        >
          {foundWords.confirm}
        </Button>
      )}
      <Button size="lg" loading={decline.isPending} disabled={isOver} onClick={() => decline.mutate(proposalId)}>
        {foundWords.decline}
      </Button>
      {error === null ? <p className={styles.rest}>{rest}</p> : <InlineProblem what={error.message} />}
    </footer>
  )
}
