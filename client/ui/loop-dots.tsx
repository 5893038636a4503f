import { cx } from './cx.ts'
import styles from './loop-dots.module.css'
import { stationWords } from './words.ts'

export interface RoundStop {
  roundNumber: number
  who: string
  when: string
  state: 'held' | 'next' | 'planned' | 'open'
}
export interface Station {
  label: 'Package' | 'Debrief' | 'Report'
  when: string
  done: boolean
}

const spoken = { held: 'held', next: 'next', planned: 'planned', open: 'open seat' } as const

/** A loop as one line: a dot is a round (solid held, ringed next, dashed open seat), a tick is what follows the rounds. */
export function LoopDots({
  label,
  rounds,
  stations,
}: {
  label: string
  rounds: readonly RoundStop[]
  stations: readonly Station[]
}) {
  const joinHeld = rounds.at(-1)?.state === 'held' && stations[0]?.done === true
  return (
    <ol
      className={styles.line}
      style={{
        gridTemplateColumns: `repeat(${rounds.length}, minmax(0, 1fr)) var(--join) repeat(${stations.length}, minmax(0, var(--station)))`,
      }}
      aria-label={label}
    >
      {rounds.map((stop) => (
        <li key={stop.roundNumber} className={cx(styles.stop, styles[stop.state])}>
          <i aria-hidden="true">{stop.roundNumber}</i>
          <span className="sr">
            Round {stop.roundNumber}, {spoken[stop.state]}:{' '}
          </span>
          <b>{stop.who}</b>
          <span className={styles.when}>{stop.when}</span>
        </li>
      ))}
      <li className={cx(styles.join, joinHeld && styles.held)} aria-hidden="true" />
      {stations.map((station) => (
        <li key={station.label} className={cx(styles.stop, styles.station, station.done && styles.held)}>
          <b>{station.label}</b>
          <span className="sr">{station.done ? stationWords.done : stationWords.notReached}</span>
          <span className={styles.when}>{station.when}</span>
        </li>
      ))}
    </ol>
  )
}
