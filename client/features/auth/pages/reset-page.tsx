import { Link, useParams } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { resetSchema } from '#shared/contracts/auth.ts'
import { useReset } from '../api.ts'
import { DoorForm } from '../components/door-form.tsx'
import { newPasswordField } from '../components/fields.ts'

const schema = resetSchema.omit({ token: true })
const fields = [newPasswordField]

export function ResetPage() {
  useTitle('Set a new password')
  const { token = '' } = useParams()
  const reset = useReset()
  if (reset.isSuccess) {
    return (
      <DeskPage
        narrow
        title="Your password is changed"
        lead="You’ve been signed out on all devices. Sign in with your new password."
        action={
          <ButtonLink to="/sign-in" variant="filled">
            Sign in
          </ButtonLink>
        }
      />
    )
  }
  return (
    <DeskPage narrow title="Reset your password">
      <DoorForm
        schema={schema}
        fields={fields}
        next={<Link to="/reset">Get a new link</Link>}
        submit={{
          label: 'Change my password',
          pending: reset.isPending,
          error: reset.error,
          run: ({ password }) => reset.mutateAsync({ token, password }),
        }}
      />
    </DeskPage>
  )
}
