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
import { wallClock, wallDay } from '#client/ui/local-time.ts'
import { DeskPage } from '#client/ui/page.tsx'
import { roundWords, sentenceCase } from '#client/ui/labels.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { InvitePreview } from '#shared/contracts/loops.ts'
import { inviteOptions, useAcceptInvite } from '../api.ts'
import styles from './invite-page.module.css'

export function InvitePage() {
  useTitle('Your invitation')
  const { token = '' } = useParams()
  const { data: invite, error } = useQuery(inviteOptions(token))
  const { data: me } = useQuery(sessionOptions())
  if (invite === undefined && error !== null) {
    const isDead = error instanceof ApiError && error.code === 'INVITE_UNUSABLE'
    return (
      <DeskPage narrow title={isDead ? 'This invitation is no longer valid' : 'This invitation couldn’t be loaded'}>
        <InlineProblem what={error.message} next={isDead ? undefined : 'Reload the page.'} />
      </DeskPage>
    )
  }
  if (invite === undefined || me === undefined) return <DeskPage narrow title="A seat for you." lead="Loading …" />
  return (
    <DeskPage
      narrow
      title={`${invite.candidateName} invites you ${invite.barRaiser ? 'as bar raiser' : 'to interview them'}`}
      lead={`${sentenceCase(roundWords[invite.round])}, ${String(invite.minutes)} minutes, for ${invite.roleTitle} at L${String(invite.targetLevel)}.`}
    >
      <WhatItIs invite={invite} />
      {me === null ? <EnterFirst invite={invite} /> : <Accept invite={invite} token={token} />}
    </DeskPage>
  )
}

/** What an invited person needs to know to accept or decline. */
function WhatItIs({ invite }: { invite: InvitePreview }) {
  return (
    <ul className={styles.facts} aria-label="What you will do">
      <li>
        You hold a practice interview by video. Questions, follow-up questions and rating examples are on screen; you
        don’t need to prepare.
      </li>
      <li>
        You write notes and vote. No one on the panel reads your notes before submitting their own, and you don’t read
        theirs before submitting yours.
      </li>
      {invite.barRaiser && <li>As bar raiser, you run the debrief and sign the decision with your reasons.</li>}
      {!invite.accepted && (
        <li>
          The link works for one person, until {wallDay(invite.expiresAt)} {wallClock(invite.expiresAt)}.
        </li>
      )}
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
      <p>
        {invite.barRaiser
          ? 'The bar raiser needs an account with a level in its profile.'
          : 'Join as a guest now. You can create an account later and keep everything.'}
      </p>
      {!invite.barRaiser && (
        <form onSubmit={handleGuest} className={styles.stack}>
          <TextField
            label="Your name"
            autoComplete="name"
            value={name}
            maxLength={limits.name.max}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {enter.error !== null && <InlineProblem what={enter.error.message} />}
          <Button type="submit" variant="filled" disabled={name.trim() === ''} loading={enter.isPending}>
            Join as a guest
          </Button>
        </form>
      )}
      <p>
        {invite.barRaiser ? '' : 'Or '}
        <Link className="lnk" to={`/sign-up${back}`}>
          {invite.barRaiser ? 'Create an account' : 'create an account'}
        </Link>
        , or{' '}
        <Link className="lnk" to={`/sign-in${back}`}>
          sign in
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
                Open your profile
              </Link>
            ) : undefined
          }
        />
      )}
      {asksDuties && isOpen && (
        <Checkbox
          checked={duties}
          onChange={(event) => setDuties(event.currentTarget.checked)}
          label="I will write my notes before I read others’, run the debrief, and sign a decision with my reasons."
        />
      )}
      {accept.error !== null && <InlineProblem what={accept.error.message} />}
      {(isOpen || invite.accepted) && (
        <Button variant="filled" loading={accept.isPending} disabled={asksDuties && !duties} onClick={handleAccept}>
          {invite.accepted ? 'Go to the lobby' : 'Accept the seat'}
        </Button>
      )}
    </div>
  )
}
