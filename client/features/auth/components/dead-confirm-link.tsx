import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { sessionOptions } from '#client/lib/session.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import type { LinkState } from '#shared/contracts/auth.ts'
import { useSendConfirmation } from '../api.ts'
import { confirmWords, deadLinkWords } from '../words.ts'

interface DeadConfirmLinkProps {
  state: Exclude<LinkState, 'works' | 'used'>
  token: string
}

/** A new link goes to the address of the person who is signed in; others sign in first and come back here. */
export function DeadConfirmLink({ state, token }: DeadConfirmLinkProps) {
  const { data: me } = useQuery(sessionOptions())
  const send = useSendConfirmation()
  if (send.isSuccess) return <DeskPage narrow title={confirmWords.sent} lead={confirmWords.sentLead(send.data.email)} />
  const isMember = me != null && !me.isGuest
  if (isMember && me.emailVerified)
    return (
      <DeskPage
        narrow
        title={deadLinkWords[state].title}
        lead={confirmWords.alreadyConfirmed}
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
      {...deadLinkWords[state]}
      action={
        isMember ? (
          <Button variant="filled" loading={send.isPending} onClick={() => send.mutate()}>
            {confirmWords.send}
          </Button>
        ) : (
          <ButtonLink to={`/sign-in?next=${encodeURIComponent(`/confirm/${token}`)}`} variant="filled">
            {confirmWords.signIn}
          </ButtonLink>
        )
      }
    >
      {send.error !== null && <InlineProblem what={send.error.message} />}
    </DeskPage>
  )
}
