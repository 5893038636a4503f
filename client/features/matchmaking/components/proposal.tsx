import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { serverNow } from '#client/lib/clock-offset.ts'
import { useUrgentTitle } from '#client/lib/title.ts'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { formatClock } from '#client/ui/format-duration.ts'
import { useNow } from '#client/ui/use-now.ts'
import type { QueueStatus } from '#shared/contracts/queue.ts'
import { answeredHere, forgetAnswer } from '../answered-here.ts'
import { keyGuard } from '../key-guard.ts'
import { useQueue } from '../use-queue.ts'
import { useTypingPause, useTypingWatch, wroteLately } from '../use-typing-pause.ts'
import { foundAloud, type Proposed } from '../words.ts'
import { Found } from './found.tsx'
import { foundWords } from '../page-words.ts'
import styles from './proposal.module.css'

/** A match that waits for both to confirm, over any page, in every tab until one of them answers. */
export function Proposal() {
  const status = useQueue()
  useWayToLobby(status)
  useTypingWatch()
  if (status?.state !== 'proposed' || (status.iConfirmed && answeredHere() !== status.proposalId)) return null
  return <Match key={status.proposalId} proposal={status} />
}

/** The title and the sound come at once. The dialog waits for a pause in typing, so it takes no keystroke. */
function Match({ proposal }: { proposal: Proposed }) {
  const {
    other: { firstName },
    expiresAt,
    iConfirmed,
  } = proposal
  const left = formatClock(Math.max(0, expiresAt - useNow(useClockOffset())))
  useUrgentTitle(
    iConfirmed ? `${foundWords.waitingFor(firstName)}, ${left}` : `${foundWords.found(firstName)}, ${left}`,
  )
  return useTypingPause() ? <ProposalDialog proposal={proposal} /> : null
}

/** The tab that confirmed goes to the lobby, which replaces the search in the history. */
function useWayToLobby(status: QueueStatus | null): void {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const state = status?.state
  const roundId = status?.state === 'matched' ? status.roundId : null
  useEffect(() => {
    if (state === undefined || state === 'proposed') return
    const goes = roundId !== null && answeredHere() !== null
    forgetAnswer()
    if (goes) void navigate(`/rounds/${roundId}`, { replace: pathname === '/pair' })
  }, [navigate, pathname, state, roundId])
}

/** A modal dialog: the page behind is inert, keeps what was typed, and gets its focus back. */
function ProposalDialog({ proposal }: { proposal: Proposed }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const guard = useRef<ReturnType<typeof keyGuard> | null>(null)
  const isIgnored = useRef(false)
  const [wasWriting] = useState(() => wroteLately(performance.now()))
  useLayoutEffect(() => {
    const element = dialog.current
    guard.current = keyGuard(performance.now())
    element?.showModal()
    return () => element?.close()
  }, [])

  /** Esc doesn't close it: it must neither decline nor lose the match. */
  const handleKeyDown = (event: KeyboardEvent) => {
    isIgnored.current = guard.current?.(event.timeStamp) === true
    if (isIgnored.current || event.key === 'Escape') event.preventDefault()
  }
  /** In some browsers a space presses a button on release. */
  const handleKeyUp = (event: KeyboardEvent) => {
    if (isIgnored.current) event.preventDefault()
  }
  /** A browser may still close a dialog, by a second Esc or a gesture. */
  const handleClose = () => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      closedby="none"
      className={styles.dialog}
      aria-labelledby="found-title"
      aria-describedby="found-lead"
      onKeyDownCapture={handleKeyDown}
      onKeyUpCapture={handleKeyUp}
      onCancel={(event) => event.preventDefault()}
      onClose={handleClose}
    >
      <Aloud proposal={proposal} />
      <Found proposal={proposal} wasWriting={wasWriting} />
    </dialog>
  )
}

/** Inside the dialog, because screen readers ignore the rest; filled after it opens, because only changes are announced. */
function Aloud({
  proposal: {
    other: { firstName },
    expiresAt,
    theyConfirmed,
  },
}: {
  proposal: Proposed
}) {
  const region = useRef<HTMLOutputElement>(null)
  useEffect(() => {
    if (region.current !== null)
      region.current.textContent = foundAloud({ firstName, theyConfirmed, leftMs: expiresAt - serverNow() })
  }, [firstName, expiresAt, theyConfirmed])
  return <output ref={region} className="sr" aria-live="assertive" />
}
