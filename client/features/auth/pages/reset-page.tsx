import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { resetSchema } from '#shared/contracts/auth.ts'
import { linkOptions, useReset } from '../api.ts'
import { DoorForm } from '../components/door-form.tsx'
import { newPasswordField } from '../components/fields.ts'
import { deadLinkWords, linkWords, resetWords } from '../words.ts'

const schema = resetSchema.omit({ token: true })
const fields = [newPasswordField]

export function ResetPage() {
  useTitle(resetWords.tab)
  const { token = '' } = useParams()
  const check = useQuery(linkOptions('reset', token))
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
  if (check.isPending) return <DeskPage narrow title={resetWords.title} lead={linkWords.checking} />
  // Without an answer the form is still worth a try.
  const state = check.data?.state ?? 'works'
  if (state !== 'works')
    return (
      <DeskPage
        narrow
        {...deadLinkWords[state]}
        action={
          <ButtonLink to="/reset" variant="filled">
            {resetWords.newLink}
          </ButtonLink>
        }
      />
    )
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
