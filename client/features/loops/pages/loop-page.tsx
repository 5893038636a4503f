import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage, SectionHead } from '#client/ui/page.tsx'
import type { LoopView } from '#shared/contracts/loops.ts'
import { loopOptions } from '../api.ts'
import { AssignmentGrid } from '../components/assignment-grid.tsx'
import { LoopActions } from '../components/loop-actions.tsx'
import { SeatRow } from '../components/seat-row.tsx'
import { levels, myPart } from '../words.ts'
import styles from './loop-page.module.css'

export function LoopPage() {
  const { loopId = '' } = useParams()
  const { data: loop, error } = useQuery(loopOptions(loopId))
  useTitle(loop?.roleTitle ?? 'Loop')
  if (error !== null) return <DeskPage title="This loop is not open to you"><InlineProblem what={error.message} next={<ButtonLink to="/home" variant="default">Go home</ButtonLink>} /></DeskPage>
  if (loop === undefined) return <DeskPage title="Loop" lead="Loading …" />
  return (
    <DeskPage title={loop.next?.text ?? loop.waitingFor} lead={`${subject(loop)} ${myPart(loop)}`} action={<MainAction loop={loop} />}>
      {loop.practiceOnly && <p className={styles.note}>Practice only: no bar raiser was found, so this loop cannot reach a decision.</p>}
      <section className={styles.section}>
        <SectionHead title="Rounds" aside={loop.next === null ? undefined : loop.waitingFor} />
        <ol className={styles.seats}>{loop.seats.map((seat) => <SeatRow key={seat.id} loop={loop} seat={seat} />)}</ol>
      </section>
      {loop.abilities.seeAssignment && <AssignmentGrid loop={loop} />}
      <LoopActions loop={loop} />
    </DeskPage>
  )
}

const subject = (loop: LoopView) => (loop.roles.includes('candidate') ? `${loop.roleTitle}, ${levels(loop)}.` : `${loop.candidate.name}: ${loop.roleTitle}, ${levels(loop)}.`)

function MainAction({ loop }: { loop: LoopView }) {
  const here = `/loops/${loop.id}`
  if (loop.next !== null && loop.next.href !== here) return <ButtonLink to={loop.next.href} size="lg">{loop.next.action}</ButtonLink>
  if (loop.abilities.findInterviewer) return <ButtonLink to={`/pair?loop=${loop.id}`} size="lg">Find an interviewer now</ButtonLink>
  return null
}
