import { Button } from '@mantine/core'
import { useState } from 'react'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { cx } from '#client/ui/cx.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { roundWords, seatRole, sentenceCase } from '#client/ui/labels.ts'
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import { useCreateInvite } from '../api.ts'
import { isCore, seatWhen } from '../words.ts'
import { RoundTime } from './round-time.tsx'
import { seatWords } from '../page-words.ts'
import styles from './seat-row.module.css'

const failed = ['ABORTED', 'NO_SHOW_CAND', 'NO_SHOW_INT']

export function SeatRow({ loop, seat, now }: { loop: LoopView; seat: SeatView; now: number }) {
  return (
    <li className={styles.row}>
      <span
        className={cx(styles.n, seat.roundStatus === 'ENDED' && styles.held, seat.person === null && styles.open)}
        aria-hidden="true"
      >
        {seat.roundNumber}
      </span>
      <div className={styles.what}>
        <b>
          <span className="sr">Round {seat.roundNumber}: </span>
          {sentenceCase(roundWords[seat.roundType])}, {seat.minutes} min
        </b>
        <span className={styles.role}>{seatRole(seat)}</span>
        {seat.principles !== null && seat.principles.length > 0 && (
          <span className={styles.principles}>
            {seat.principles.map((code) => (
              <PrincipleName key={code} code={code} core={isCore(loop, code)} />
            ))}
            {seat.frozen && <span className={styles.role}>{seatWords.fixed}</span>}
          </span>
        )}
      </div>
      <div className={styles.who}>
        <span>
          {seat.mine ? seatWords.you : (seat.person?.name ?? (seat.lost ? seatWords.notFilled : seatWords.openSeat))}
        </span>
        <span className={styles.role}>
          {seat.person === null && !seat.lost ? seatWords.nobodyYet : seatWhen(seat, now)}
        </span>
      </div>
      <div className={styles.action}>
        <SeatAction loop={loop} seat={seat} />
      </div>
    </li>
  )
}

function SeatAction({ loop, seat }: { loop: LoopView; seat: SeatView }) {
  const isTheirs = (seat.mine || loop.roles.includes('candidate')) && !seat.lost && !loop.demo
  const { roundId, roundStatus } = seat
  if (isTheirs && roundId !== null && roundStatus !== null && roundStatus !== 'ENDED')
    return <RoundToCome loop={loop} seat={seat} roundId={roundId} />
  if (seat.mine && roundStatus === 'ENDED')
    return (
      <ButtonLink to={`/rounds/${roundId}/notes`}>
        {seat.notes === 'in' ? seatWords.readNotes : seatWords.finishNotes}
      </ButtonLink>
    )
  return loop.abilities.invite && seat.person === null && !seat.lost ? <InviteLink loop={loop} seat={seat} /> : null
}

function RoundToCome({ loop, seat, roundId }: { loop: LoopView; seat: SeatView; roundId: string }) {
  if (seat.roundStatus !== null && failed.includes(seat.roundStatus))
    return <RoundTime roundId={roundId} loopId={loop.id} label={seatWords.newTime} />
  const isOpenEnded = seat.roundStatus === 'LOBBY' && seat.startsAt === null
  return (
    <>
      <ButtonLink to={`/rounds/${roundId}`}>{seatWords.lobby}</ButtonLink>
      {isOpenEnded && <RoundTime roundId={roundId} loopId={loop.id} label={seatWords.setTime} />}
    </>
  )
}

const copyWords = {
  unknown: '',
  yes: seatWords.sendIt,
  no: seatWords.copyBlocked,
} as const

function InviteLink({ loop, seat }: { loop: LoopView; seat: SeatView }) {
  const invite = useCreateInvite()
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  if (invite.data === undefined) {
    return (
      <>
        <Button loading={invite.isPending} onClick={() => invite.mutate({ loopId: loop.id, seatId: seat.id })}>
          {seatWords.invite}
        </Button>
        {invite.error !== null && <InlineProblem what={invite.error.message} />}
      </>
    )
  }
  const { url } = invite.data
  const handleCopy = () =>
    void navigator.clipboard.writeText(url).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  return (
    <div className={styles.link}>
      <label>
        {seatWords.linkLabel(seat.roundNumber)}
        <input readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <Button onClick={handleCopy}>{copied === 'yes' ? seatWords.copied : seatWords.copy}</Button>
      <output className={styles.role}>{copyWords[copied ?? 'unknown']}</output>
    </div>
  )
}
