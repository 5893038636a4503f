import { ButtonLink } from '#client/ui/button-link.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { dueWords, isCore, nextTitle, subject } from '../words.ts'
import { commonWords, homeWords } from '../page-words.ts'
import styles from './due-row.module.css'

/** Something else that is due: when, what, and a link. */
export function DueRow({ loop, now }: { loop: LoopView; now: number }) {
  const { next } = loop
  const mine = loop.seats.find((seat) => seat.mine)
  if (next === null) return null
  if (next.href.endsWith('/notes') && mine?.notesDueAt != null)
    return <NotesRow loop={loop} seat={mine} href={next.href} due={dueWords(mine.notesDueAt, now)} />
  return (
    <li className={styles.row}>
      <span className={styles.when}>{commonWords.noDate}</span>
      <span className={styles.what}>
        <b>{nextTitle(loop, now)}</b>
        <span>{subject(loop)}</span>
      </span>
      <ButtonLink to={next.href}>{next.action}</ButtonLink>
    </li>
  )
}

function NotesRow({
  loop,
  seat,
  href,
  due,
}: {
  loop: LoopView
  seat: SeatView
  href: string
  due: ReturnType<typeof dueWords>
}) {
  return (
    <li className={styles.row}>
      <span className={styles.when}>
        <b>{due.day}</b> {due.time}
      </span>
      <span className={styles.what}>
        <b>{homeWords.notesOn(firstName(loop.candidate.name))}</b>
        {seat.principles?.map((code) => (
          <PrincipleName key={code} code={code} core={isCore(loop, code)} />
        ))}
      </span>
      <ButtonLink to={href}>{homeWords.write}</ButtonLink>
    </li>
  )
}
