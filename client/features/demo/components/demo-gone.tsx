import { Button } from '@mantine/core'
import { useNavigate } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { useOpenDemo } from '../api.ts'
import { goneWords } from '../words.ts'

/** Another person's copy, an expired one, or no answer. */
export function DemoGone({ error }: { error: Error }) {
  const navigate = useNavigate()
  const open = useOpenDemo()
  useTitle(goneWords.tab)
  const gone = error instanceof ApiError && ['NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN'].includes(error.code)
  const start = () =>
    open.mutate(undefined, { onSuccess: ({ loopId }) => void navigate(`/demo/${loopId}`, { replace: true }) })
  return (
    <DeskPage
      narrow
      title={gone ? goneWords.ended : goneWords.failed}
      lead={gone ? goneWords.endedLead : sentenceFor(error)}
      action={
        <Button variant="filled" size="lg" loading={open.isPending} onClick={start}>
          {goneWords.openAgain}
        </Button>
      }
    >
      {open.isError && <InlineProblem what={goneWords.openFailed} next={sentenceFor(open.error)} />}
    </DeskPage>
  )
}
