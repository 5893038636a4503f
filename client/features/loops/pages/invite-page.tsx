import { Button, Checkbox } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { sessionOptions, useGuestEntry } from '#client/lib/session.ts'
import { useTitle } from '#client/lib/title.ts'
import { TextField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { limits } from '#shared/contracts/limits.ts'
import type { InvitePreview } from '#shared/contracts/loops.ts'
import { inviteOptions, useAcceptInvite } from '../api.ts'
import { roundWords } from '../words.ts'
import styles from './invite-page.module.css'

export function InvitePage() {
  useTitle('A seat for you')
  const { token = '' } = useParams()
  const { data: invite, error } = useQuery(inviteOptions(token))
  const { data: me } = useQuery(sessionOptions())
  if (error !== null) return <DeskPage narrow title="This link cannot be used"><InlineProblem what={error.message} /></DeskPage>
  if (invite === undefined || me === undefined) return <DeskPage narrow title="A seat for you" lead="Loading …" />
  return (
    <DeskPage narrow title={`${invite.candidateName} asks you to interview.`} lead={`${roundWords[invite.round]}, ${invite.minutes} minutes, for ${invite.roleTitle} at L${invite.targetLevel}.`}>
      {me === null ? <EnterFirst invite={invite} /> : <Accept invite={invite} token={token} />}
    </DeskPage>
  )
}

/** A stranger may interview as a guest; the bar raiser's seat needs an account. */
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
      <p>{invite.barRaiser ? 'This is the bar raiser’s seat: it needs an account that states a level.' : 'Come in as a guest now and make it an account later; nothing is lost.'}</p>
      {!invite.barRaiser && (
        <form onSubmit={handleGuest} className={styles.stack}>
          <TextField label="Your name" value={name} maxLength={limits.name.max} onChange={(event) => setName(event.currentTarget.value)} />
          {enter.error !== null && <InlineProblem what={enter.error.message} />}
          <Button type="submit" disabled={name.trim() === ''} loading={enter.isPending}>Come in as a guest</Button>
        </form>
      )}
      <p><Link to={`/sign-in${back}`}>Sign in</Link> or <Link to={`/sign-up${back}`}>make an account</Link>.</p>
    </div>
  )
}

function Accept({ invite, token }: { invite: InvitePreview; token: string }) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const accept = useAcceptInvite()
  const [duties, setDuties] = useState(false)
  const handleAccept = () => accept.mutate({ token, acceptDuties: duties }, {
    onSuccess: async ({ roundId }) => {
      await queryClient.invalidateQueries({ queryKey: ['loops'] })
      await navigate(`/rounds/${roundId}`)
    },
  })
  return (
    <div className={styles.stack}>
      {invite.note !== null && <InlineProblem what={invite.note} next={<Link to="/profile">Open your profile</Link>} />}
      {invite.barRaiser && !invite.accepted && (
        <Checkbox checked={duties} onChange={(event) => setDuties(event.currentTarget.checked)}
          label="I will run the debrief, write my own notes before I read others’, and sign a decision with my reasons." />
      )}
      {accept.error !== null && <InlineProblem what={accept.error.message} />}
      <Button loading={accept.isPending} disabled={invite.barRaiser && !duties && !invite.accepted} onClick={handleAccept}>{invite.accepted ? 'Go to the lobby' : 'Take the seat'}</Button>
    </div>
  )
}
