import { Button } from '@mantine/core'
import { useParams } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { useConfirmEmail } from '../api.ts'
import { confirmWords } from '../words.ts'

/** Confirms on a click, because mail scanners open links too. */
export function ConfirmPage() {
  useTitle(confirmWords.tab)
  const { token = '' } = useParams()
  const confirm = useConfirmEmail()
  if (confirm.isSuccess)
    return (
      <DeskPage
        narrow
        title={confirmWords.done}
        action={
          <ButtonLink to="/home" variant="filled">
            {confirmWords.next}
          </ButtonLink>
        }
      />
    )
  return (
    <DeskPage
      narrow
      title={confirmWords.title}
      action={
        <Button variant="filled" loading={confirm.isPending} onClick={() => confirm.mutate(token)}>
          {confirmWords.confirm}
        </Button>
      }
    >
      {confirm.error !== null && <InlineProblem what={confirm.error.message} />}
    </DeskPage>
  )
}
