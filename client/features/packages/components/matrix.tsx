import { Link } from 'react-router'
import { cx } from '#client/ui/cx.ts'
import { sideOf } from '#client/ui/rating-side.ts'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { StatusMark } from '#client/ui/status-mark.tsx'
import type { MatrixCell, MatrixRow } from '#shared/contracts/package-content.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { cellRest, coreFirst, evidenceTarget, tieOf, type Tie } from '../cell-look.ts'
import { twoDecimals } from '#shared/domain/package/two-decimals.ts'
import { matrixWords as words } from '../section-words.ts'
import { personFirstName, seatSubject } from '../words.ts'
import styles from './matrix.module.css'

export function Matrix({ pack }: { pack: PackageView }) {
  const { header } = pack.content
  const rows = coreFirst(pack.content.rows)
  const lastCore = rows.findLast((row) => row.core)
  return (
    <>
      <table className={styles.mx} style={{ ['--seats' as string]: header.seats.length }}>
        <caption className="sr">{words.caption}</caption>
        <colgroup>
          <col className={styles.first} />
          {header.seats.map((seat) => (
            <col key={seat.seatId} />
          ))}
          <col className={styles.last} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.principles(header.targetLevel)}</th>
            {header.seats.map((seat) => (
              <th key={seat.seatId} scope="col">
                <b>{personFirstName(pack, seat.seatId)}</b>
                <span className={styles.subject}>{seatSubject(seat)}</span>
              </th>
            ))}
            <th scope="col">{words.status}</th>
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
        <span className="sr">{words.notAssigned}</span>
      </span>
    )
  if (cell.state === 'missing' || target === null)
    return (
      <span className={cx(styles.cell, styles.missing)}>
        <b>{words.noNotes}</b>
        <span className="sr">{cellRest(cell)}</span>
      </span>
    )
  if (cell.state === 'noData')
    return (
      <Link to={`#${target}`} className={cx(styles.cell, styles.noData)}>
        <b>{words.noData}</b>
        <span className="sr">{cellRest(cell)}</span>
      </Link>
    )
  return (
    <Link to={`#${target}`} className={cx(styles.cell, styles[sideOf(cell.rating)], !cell.primary && styles.passing)}>
      <i />
      <b>{cell.rating}</b> <small>{cell.confidence}</small>
      <span className="sr">{cellRest(cell)}</span>
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
        {words.notAssigned}
      </span>
      <span>
        <span className={cx(styles.cell, styles.noData)}>
          <b>{words.noData}</b>
        </span>
        {words.noDataKey}
      </span>
      <span>
        <span className={cx(styles.cell, styles.for)}>
          <b>4</b>
        </span>
        {words.for}
      </span>
      <span>
        <span className={cx(styles.cell, styles.mixed)}>
          <b>3</b>
        </span>
        {words.mixed}
      </span>
      <span>
        <span className={cx(styles.cell, styles.against)}>
          <b>2</b>
        </span>
        {words.against}
      </span>
      <span>
        <i className={styles.dot} />
        {words.assigned}
      </span>
      <span>
        <i className={cx(styles.dot, styles.open)} />
        {words.passing}
      </span>
      <span>{words.confidence}</span>
      <span>
        <i className={styles.bracket} />
        {words.disputed}
      </span>
    </p>
  )
}
