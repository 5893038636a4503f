import { Button } from '@mantine/core'
import { useNavigate } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { useOpenDemo } from '../api.ts'

/** Somebody else's copy, one that is over, or no answer at all. */
export function DemoGone({ error }: { error: Error }) {
  const navigate = useNavigate()
  const open = useOpenDemo()
  useTitle('Look around')
  const gone = error instanceof ApiError && ['NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN'].includes(error.code)
  const start = () =>
    open.mutate(undefined, { onSuccess: ({ loopId }) => void navigate(`/demo/${loopId}`, { replace: true }) })
  return (
    <DeskPage
      narrow
      title={gone ? 'This look around is over.' : 'The loop could not be opened.'}
      lead={
        gone
          ? 'Each visitor gets a finished loop of their own for a day. This one has ended, or it belongs to somebody else.'
          : sentenceFor(error)
      }
      action={
        <Button variant="filled" size="lg" loading={open.isPending} onClick={start}>
          Open a fresh one
        </Button>
      }
    >
      {open.isError && <InlineProblem what="The loop did not open." next={sentenceFor(open.error)} />}
    </DeskPage>
  )
}
