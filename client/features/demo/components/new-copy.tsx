import { Button } from '@mantine/core'
import { useNavigate } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { useRestart } from '../api.ts'
import { comparisonWords as words } from '../sealed-words.ts'
import styles from './new-copy.module.css'

/** Starts again, without the vote. */
export function NewCopy({ loopId }: { loopId: string }) {
  const navigate = useNavigate()
  const restart = useRestart(loopId)
  const handleRestart = () =>
    restart.mutate(undefined, { onSuccess: (copy) => void navigate(`/demo/${copy.loopId}/sealed`, { replace: true }) })
  return (
    <div className={styles.again} data-print="hide">
      <p className="dim" id="new-copy">
        {words.againNote}
      </p>
      <div>
        <Button loading={restart.isPending} aria-describedby="new-copy" onClick={handleRestart}>
          {words.again}
        </Button>
      </div>
      {restart.isError && (
        <InlineProblem what={words.againFailed} kept={words.againKept} next={sentenceFor(restart.error)} />
      )}
    </div>
  )
}
