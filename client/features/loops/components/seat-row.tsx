import { Button } from '@mantine/core'
import { useState } from 'react'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import { useCreateInvite } from '../api.ts'
import { roundWords, seatWhen } from '../words.ts'
import styles from './seat-row.module.css'

const joinable = ['PLANNED', 'LOBBY', 'LIVE', 'PAUSED', 'WRAP']

export function SeatRow({ loop, seat }: { loop: LoopView; seat: SeatView }) {
  return (
    <li className={styles.row}>
      <span className={styles.n} aria-hidden="true">{seat.n}</span>
      <div className={styles.what}>
        <b>{roundWords[seat.round]}, {seat.minutes} min</b>
        <span className={styles.hat}>{seat.barRaiser ? 'Bar raiser' : seat.hiringManager ? 'Hiring manager' : 'Interviewer'}</span>
        {seat.principles !== null && seat.principles.length > 0 && (
          <span className={styles.principles}>{seat.principles.map((code) => <PrincipleName key={code} code={code} />)}{seat.frozen && <span className={styles.hat}>fixed for this round</span>}</span>
        )}
      </div>
      <div className={styles.who}>
        <span>{seat.mine ? 'You' : (seat.person?.name ?? 'Open seat')}</span>
        <span className={styles.hat}>{seatWhen(seat)}</span>
      </div>
      <SeatAction loop={loop} seat={seat} />
    </li>
  )
}

function SeatAction({ loop, seat }: { loop: LoopView; seat: SeatView }) {
  const mayEnter = seat.roundId !== null && seat.roundStatus !== null && joinable.includes(seat.roundStatus) && (seat.mine || loop.roles.includes('candidate'))
  if (mayEnter) return <ButtonLink to={`/rounds/${seat.roundId}`} variant="default">Go to the lobby</ButtonLink>
  if (seat.mine && seat.roundStatus === 'ENDED') return <ButtonLink to={`/rounds/${seat.roundId}/notes`} variant="default">{seat.notes === 'in' ? 'Read your notes' : 'Write up'}</ButtonLink>
  if (loop.abilities.invite && seat.person === null && !seat.lost) return <InviteLink loop={loop} seat={seat} />
  return <span />
}

function InviteLink({ loop, seat }: { loop: LoopView; seat: SeatView }) {
  const invite = useCreateInvite()
  const [copied, setCopied] = useState(false)
  if (invite.data === undefined) {
    return (
      <div>
        <Button variant="default" loading={invite.isPending} onClick={() => invite.mutate({ loopId: loop.id, seatId: seat.id })}>Invite by link</Button>
        {invite.error !== null && <InlineProblem what={invite.error.message} />}
      </div>
    )
  }
  const { url } = invite.data
  const handleCopy = () => void navigator.clipboard.writeText(url).then(() => setCopied(true), () => setCopied(false))
  return (
    <div className={styles.link}>
      <label>Link for round {seat.n}, one person, seven days
        <input readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <Button variant="default" onClick={handleCopy}>{copied ? 'Copied' : 'Copy'}</Button>
    </div>
  )
}
