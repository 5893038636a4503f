import type { Sending } from '../room.ts'
import styles from './stage.module.css'

/** The refusal of one form, in the server's words; the region stays so that it is spoken. */
export function Problem({ sending }: { sending: Sending }) {
  return (
    <p role="alert" className={styles.problem} hidden={sending.problem === null}>
      {sending.problem}
    </p>
  )
}
