import { Link, useParams } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { resetSchema } from '#shared/contracts/auth.ts'
import { useReset } from '../api.ts'
import { DoorForm } from '../components/door-form.tsx'
import { newPasswordField } from '../components/fields.ts'
import { resetWords } from '../words.ts'

const schema = resetSchema.omit({ token: true })
const fields = [newPasswordField]

export function ResetPage() {
  useTitle(resetWords.tab)
  const { token = '' } = useParams()
  const reset = useReset()
  if (reset.isSuccess) {
    return (
      <DeskPage
        narrow
        title={resetWords.done}
        lead={resetWords.doneLead}
        action={
          <ButtonLink to="/sign-in" variant="filled">
            {resetWords.signIn}
          </ButtonLink>
        }
      />
    )
  }
  return (
    <DeskPage narrow title={resetWords.title}>
      <DoorForm
        schema={schema}
        fields={fields}
        next={<Link to="/reset">{resetWords.newLink}</Link>}
        submit={{
          label: resetWords.submit,
          pending: reset.isPending,
          error: reset.error,
          run: ({ password }) => reset.mutateAsync({ token, password }),
        }}
      />
    </DeskPage>
  )
}
