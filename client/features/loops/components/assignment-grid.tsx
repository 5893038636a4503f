import { useQuery } from '@tanstack/react-query'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { SectionHead } from '#client/ui/page.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { roundWords, sentenceCase } from '#client/ui/labels.ts'
import type { AssignmentView, LoopView } from '#shared/contracts/loops.ts'
import { assignmentOptions } from '../api.ts'
import { isCore } from '../words.ts'
import { assignmentWords } from '../page-words.ts'
import styles from './assignment-grid.module.css'

type Cell = AssignmentView['cells'][number]

/** For the bar raiser and the hiring manager: a reason on every cell and on every principle left out. */
export function AssignmentGrid({ loop }: { loop: LoopView }) {
  const { data, error } = useQuery(assignmentOptions(loop.id))
  if (error !== null) return <InlineProblem what={error.message} />
  if (data === undefined || data.cells.length === 0) return null
  const seats = loop.seats
    .map((seat) => ({ seat, cells: data.cells.filter((cell) => cell.seatId === seat.id) }))
    .filter(({ cells }) => cells.length > 0)
  return (
    <section>
      <SectionHead title={assignmentWords.title} aside={assignmentWords.score(data.score)} />
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{assignmentWords.round}</th>
            <th scope="col">{assignmentWords.principle}</th>
            <th scope="col">{assignmentWords.why}</th>
          </tr>
        </thead>
        {seats.map(({ seat, cells }) => (
          <tbody key={seat.id}>
            {cells.map((cell, at) => (
              <tr key={cell.principle}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={cells.length} className={styles.round}>
                    {seat.roundNumber}. {sentenceCase(roundWords[seat.roundType])}
                  </th>
                )}
                <CellRow cell={cell} core={isCore(loop, cell.principle)} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {data.leftOut.length > 0 && (
        <details className={styles.rest}>
          <summary>{assignmentWords.leftOut(data.leftOut.length)}</summary>
          <ul>
            {data.leftOut.map((entry) => (
              <li key={entry.principle}>
                <PrincipleName code={entry.principle} />
                <span>{entry.sentence}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const signed = (value: number) => `${value > 0 ? '+' : '−'}${String(Math.abs(value))}`

function CellRow({ cell, core }: { cell: Cell; core: boolean }) {
  return (
    <>
      <td>
        <PrincipleName code={cell.principle} core={core} />
      </td>
      <td>
        {cell.sentence}
        {cell.frozen && assignmentWords.fixed}
        <span className={styles.terms}>
          {cell.terms
            .filter((term) => term.value !== 0)
            .map((term) => `${term.name} ${signed(term.value)}`)
            .join(', ')}
        </span>
      </td>
    </>
  )
}
