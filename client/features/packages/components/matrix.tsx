import { Link } from 'react-router'
import { cx } from '#client/ui/cx.ts'
import { sideOf } from '#client/ui/rating-side.ts'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { StatusMark } from '#client/ui/status-mark.tsx'
import { seatRole } from '#client/ui/labels.ts'
import type { MatrixCell, MatrixRow } from '#shared/contracts/package-content.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { cellWords, coreFirst, evidenceTarget, tieOf, type Tie } from '../cell-look.ts'
import { twoDecimals } from '#shared/domain/package/two-decimals.ts'
import { firstName } from '#shared/lib/person-name.ts'
import styles from './matrix.module.css'

export function Matrix({ pack }: { pack: PackageView }) {
  const { header } = pack.content
  const rows = coreFirst(pack.content.rows)
  const lastCore = rows.findLast((row) => row.core)
  return (
    <>
      <table className={styles.mx} style={{ ['--seats' as string]: header.seats.length }}>
        <caption className="sr">Ratings, principle by interviewer. Each rating links to its evidence.</caption>
        <colgroup>
          <col className={styles.first} />
          {header.seats.map((seat) => (
            <col key={seat.seatId} />
          ))}
          <col className={styles.last} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Core four first, at L{header.targetLevel}</th>
            {header.seats.map((seat) => (
              <th key={seat.seatId} scope="col">
                <b>{firstName(pack.people.find((person) => person.seatId === seat.seatId)?.name ?? 'Nobody')}</b>
                {seatRole(seat)}
              </th>
            ))}
            <th scope="col">Weighted, status</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.principle} row={row} cut={row === lastCore} />
          ))}
        </tbody>
      </table>
      <Key />
    </>
  )
}

function Row({ row, cut }: { row: MatrixRow; cut: boolean }) {
  const ties = tieOf(row)
  const tied = ties.some((tie) => tie !== null)
  return (
    <tr className={cx(cut && styles.cut, tied && styles.tied)}>
      <th scope="row">
        <PrincipleName code={row.principle} core={row.core} />
      </th>
      {row.cells.map((cell, at) => (
        <td key={cell.seatId}>
          <Cell cell={cell} />
          <TieMark tie={ties[at] ?? null} />
        </td>
      ))}
      <td className={styles.status}>
        <span className={styles.number}>{row.aggregate === null ? '' : twoDecimals(row.aggregate)}</span>
        <StatusMark status={row.status} />
      </td>
    </tr>
  )
}

function Cell({ cell }: { cell: MatrixCell }) {
  const target = evidenceTarget(cell)
  if (cell.state === 'notAssigned')
    return (
      <span className={styles.none}>
        <span className="sr">not assigned</span>
      </span>
    )
  if (cell.state === 'missing' || target === null)
    return (
      <span className={cx(styles.cell, styles.missing)} title={cellWords(cell)}>
        <b>no notes</b>
      </span>
    )
  if (cell.state === 'noData')
    return (
      <Link to={`#${target}`} className={cx(styles.cell, styles.noData)} aria-label={cellWords(cell)}>
        <b>ND</b>
      </Link>
    )
  return (
    <Link
      to={`#${target}`}
      className={cx(styles.cell, styles[sideOf(cell.rating)], !cell.primary && styles.passing)}
      aria-label={cellWords(cell)}
    >
      <i />
      <b>{cell.rating}</b>
      <small>{cell.confidence}</small>
    </Link>
  )
}

function TieMark({ tie }: { tie: Tie | null }) {
  return tie === null ? null : (
    <span aria-hidden="true" className={cx(styles.tie, styles[tie.part], tie.tick && styles.tick)} />
  )
}

function Key() {
  return (
    <p className={styles.key}>
      <span>
        <span className={styles.none} />
        not assigned
      </span>
      <span>
        <span className={cx(styles.cell, styles.noData)}>
          <b>ND</b>
        </span>
        asked, no data
      </span>
      <span>
        <span className={cx(styles.cell, styles.for)}>
          <b>4</b>
        </span>
        for
      </span>
      <span>
        <span className={cx(styles.cell, styles.mixed)}>
          <b>3</b>
        </span>
        mixed
      </span>
      <span>
        <span className={cx(styles.cell, styles.against)}>
          <b>2</b>
        </span>
        against
      </span>
      <span>
        <i className={styles.dot} />
        assigned
      </span>
      <span>
        <i className={cx(styles.dot, styles.open)} />
        heard in passing
      </span>
      <span>H M L confidence</span>
      <span>
        <i className={styles.bracket} />
        disputed
      </span>
    </p>
  )
}
