import { useQuery } from '@tanstack/react-query'
import { useTitle } from '#client/lib/title.ts'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { ConnectionStrip } from '#client/ui/connection-strip.tsx'
import { Countdown } from '#client/ui/countdown.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import type { QueueStatus } from '#shared/contracts/queue.ts'
import { queueOptions } from '../api.ts'
import { Choices } from '../components/choices.tsx'
import { Searching } from '../components/searching.tsx'
import { useConnection } from '../use-connection.ts'
import { placeKept, type Offered } from '../words.ts'

/** One page with four states, all from the server: a reload or a second tab shows the same. A match opens over it, as over every page. */
export function PairPage() {
  const { data: status, error } = useQuery(queueOptions())
  const connection = useConnection()
  return (
    <>
      {status?.state === 'waiting' && <ConnectionStrip connection={connection} meanwhile={placeKept} />}
      {status === undefined ? <NotYet problem={error?.message} /> : <State status={status} />}
    </>
  )
}

function State({ status }: { status: QueueStatus }) {
  switch (status.state) {
    case 'idle':
      return <Choices note={status.note} />
    case 'waiting':
      return <Searching waiting={status} />
    case 'offered':
      return <Confirming offered={status} />
    case 'matched':
      return <Matched roundId={status.roundId} />
  }
}

function NotYet({ problem }: { problem: string | undefined }) {
  useTitle('Practice')
  return problem === undefined ? (
    <DeskPage title="Practice with someone now" lead="One moment …" />
  ) : (
    <DeskPage title="Practice with someone now">
      <InlineProblem what={problem} kept="A running search continues." next="Reload the page." />
    </DeskPage>
  )
}

/** What is behind the match, and what remains after another tab answered. */
function Confirming({ offered: { other, expiresAt, iConfirmed } }: { offered: Offered }) {
  useTitle(`Found ${other.firstName}`)
  const offsetMs = useClockOffset()
  return (
    <DeskPage
      title={`${other.firstName} can start now.`}
      lead={iConfirmed ? `You confirmed. Waiting for ${other.firstName}.` : 'When you both confirm, the lobby opens.'}
      action={<Countdown deadlineAt={expiresAt} offsetMs={offsetMs} label="Left to confirm" size="large" />}
    />
  )
}

/** The tab that confirmed goes to the lobby; the others only link to it. */
function Matched({ roundId }: { roundId: string }) {
  useTitle('You both confirmed')
  return (
    <DeskPage
      title="You both confirmed."
      lead="The lobby is open"
      action={
        <ButtonLink to={`/rounds/${roundId}`} size="lg" variant="filled">
          Go to the lobby
        </ButtonLink>
      }
    />
  )
}
