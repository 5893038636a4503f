import { Link } from 'react-router'
import type { DemoViewpoint, DemoView } from '#shared/contracts/demo-loop.ts'
import { firstPage } from '../addresses.ts'
import { viewpointWords } from '../words.ts'
import styles from './viewpoint-list.module.css'

export function ViewpointList({ demo }: { demo: DemoView }) {
  return (
    <ol className={styles.list}>
      {demo.viewpoints.map((viewpoint) => (
        <Row key={viewpoint.key} demo={demo} viewpoint={viewpoint} />
      ))}
    </ol>
  )
}

function Row({ demo, viewpoint }: { demo: DemoView; viewpoint: DemoViewpoint }) {
  const action = viewpoint.seatId === null ? viewpointWords.readReport : viewpointWords.takeSeat
  return (
    <li className={styles.row} data-candidate={viewpoint.seatId === null}>
      <span className={styles.n} aria-hidden="true">
        {viewpoint.seatId === null ? '' : viewpoint.key}
      </span>
      <p className={styles.who}>
        <b>{viewpoint.name}</b>
        <span className="dimmer">
          {viewpoint.part}
          {viewpoint.seatId !== null && viewpointWords.round(viewpoint.key)}
        </span>
      </p>
      <p className={styles.sees}>{viewpoint.sees}</p>
      <Link
        to={firstPage(demo.loopId, viewpoint)}
        className={styles.take}
        aria-label={viewpointWords.linkTo(action, viewpoint.name, viewpoint.part)}
      >
        {action}
      </Link>
    </li>
  )
}
