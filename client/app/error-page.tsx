import { Button } from '@mantine/core'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { NotFoundPage } from './not-found-page.tsx'

const kept = 'Everything marked “saved” is on the server. Later changes are kept on this device.'

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
      lead={`${what} ${kept}`}
      action={
        <>
          <Button variant="filled" size="lg" onClick={() => window.location.reload()}>
            Reload the page
          </Button>
          <ButtonLink to="/home" size="lg">
            Go to Home
          </ButtonLink>
        </>
      }
    />
  )
}

function wordsFor(error: unknown): { title: string; what: string } {
  if (error instanceof ApiError) return { title: 'This page couldn’t be loaded', what: sentenceFor(error) }
  // After a release the old page asks for a piece that is no longer served.
  if (error instanceof TypeError && /import|module/i.test(error.message)) {
    return {
      title: 'A newer version is available',
      what: 'This page was updated while you had it open.',
    }
  }
  return { title: 'This page stopped working', what: 'Something went wrong on our side.' }
}
