import type { Sending } from '../room.ts'
import styles from './stage.module.css'

/** Why the server refused this form's command. The region stays mounted, else a screen reader misses it. */
export function Problem({ sending }: { sending: Sending }) {
  return (
    <p role="alert" className={styles.problem} hidden={sending.problem === null}>
      {sending.problem}
    </p>
  )
}
