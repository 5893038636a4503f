import { Link } from 'react-router'
import { LoopDots, type RoundStop, type Station } from '#client/ui/loop-dots.tsx'
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import { levels, myPart, seatWhen } from '../words.ts'
import styles from './loop-row.module.css'

const decided = ['DECIDED', 'CLOSED', 'RELOOP']

function stopState(seat: SeatView): RoundStop['state'] {
  if (seat.person === null) return 'open'
  if (seat.roundStatus === 'ENDED') return 'held'
  return seat.roundStatus !== null && ['LOBBY', 'LIVE', 'PAUSED', 'WRAP'].includes(seat.roundStatus) ? 'next' : 'planned'
}

function stationsOf(loop: LoopView): Station[] {
  // A candidate reads one state until the report is out, so the row tells them nothing earlier either.
  const closed = loop.status === 'CLOSED' || loop.status === 'RELOOP'
  const done = (reached: readonly string[]) => closed || reached.includes(loop.status)
  return [
    { label: 'Package', when: '', done: done(['PACKAGE_READY', 'IN_DEBRIEF', ...decided]) },
    { label: 'Debrief', when: '', done: done(decided) },
    { label: 'Report', when: '', done: closed },
  ]
}

export function LoopRow({ loop }: { loop: LoopView }) {
  const rounds = loop.seats.map((seat) => ({ n: seat.n, who: seat.mine ? 'You' : (seat.person?.name ?? 'Open seat'), when: seatWhen(seat), state: stopState(seat) }))
  const isCandidate = loop.roles.includes('candidate')
  return (
    <li className={styles.row}>
      <div>
        <Link to={`/loops/${loop.id}`} className={styles.title}>{isCandidate ? loop.roleTitle : loop.candidate.name}</Link>
        <p>{isCandidate ? `${loop.templateName}. ${levels(loop)}` : `${loop.roleTitle}, ${levels(loop)}`}</p>
        <p className={styles.small}>{myPart(loop)} {loop.waitingFor}</p>
      </div>
      <LoopDots label={`Rounds of ${loop.roleTitle}`} rounds={rounds} stations={stationsOf(loop)} />
    </li>
  )
}
