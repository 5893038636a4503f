import { cx } from '#client/ui/cx.ts'
import { counted, sentenceCase } from '#client/ui/labels.ts'
import { gateWords, type GateState } from '../gate-words.ts'
import styles from './gate-list.module.css'

/** Why the outcome is what it is: the gates that fired, and under them those that let the case pass. */
export function GateList({ gates }: { gates: readonly GateState[] }) {
  const words = gateWords(gates)
  const fired = words.filter((entry) => entry.fired)
  const passed = words.filter((entry) => !entry.fired)
  const row = ({ code, asks, found, fired: on }: (typeof words)[number]) => (
    <li key={code} className={cx(on && styles.fired)}>
      <span className="mono">{code}</span>
      <div>
        <p>{asks}</p>
        <p className={styles.found}>{found}</p>
      </div>
    </li>
  )
  return (
    <section aria-label="Gates" className={styles.gates}>
      <h2>What decided</h2>
      <ul>{fired.map(row)}</ul>
      {passed.length > 0 && (
        <details>
          <summary className="lnk">{sentenceCase(counted(passed.length, 'gate', 'gates'))} let it pass</summary>
          <ul>{passed.map(row)}</ul>
        </details>
      )}
    </section>
  )
}
