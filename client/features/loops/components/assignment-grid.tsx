import { useQuery } from '@tanstack/react-query'
import { SectionHead } from '#client/ui/page.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { AssignmentView, LoopView } from '#shared/contracts/loops.ts'
import { assignmentOptions } from '../api.ts'
import styles from './assignment-grid.module.css'

/** For the bar raiser and the hiring manager: a reason on every cell and on every principle left out. */
export function AssignmentGrid({ loop }: { loop: LoopView }) {
  const { data } = useQuery(assignmentOptions(loop.id))
  if (data === undefined || data.cells.length === 0) return null
  return (
    <section className={styles.section}>
      <SectionHead title="Who covers what, and why" aside={`score ${data.score}`} />
      <table className={styles.grid}>
        <thead><tr><th scope="col">Round</th><th scope="col">Principle</th><th scope="col">Why here</th></tr></thead>
        <tbody>{data.cells.map((cell) => <CellRow key={`${cell.seatId}${cell.principle}`} cell={cell} />)}</tbody>
      </table>
      {data.leftOut.length > 0 && (
        <details className={styles.rest}>
          <summary>{data.leftOut.length} principles left out, each with its reason</summary>
          <ul>{data.leftOut.map((entry) => <li key={entry.principle}><PrincipleName code={entry.principle} /> {entry.sentence}</li>)}</ul>
        </details>
      )}
    </section>
  )
}

function CellRow({ cell }: { cell: AssignmentView['cells'][number] }) {
  return (
    <tr>
      <td className="num">{cell.n}</td>
      <td><PrincipleName code={cell.principle} /></td>
      <td>
        {cell.sentence}{cell.frozen && ' Fixed since the round went live.'}
        <span className={styles.terms}>{cell.terms.filter((term) => term.value !== 0).map((term) => `${term.name} ${term.value > 0 ? '+' : ''}${term.value}`).join(' · ')}</span>
      </td>
    </tr>
  )
}
