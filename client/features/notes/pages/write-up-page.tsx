import { useParams } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { BarCrumbs } from '#client/ui/bar-slots.tsx'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import { useNotes } from '../api.ts'
import { SealedNotes } from '../components/sealed-notes.tsx'
import { WriteUpForm } from '../components/write-up-form.tsx'

const isOpenForWriting = ({ status }: NoteSetView): boolean => status === 'DRAFT' || status === 'LATE'

export function WriteUpPage() {
  const { roundId = '' } = useParams()
  const { data: view, error, refetch } = useNotes(roundId)
  useTitle(view === undefined ? 'Your notes' : `Your notes on ${view.candidateName}`)
  if (view === undefined)
    return error === null ? (
      <DeskPage narrow title="Your notes" lead="Opening them …" />
    ) : (
      <NotOpen error={error} roundId={roundId} retry={() => void refetch()} />
    )
  return (
    <>
      <BarCrumbs
        trail={[{ label: `${view.candidateName}, ${view.roleTitle}`, to: `/loops/${view.loopId}` }]}
        here={`Your notes, round ${view.roundNumber}`}
      />
      {isOpenForWriting(view) ? <WriteUpForm key={view.id} view={view} /> : <SealedNotes view={view} />}
    </>
  )
}

function NotOpen({ error, roundId, retry }: { error: Error; roundId: string; retry: () => void }) {
  const isMissing = error instanceof ApiError && error.code === 'NOT_FOUND'
  return (
    <DeskPage
      narrow
      title={isMissing ? 'There are no notes of yours here.' : 'Your notes could not be opened.'}
      lead={
        isMissing
          ? 'Notes open when a round goes live, and only its interviewer has them.'
          : `${sentenceFor(error)} What you typed is kept on this device.`
      }
      action={
        isMissing ? (
          <ButtonLink to={`/rounds/${roundId}`}>Go to the round</ButtonLink>
        ) : (
          <button type="button" className="lnk" onClick={retry}>
            Try again
          </button>
        )
      }
    />
  )
}
