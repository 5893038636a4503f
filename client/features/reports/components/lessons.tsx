import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import type { ReportView } from '#shared/contracts/reports.ts'
import { pressedOn, readsWords, weaknessWords } from '../words.ts'
import { feedbackWords, gapWords, reportWords, weaknessScaleWords } from '../page-words.ts'
import styles from './lessons.module.css'

export function FramedStory({ framed }: { framed: NonNullable<ReportContent['framed']> }) {
  return (
    <div className={styles.framed}>
      <div>
        <p className="lab">{reportWords.asTold}</p>
        <p className="read dim">{framed.asTold}</p>
      </div>
      <div>
        <p className="lab">{reportWords.asCouldBe}</p>
        <p className="read">{framed.couldBe}</p>
      </div>
      <p className={styles.note}>{framed.note}</p>
    </div>
  )
}

/** Two ratings on the same scale: a dot for the candidate's own, a bar for the panel's. */
export function SelfGaps({ gaps }: { gaps: ReportView['selfGaps'] }) {
  return (
    <ul className={styles.bars}>
      {gaps.map((gap) => (
        <li key={gap.principle}>
          <PrincipleName code={gap.principle} />
          <span
            className={styles.bar}
            style={{
              ['--filled' as string]: `${String((gap.heard / 5) * 100)}%`,
              ['--mark' as string]: `${String((gap.self / 5) * 100)}%`,
            }}
            aria-hidden="true"
          />
          <span className={styles.words}>
            <b className="num">{gap.self}</b>
            {gapWords.yours}
            <b className="num">{gap.heard.toFixed(1)}</b>
            {gapWords.heard(readsWords[gap.reads])}
          </span>
        </li>
      ))}
    </ul>
  )
}

export function NextLoop({ content }: { content: ReportContent }) {
  const core = new Set(content.core.map(({ principle }) => principle))
  return (
    <>
      <ul className={styles.bars}>
        {pressedOn(content).map((focus) => (
          <li key={focus.principle} className={styles.short}>
            <PrincipleName code={focus.principle} core={core.has(focus.principle)} />
            <span
              className={styles.bar}
              style={{
                ['--filled' as string]: `${String(focus.weakness * 100)}%`,
                ['--mark' as string]: `${String(focus.before * 100)}%`,
              }}
              aria-hidden="true"
            />
            <span className={styles.words}>
              {focus.reason === '' ? (
                <>
                  <span className="sr">{weaknessScaleWords.weakness}</span>
                  {weaknessWords(focus.weakness)}
                </>
              ) : (
                focus.reason
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.foot}>{weaknessScaleWords.foot}</p>
    </>
  )
}

/** Feedback to an interviewer: how usable their notes were, and one tip. */
export function OwnFeedback({ feedback }: { feedback: NonNullable<ReportView['feedback']> }) {
  return (
    <p className="read">
      <b className="num">{feedback.quality}</b>
      {feedbackWords.quality(feedback.tip)}
    </p>
  )
}
