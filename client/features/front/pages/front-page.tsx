import { Wordmark } from '#client/ui/wordmark.tsx'
import { cx } from '#client/ui/cx.ts'
import { ExcerptSheet } from '../components/excerpt-sheet.tsx'
import { HowItRuns } from '../components/how-it-runs.tsx'
import { useExcerpt } from '../use-excerpt.ts'
import { useStartDemo } from '../use-start-demo.ts'
import { frontWords, howWords } from '../words.ts'
import styles from './front-page.module.css'

export function FrontPage() {
  const { state, retry } = useExcerpt()
  return (
    <div className={styles.desk}>
      <a className="skip" href="#page">
        {frontWords.skip}
      </a>
      <header className={styles.top}>
        <a href="/" className={styles.home}>
          <Wordmark />
        </a>
        <nav aria-label={frontWords.nav} className={styles.links}>
          <a href="#how">{frontWords.how}</a>
          <a href="/sign-in">{frontWords.signIn}</a>
          <a href="/sign-up">{frontWords.signUp}</a>
        </nav>
      </header>
      <main id="page" tabIndex={-1}>
        <div className={styles.front}>
          <div className={styles.hero}>
            <div>
              <h1 className={styles.line}>{frontWords.title}</h1>
              <p className={styles.lead}>{frontWords.lead}</p>
              <Actions />
            </div>
            <ExcerptSheet state={state} onRetry={retry} />
          </div>
          <ol className={styles.strip} aria-hidden="true">
            {howWords.steps.map((step, index) => (
              <li key={step.title}>
                <b>{index + 1}</b> {step.title}
              </li>
            ))}
          </ol>
        </div>
        <HowItRuns />
      </main>
      <footer className={styles.foot}>
        <p>{frontWords.foot}</p>
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
          {frontWords.practice}
        </a>
        <button type="button" className={styles.button} onClick={start} disabled={opening}>
          {opening ? frontWords.opening : frontWords.lookAround}
        </button>
      </div>
      <output className={styles.under}>
        {state.kind === 'failed' ? (
          <span className={styles.bad}>{frontWords.openFailed(state.reason)}</span>
        ) : (
          frontWords.noAccount
        )}
      </output>
    </>
  )
}
