import { Wordmark } from '#client/ui/wordmark.tsx'
import { cx } from '#client/ui/cx.ts'
import { ExcerptSheet } from '../components/excerpt-sheet.tsx'
import { HowItRuns, steps } from '../components/how-it-runs.tsx'
import { useExcerpt } from '../use-excerpt.ts'
import { useStartDemo } from '../use-start-demo.ts'
import styles from './front-page.module.css'

export function FrontPage() {
  const { state, retry } = useExcerpt()
  return (
    <div className={styles.desk}>
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <header className={styles.top}>
        <a href="/" className={styles.home}>
          <Wordmark />
        </a>
        <nav aria-label="Main" className={styles.links}>
          <a href="#how">How a loop runs</a>
          <a href="/sign-in">Sign in</a>
        </nav>
      </header>
      <main id="page" tabIndex={-1}>
        <div className={styles.front}>
          <div className={styles.hero}>
            <div>
              <h1 className={styles.line}>
                Practise a whole interview loop with real people, then read the page a stranger would judge you by.
              </h1>
              <Actions />
            </div>
            <ExcerptSheet state={state} onRetry={retry} />
          </div>
          <ol className={styles.strip} aria-hidden="true">
            {steps.map((step, index) => (
              <li key={step.title}>
                <b>{index + 1}</b> {step.title}
              </li>
            ))}
          </ol>
        </div>
        <HowItRuns />
      </main>
      <footer className={styles.foot}>
        <p>Practice only. Not affiliated with any employer. Nothing here predicts a real decision.</p>
      </footer>
    </div>
  )
}

function Actions() {
  const { state, start } = useStartDemo()
  const opening = state.kind === 'opening'
  return (
    <>
      <div className={styles.acts}>
        <a className={cx(styles.button, styles.go)} href="/pair">
          Practise now
        </a>
        <button type="button" className={styles.button} onClick={start} disabled={opening}>
          {opening ? 'Opening the loop…' : 'Look around a finished loop'}
        </button>
      </div>
      <output className={styles.under}>
        {state.kind === 'failed' ? (
          <span className={styles.bad}>The loop did not open. {state.reason}</span>
        ) : (
          'Looking around needs no account. Take any of the five seats, or the candidate’s, and see only what that seat sees.'
        )}
      </output>
    </>
  )
}
