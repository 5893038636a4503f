import { Button } from '@mantine/core'
import { useParams } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { useConfirmEmail } from '../api.ts'

/** A click, not the mere opening: mail scanners open links too. */
export function ConfirmPage() {
  useTitle('Confirm your address')
  const { token = '' } = useParams()
  const confirm = useConfirmEmail()
  if (confirm.isSuccess)
    return (
      <DeskPage
        narrow
        title="Your address is confirmed."
        action={
          <ButtonLink to="/home" variant="filled">
            Go on
          </ButtonLink>
        }
      />
    )
  return (
    <DeskPage
      narrow
      title="Is this address yours?"
      action={
        <Button variant="filled" loading={confirm.isPending} onClick={() => confirm.mutate(token)}>
          Yes, confirm it
        </Button>
      }
    >
      {confirm.error !== null && <InlineProblem what={confirm.error.message} />}
    </DeskPage>
  )
}
