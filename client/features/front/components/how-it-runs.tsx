import { howWords } from '../words.ts'
import styles from './how-it-runs.module.css'

export function HowItRuns() {
  return (
    <section id="how" className={styles.how} aria-labelledby="how-head">
      <div className={styles.lead}>
        <h2 id="how-head" className="h-page">
          {howWords.title}
        </h2>
        <p className={styles.why}>{howWords.lead}</p>
      </div>
      <ol className={styles.steps}>
        {howWords.steps.map((step, index) => (
          <li key={step.title}>
            <span className={styles.n} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3 className="h-ui">{step.title}</h3>
              <p className={styles.text}>{step.text}</p>
            </div>
            <p className="stamp">{step.time}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
