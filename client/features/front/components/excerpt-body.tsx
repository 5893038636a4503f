import type { DemoExcerpt } from '#shared/contracts/demo.ts'
import { sideOf } from '#client/ui/rating-side.ts'
import { cx } from '#client/ui/cx.ts'
import { confidenceWords, counted } from '#client/ui/labels.ts'
import { Monogram } from '#client/ui/monogram.tsx'
import { StatusMark } from '#client/ui/status-mark.tsx'
import { VoteMark } from '#client/ui/vote-mark.tsx'
import styles from './excerpt-body.module.css'

export function ExcerptBody({ excerpt }: { excerpt: DemoExcerpt }) {
  return (
    <>
      <header className={styles.head}>
        <h2 className="h-sec">{excerpt.candidate}</h2>
        <span className="mono dimmer">Package v{excerpt.version}, an excerpt</span>
      </header>
      <p className={styles.sub}>
        {excerpt.role}. Target L{excerpt.targetLevel}
        {excerpt.fallbackLevel !== null && `, fallback L${excerpt.fallbackLevel}`}.
      </p>
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
          rated by {counted(principle.readers, 'interviewer', 'interviewers')}, from{' '}
          {counted(principle.stories, 'story', 'stories')}
        </span>
        <span className={styles.status}>
          <StatusMark
            status={principle.status}
            {...(principle.status === 'disputed' ? { word: `Disputed, ratings ${principle.spread} apart` } : {})}
          />
        </span>
      </div>
      <div className={styles.two}>
        {readings.map((reading) => (
          <Reading key={reading.round} reading={reading} />
        ))}
      </div>
      <p className={styles.tie}>
        <span>Two of them differ. The panel has to decide.</span>
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
        <b>{reading.who}</b>, round {reading.round}, rates it{' '}
        <span className={cx('num', styles.rating, side)}>{reading.rating}</span> with{' '}
        {confidenceWords[reading.confidence]} confidence. {reading.remark}
      </p>
    </div>
  )
}

function Ballots({ ballots }: { ballots: DemoExcerpt['ballots'] }) {
  return (
    <table className={styles.ballots}>
      <caption>First votes, sealed before anyone spoke. “Inclined” leans toward hiring.</caption>
      <thead className="sr">
        <tr>
          <th scope="col">Reader</th>
          <th scope="col">Seat</th>
          <th scope="col">Vote</th>
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
