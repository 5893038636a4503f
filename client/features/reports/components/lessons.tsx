import { principleName } from '#client/ui/principle-names.ts'
import { StatusMark } from '#client/ui/status-mark.tsx'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import type { ReportView } from '#shared/contracts/reports.ts'
import { ratingNames } from '../ratings.ts'
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

/** The candidate's own word for each principle, and the panel's. */
export function SelfGaps({ gaps, content }: { gaps: ReportView['selfGaps']; content: ReportContent }) {
  return (
    <table className={styles.views}>
      <thead>
        <tr>
          <th scope="col">{gapWords.principle}</th>
          <th scope="col">{gapWords.yours}</th>
          <th scope="col">{gapWords.panel}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ principle, self, reads }) => {
          const heard = content.principles.find((row) => row.principle === principle)
          return (
            <tr key={principle}>
              <th scope="row">{principleName(principle)}</th>
              <td>{ratingNames[self - 1]?.name}</td>
              <td>
                {heard !== undefined && <StatusMark status={heard.status} word={heard.word} />}
                <small>{readsWords[reads]}</small>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export function NextLoop({ content }: { content: ReportContent }) {
  return (
    <>
      <ul className={styles.bars}>
        {pressedOn(content).map((focus) => (
          <li key={focus.principle} className={styles.short}>
            <span>{principleName(focus.principle)}</span>
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
