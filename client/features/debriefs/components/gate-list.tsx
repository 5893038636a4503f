import { cx } from '#client/ui/cx.ts'
import { checkWords } from '../decision-words.ts'
import { gateWords, type GateState } from '../gate-words.ts'
import styles from './gate-list.module.css'

/** What decided the outcome: the checks that did, and below them those that passed. */
export function GateList({ gates }: { gates: readonly GateState[] }) {
  const words = gateWords(gates)
  const fired = words.filter((entry) => entry.fired)
  const passed = words.filter((entry) => !entry.fired)
  const row = ({ code, asks, found, fired: on }: (typeof words)[number]) => (
    <li key={code} className={cx(on && styles.fired)}>
      <p>{asks}</p>
      <p className={styles.found}>{found}</p>
    </li>
  )
  return (
    <section aria-label={checkWords.label} className={styles.gates}>
      <h2>{checkWords.title}</h2>
      <ul>{fired.map(row)}</ul>
      {passed.length > 0 && (
        <details>
          <summary className="lnk">{checkWords.passed(passed.length)}</summary>
          <ul>{passed.map(row)}</ul>
        </details>
      )}
    </section>
  )
}
