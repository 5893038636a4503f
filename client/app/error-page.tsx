import { Button } from '@mantine/core'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { errorWords } from './words.ts'

/** A page failed: what happened, what was kept, what to do. */
export function ErrorPage() {
  const error = useRouteError()
  const gone = isRouteErrorResponse(error)
    ? error.status === 404
    : error instanceof ApiError && error.code === 'NOT_FOUND'
  return gone ? <NotFoundPage /> : <StoppedPage error={error} />
}

function StoppedPage({ error }: { error: unknown }) {
  const { title, what } = wordsFor(error)
  useTitle(title)
  return (
    <DeskPage
      narrow
      title={title}
      lead={errorWords.lead(what)}
      action={
        <>
          <Button variant="filled" size="lg" onClick={() => window.location.reload()}>
            {errorWords.reload}
          </Button>
          <ButtonLink to="/home" size="lg">
            {errorWords.goHome}
          </ButtonLink>
        </>
      }
    />
  )
}

function wordsFor(error: unknown): { title: string; what: string } {
  if (error instanceof ApiError) return { title: errorWords.notLoaded, what: sentenceFor(error) }
  // After a release the old page asks for a piece that is no longer served.
  return error instanceof TypeError && /import|module/i.test(error.message) ? errorWords.newVersion : errorWords.stopped
}
