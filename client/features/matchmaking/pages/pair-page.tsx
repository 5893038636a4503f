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
import { placeKept, type Proposed } from '../words.ts'
import { choiceWords, foundWords } from '../page-words.ts'

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
    case 'proposed':
      return <Confirming proposal={status} />
    case 'matched':
      return <Matched roundId={status.roundId} />
  }
}

function NotYet({ problem }: { problem: string | undefined }) {
  useTitle(choiceWords.tab)
  return problem === undefined ? (
    <DeskPage title={choiceWords.title} lead={choiceWords.loading} />
  ) : (
    <DeskPage title={choiceWords.title}>
      <InlineProblem what={problem} kept={choiceWords.searchContinues} next={choiceWords.reload} />
    </DeskPage>
  )
}

/** What is behind the match, and what remains after another tab answered. */
function Confirming({ proposal: { other, expiresAt, iConfirmed } }: { proposal: Proposed }) {
  useTitle(foundWords.found(other.firstName))
  const offsetMs = useClockOffset()
  return (
    <DeskPage
      title={foundWords.canStart(other.firstName)}
      lead={iConfirmed ? foundWords.confirmed(other.firstName) : foundWords.whenBoth}
      action={<Countdown deadlineAt={expiresAt} offsetMs={offsetMs} label={foundWords.left} size="large" />}
    />
  )
}

/** The tab that confirmed goes to the lobby; the others only link to it. */
function Matched({ roundId }: { roundId: string }) {
  useTitle(foundWords.bothConfirmed)
  return (
    <DeskPage
      title={foundWords.bothConfirmed}
      lead={foundWords.lobbyOpen}
      action={
        <ButtonLink to={`/rounds/${roundId}`} size="lg" variant="filled">
          {foundWords.lobby}
        </ButtonLink>
      }
    />
  )
}
