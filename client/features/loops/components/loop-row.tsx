import { Link } from 'react-router'
import { LoopDots, type RoundStop, type Station } from '#client/ui/loop-dots.tsx'
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { useServerNow } from '../use-server-now.ts'
import { levels, myPart, seatWhen } from '../words.ts'
import { LoopNotices } from './loop-notices.tsx'
import { loopWords, seatWords } from '../page-words.ts'
import styles from './loop-row.module.css'

const decided = ['DECIDED', 'CLOSED', 'RELOOP']
const ahead = ['PLANNED', 'LOBBY', 'LIVE', 'PAUSED', 'WRAP']

/** The next round is the first one not held yet. */
function stopState(seat: SeatView, next: SeatView | undefined): RoundStop['state'] {
  if (seat.person === null || seat.lost) return 'open'
  if (seat.roundStatus === 'ENDED') return 'held'
  return seat === next ? 'next' : 'planned'
}

function stationsOf(loop: LoopView): Station[] {
  // A candidate sees one state until the report is released, so the row shows nothing earlier either.
  const closed = loop.status === 'CLOSED' || loop.status === 'RELOOP'
  const done = (reached: readonly string[]) => closed || reached.includes(loop.status)
  return [
    { label: 'Package', when: '', done: done(['PACKAGE_READY', 'IN_DEBRIEF', ...decided]) },
    { label: 'Debrief', when: loop.practiceOnly ? 'none' : '', done: done(decided) },
    { label: 'Report', when: '', done: closed },
  ]
}

/** Home lists people of many loops, met and not met: all by first name. */
const nameIn = ({ person }: LoopView['seats'][number]): string | null =>
  person === null ? null : firstName(person.name)

export function LoopRow({ loop }: { loop: LoopView }) {
  const now = useServerNow()
  const next = loop.seats.find((seat) => seat.roundStatus !== null && ahead.includes(seat.roundStatus))
  const rounds = loop.seats.map((seat) => ({
    roundNumber: seat.roundNumber,
    who: seat.mine ? seatWords.you : (nameIn(seat) ?? (seat.lost ? seatWords.notFilled : seatWords.openSeat)),
    when: seatWhen(seat, now),
    state: stopState(seat, next),
  }))
  const isCandidate = loop.roles.includes('candidate')
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.title}>
          <Link to={`/loops/${loop.id}`}>{isCandidate ? loop.roleTitle : firstName(loop.candidate.name)}</Link>
        </h3>
        <p>{isCandidate ? `${loop.templateName}. ${levels(loop)}` : `${loop.roleTitle}, ${levels(loop)}`}</p>
        <p className={styles.small}>
          {myPart(loop)} {loop.practiceOnly ? loopWords.practiceOnlyShort : ''} {loop.waitingFor}
        </p>
        <LoopNotices notices={loop.notices} />
      </div>
      <LoopDots label={loopWords.roundsOf(loop.roleTitle)} rounds={rounds} stations={stationsOf(loop)} />
    </li>
  )
}
