import { Button, Checkbox } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { loopsOptions } from '#client/entities/loop.ts'
import { sessionOptions, useGuestEntry } from '#client/lib/session.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { TextField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { limits } from '#shared/contracts/limits.ts'
import type { InvitePreview } from '#shared/contracts/loops.ts'
import { inviteOptions, useAcceptInvite } from '../api.ts'
import { commonWords, inviteWords } from '../page-words.ts'
import styles from './invite-page.module.css'

export function InvitePage() {
  useTitle(inviteWords.title)
  const { token = '' } = useParams()
  const { data: invite, error } = useQuery(inviteOptions(token))
  const { data: me } = useQuery(sessionOptions())
  if (invite === undefined && error !== null) {
    const isDead = error instanceof ApiError && ['INVITE_UNUSABLE', 'INVALID_INPUT'].includes(error.code)
    return (
      <DeskPage narrow title={isDead ? inviteWords.invalid : inviteWords.failed}>
        <InlineProblem
          what={isDead ? inviteWords.askAgain : error.message}
          next={isDead ? undefined : commonWords.reload}
        />
      </DeskPage>
    )
  }
  if (invite === undefined || me === undefined)
    return <DeskPage narrow title={inviteWords.title} lead={commonWords.loading} />
  return (
    <DeskPage narrow title={inviteWords.invites(invite)} lead={inviteWords.lead(invite)}>
      <WhatItIs invite={invite} />
      {me === null ? <EnterFirst invite={invite} /> : <Accept invite={invite} token={token} />}
    </DeskPage>
  )
}

/** What an invited person needs to know to accept or decline. */
function WhatItIs({ invite }: { invite: InvitePreview }) {
  return (
    <ul className={styles.facts} aria-label={inviteWords.duties}>
      <li>{inviteWords.hold}</li>
      <li>{inviteWords.notes}</li>
      {invite.barRaiser && <li>{inviteWords.decide}</li>}
      {!invite.accepted && <li>{inviteWords.expires(invite.expiresAt)}</li>}
    </ul>
  )
}

/** Anyone may interview as a guest; the bar raiser's seat needs an account. */
function EnterFirst({ invite }: { invite: InvitePreview }) {
  const { pathname } = useLocation()
  const enter = useGuestEntry()
  const [name, setName] = useState('')
  const back = `?next=${encodeURIComponent(pathname)}`
  const handleGuest = (event: FormEvent) => {
    event.preventDefault()
    enter.mutate(name.trim())
  }
  return (
    <div className={styles.stack}>
      <p>{invite.barRaiser ? inviteWords.needsAccount : inviteWords.guestFirst}</p>
      {!invite.barRaiser && (
        <form onSubmit={handleGuest} className={styles.stack}>
          <TextField
            label={inviteWords.name}
            autoComplete="name"
            value={name}
            maxLength={limits.name.max}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {enter.error !== null && <InlineProblem what={enter.error.message} />}
          <Button type="submit" variant="filled" disabled={name.trim() === ''} loading={enter.isPending}>
            {inviteWords.joinAsGuest}
          </Button>
        </form>
      )}
      <p>
        {invite.barRaiser ? '' : inviteWords.or}
        <Link className="lnk" to={`/sign-up${back}`}>
          {invite.barRaiser ? inviteWords.createAccount : inviteWords.createAccountInside}
        </Link>
        {inviteWords.orSignIn}
        <Link className="lnk" to={`/sign-in${back}`}>
          {inviteWords.signIn}
        </Link>
        .
      </p>
    </div>
  )
}

function Accept({ invite, token }: { invite: InvitePreview; token: string }) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const accept = useAcceptInvite()
  const [duties, setDuties] = useState(false)
  const isOpen = invite.note === null
  const asksDuties = invite.barRaiser && !invite.accepted
  const handleAccept = () =>
    accept.mutate(
      { token, acceptDuties: duties },
      {
        onSuccess: async ({ roundId }) => {
          await queryClient.invalidateQueries(loopsOptions())
          await navigate(`/rounds/${roundId}`)
        },
      },
    )
  return (
    <div className={styles.stack}>
      {invite.note !== null && (
        <InlineProblem
          what={invite.note}
          next={
            invite.barRaiser ? (
              <Link className="lnk" to="/profile">
                {inviteWords.openProfile}
              </Link>
            ) : undefined
          }
        />
      )}
      {asksDuties && isOpen && (
        <Checkbox
          checked={duties}
          onChange={(event) => setDuties(event.currentTarget.checked)}
          label={inviteWords.acceptDuties}
        />
      )}
      {accept.error !== null && <InlineProblem what={accept.error.message} />}
      {(isOpen || invite.accepted) && (
        <Button variant="filled" loading={accept.isPending} disabled={asksDuties && !duties} onClick={handleAccept}>
          {invite.accepted ? inviteWords.goToLobby : inviteWords.accept}
        </Button>
      )}
    </div>
  )
}
