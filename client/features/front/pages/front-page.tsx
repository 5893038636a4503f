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
          <a href="/sign-up">Create an account</a>
        </nav>
      </header>
      <main id="page" tabIndex={-1}>
        <div className={styles.front}>
          <div className={styles.hero}>
            <div>
              <h1 className={styles.line}>
                Practice a full interview loop with real people, then read what the panel decided about you, and why.
              </h1>
              <p className={styles.lead}>
                Amazon-style mock interviews: live video rounds on leadership principles, such as Ownership, written
                feedback, and a debrief led by a bar raiser, an independent interviewer who can veto a hire.
              </p>
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
        <p>For practice only. Not affiliated with any employer. No result predicts a real decision.</p>
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
          Practice now
        </a>
        <button type="button" className={styles.button} onClick={start} disabled={opening}>
          {opening ? 'Opening the loop…' : 'Look around a finished loop'}
        </button>
      </div>
      <output className={styles.under}>
        {state.kind === 'failed' ? (
          <span className={styles.bad}>The loop couldn’t be opened. {state.reason}</span>
        ) : (
          'No account needed. See it as the candidate or as any of the five interviewers: each sees only their own part.'
        )}
      </output>
    </>
  )
}
