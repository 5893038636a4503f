import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ConnectionStrip } from '#client/ui/connection-strip.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import type { QueueStatus } from '#shared/contracts/queue.ts'
import { queueOptions } from '../api.ts'
import { Choices } from '../components/choices.tsx'
import { Found } from '../components/found.tsx'
import { Searching } from '../components/searching.tsx'
import { useConnection } from '../use-connection.ts'

/** One page, four states, all of them the server's: a reload or a second tab shows the same. */
export function PairPage() {
  const { data: status, error } = useQuery(queueOptions())
  const connection = useConnection()
  return (
    <>
      {status?.state === 'waiting' && <ConnectionStrip connection={connection} meanwhile="Your place is kept for 20 seconds." />}
      <output className="sr" aria-live="assertive">{spoken(status)}</output>
      {status === undefined ? <NotYet problem={error?.message} /> : <State status={status} />}
    </>
  )
}

function State({ status }: { status: QueueStatus }) {
  switch (status.state) {
    case 'idle': return <Choices note={status.note} />
    case 'waiting': return <Searching waiting={status} />
    case 'offered': return <Found key={status.offerId} offered={status} />
    case 'matched': return <Matched roundId={status.roundId} />
  }
}

function spoken(status: QueueStatus | undefined): string {
  if (status?.state === 'offered') return status.theyConfirmed ? `${status.other.firstName} has confirmed.` : `Found: ${status.other.firstName} can start now. You have 30 seconds to confirm.`
  return status?.state === 'waiting' ? 'Looking for a partner.' : ''
}

function NotYet({ problem }: { problem: string | undefined }) {
  useTitle('Practise')
  return problem === undefined
    ? <DeskPage title="Practise with somebody now." lead="One moment …" />
    : <DeskPage title="Practise with somebody now."><InlineProblem what={problem} kept="A search that was running goes on." next="Reload the page." /></DeskPage>
}

/** Back must not lead here again: the lobby takes this page's place. */
function Matched({ roundId }: { roundId: string }) {
  const navigate = useNavigate()
  useTitle('Opening the lobby')
  useEffect(() => void navigate(`/rounds/${roundId}`, { replace: true }), [navigate, roundId])
  return <DeskPage title="You both said yes." lead="The lobby opens …" />
}
