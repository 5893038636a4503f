import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { linkOptions, useConfirmEmail } from '../api.ts'
import { DeadConfirmLink } from '../components/dead-confirm-link.tsx'
import { confirmWords, linkWords } from '../words.ts'

/** Confirms on a click, because mail scanners open links too. */
export function ConfirmPage() {
  useTitle(confirmWords.tab)
  const { token = '' } = useParams()
  const check = useQuery(linkOptions('confirm', token))
  const confirm = useConfirmEmail()
  if (confirm.isSuccess) return <Confirmed email={confirm.data.email} />
  if (check.isPending) return <DeskPage narrow title={confirmWords.tab} lead={linkWords.checking} />
  // Without an answer the button is still worth a try.
  const { state, email } = check.data ?? { state: 'works', email: null }
  if (state === 'used') return <Confirmed email={email} />
  if (state !== 'works') return <DeadConfirmLink state={state} token={token} />
  return (
    <DeskPage
      narrow
      title={confirmWords.title(email)}
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

/** A link that was used did its work: the address is confirmed. */
function Confirmed({ email }: { email: string | null }) {
  return (
    <DeskPage
      narrow
      title={confirmWords.done}
      {...(email === null ? {} : { lead: confirmWords.doneLead(email) })}
      action={
        <ButtonLink to="/home" variant="filled">
          {confirmWords.next}
        </ButtonLink>
      }
    />
  )
}
