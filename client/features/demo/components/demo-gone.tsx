import { Button } from '@mantine/core'
import { useNavigate } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { useOpenDemo } from '../api.ts'

/** Another person's copy, an expired one, or no answer. */
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
      title={gone ? 'This demo has ended' : 'The loop couldn’t be opened'}
      lead={
        gone
          ? 'Each visitor gets their own copy for a day. This one has expired or belongs to someone else.'
          : sentenceFor(error)
      }
      action={
        <Button variant="filled" size="lg" loading={open.isPending} onClick={start}>
          Open a new copy
        </Button>
      }
    >
      {open.isError && <InlineProblem what="The loop couldn’t be opened." next={sentenceFor(open.error)} />}
    </DeskPage>
  )
}
