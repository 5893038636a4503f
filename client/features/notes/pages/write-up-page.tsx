import { useState } from 'react'
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
import { loading, tryAgain } from '../words.ts'
import { pageWords as words } from '../write-up-words.ts'

const isOpenForWriting = ({ status }: NoteSetView): boolean => status === 'DRAFT' || status === 'LATE'

export function WriteUpPage() {
  const { roundId = '' } = useParams()
  const { data: view, error, refetch } = useNotes(roundId)
  useTitle(view === undefined ? words.unnamed : words.title(view.candidateName))
  if (view === undefined)
    return error === null ? (
      <DeskPage narrow title={words.unnamed} lead={loading} />
    ) : (
      <NotOpen error={error} roundId={roundId} retry={() => void refetch()} />
    )
  return (
    <>
      <BarCrumbs
        trail={[{ label: `${view.candidateName}, ${view.roleTitle}`, to: `/loops/${view.loopId}` }]}
        here={words.crumb(view.roundNumber)}
      />
      <Notes key={view.id} view={view} />
    </>
  )
}

function Notes({ view }: { view: NoteSetView }) {
  const [wasWriting] = useState(isOpenForWriting(view))
  return isOpenForWriting(view) ? <WriteUpForm view={view} /> : <SealedNotes view={view} isNew={wasWriting} />
}

function NotOpen({ error, roundId, retry }: { error: Error; roundId: string; retry: () => void }) {
  const isMissing = error instanceof ApiError && error.code === 'NOT_FOUND'
  return (
    <DeskPage
      narrow
      title={isMissing ? words.missing : words.failed}
      lead={isMissing ? words.missingLead : words.failedLead(sentenceFor(error))}
      action={
        isMissing ? (
          <ButtonLink to={`/rounds/${roundId}`}>{words.toRound}</ButtonLink>
        ) : (
          <button type="button" className="lnk" onClick={retry}>
            {tryAgain}
          </button>
        )
      }
    />
  )
}
