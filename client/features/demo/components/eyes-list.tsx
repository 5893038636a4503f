import { Link } from 'react-router'
import type { DemoEyes, DemoView } from '#shared/contracts/demo-loop.ts'
import { firstPage } from '../addresses.ts'
import styles from './eyes-list.module.css'

export function EyesList({ demo }: { demo: DemoView }) {
  return (
    <ol className={styles.list}>
      {demo.eyes.map((eyes) => (
        <Row key={eyes.key} demo={demo} eyes={eyes} />
      ))}
    </ol>
  )
}

function Row({ demo, eyes }: { demo: DemoView; eyes: DemoEyes }) {
  return (
    <li className={styles.row} data-candidate={eyes.seatId === null}>
      <span className={styles.n} aria-hidden="true">
        {eyes.seatId === null ? '' : eyes.key}
      </span>
      <p className={styles.who}>
        <b>{eyes.name}</b>
        <span className="dimmer">
          {eyes.part}
          {eyes.seatId !== null && `, round ${eyes.key}`}
        </span>
      </p>
      <p className={styles.sees}>{eyes.sees}</p>
      <Link
        to={firstPage(demo.loopId, eyes)}
        className={styles.take}
        aria-label={`${eyes.seatId === null ? 'Read the report' : 'Take this seat'}: ${eyes.name}, ${eyes.part.toLowerCase()}`}
      >
        {eyes.seatId === null ? 'Read the report' : 'Take this seat'}
      </Link>
    </li>
  )
}
