import type { DemoExcerpt } from '#shared/contracts/demo.ts'
import { sideOf } from '#client/ui/rating-side.ts'
import { cx } from '#client/ui/cx.ts'
import { confidenceWords, counted } from '#client/ui/labels.ts'
import { Monogram } from '#client/ui/monogram.tsx'
import { StatusMark } from '#client/ui/status-mark.tsx'
import { VoteMark } from '#client/ui/vote-mark.tsx'
import { excerptWords } from '../words.ts'
import styles from './excerpt-body.module.css'

export function ExcerptBody({ excerpt }: { excerpt: DemoExcerpt }) {
  return (
    <>
      <header className={styles.head}>
        <h2 className="h-sec">{excerpt.candidate}</h2>
        <span className="mono dimmer">{excerptWords.version(excerpt.version)}</span>
      </header>
      <p className={styles.sub}>{excerptWords.aims(excerpt.role, excerpt.targetLevel, excerpt.fallbackLevel)}</p>
      <Dispute excerpt={excerpt} />
      <Ballots ballots={excerpt.ballots} />
    </>
  )
}

function Dispute({ excerpt: { principle, readings } }: { excerpt: DemoExcerpt }) {
  return (
    <section className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.code}>
          <Monogram code={principle.code} core={principle.core} named />
        </span>
        <h3 className="h-ui">{principle.name}</h3>
        <span className={cx('dimmer', styles.readers)}>
          {excerptWords.ratedBy(
            counted(principle.readers, ...excerptWords.interviewers),
            counted(principle.stories, ...excerptWords.stories),
          )}
        </span>
        <span className={styles.status}>
          <StatusMark
            status={principle.status}
            {...(principle.status === 'disputed' ? { word: excerptWords.disputed(principle.spread) } : {})}
          />
        </span>
      </div>
      <div className={styles.two}>
        {readings.map((reading) => (
          <Reading key={reading.round} reading={reading} />
        ))}
      </div>
      <p className={styles.tie}>
        <span>{excerptWords.differ}</span>
      </p>
    </section>
  )
}

function Reading({ reading }: { reading: DemoExcerpt['readings'][number] }) {
  const side = styles[sideOf(reading.rating)]
  return (
    <div>
      <blockquote className={cx('q', styles.quote)}>{reading.quote}</blockquote>
      <p className={styles.remark}>
        <b>{reading.who}</b>
        {excerptWords.rates(reading.round)}
        <span className={cx('num', styles.rating, side)}>{reading.rating}</span>
        {excerptWords.confidence(confidenceWords[reading.confidence])}
        {reading.remark}
      </p>
    </div>
  )
}

function Ballots({ ballots }: { ballots: DemoExcerpt['ballots'] }) {
  return (
    <table className={styles.ballots}>
      <caption>{excerptWords.votes}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">{excerptWords.columns.reader}</th>
          <th scope="col">{excerptWords.columns.seat}</th>
          <th scope="col">{excerptWords.columns.vote}</th>
        </tr>
      </thead>
      <tbody>
        {ballots.map((ballot) => (
          <tr key={ballot.who}>
            <th scope="row">{ballot.who}</th>
            <td className={styles.seat}>{ballot.seat}</td>
            <td className={styles.vote}>
              <VoteMark vote={ballot.vote} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
