import { Button } from '@mantine/core'
import { useParams } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { useConfirmEmail } from '../api.ts'

/** Confirms on a click, because mail scanners open links too. */
export function ConfirmPage() {
  useTitle('Confirm your email address')
  const { token = '' } = useParams()
  const confirm = useConfirmEmail()
  if (confirm.isSuccess)
    return (
      <DeskPage
        narrow
        title="Your email address is confirmed"
        action={
          <ButtonLink to="/home" variant="filled">
            Continue
          </ButtonLink>
        }
      />
    )
  return (
    <DeskPage
      narrow
      title="Is this email address yours?"
      action={
        <Button variant="filled" loading={confirm.isPending} onClick={() => confirm.mutate(token)}>
          Confirm my email address
        </Button>
      }
    >
      {confirm.error !== null && <InlineProblem what={confirm.error.message} />}
    </DeskPage>
  )
}
