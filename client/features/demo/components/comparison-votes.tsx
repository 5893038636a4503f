import { VoteMark } from '#client/ui/vote-mark.tsx'
import type { DemoView, OpenedVotes } from '#shared/contracts/demo-loop.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'
import { recordWords } from '../record-words.ts'
import { comparisonWords as words } from '../sealed-words.ts'
import styles from './comparison-votes.module.css'

interface ComparisonVotesProps {
  demo: DemoView
  opened: OpenedVotes
}

/** The visitor's row on top, then the panel's. A final vote that did not change is gray. */
export function ComparisonVotes({ demo, opened: { own, panel } }: ComparisonVotesProps) {
  const { targetLevel, fallbackLevel } = demo
  return (
    <table className={styles.votes}>
      <caption className="sr">{words.caption(targetLevel)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.reader}</th>
          <th scope="col">{words.columns.seat}</th>
          <th scope="col">{words.columns.first}</th>
          <th scope="col">{words.finalAt(targetLevel)}</th>
          {fallbackLevel !== null && <th scope="col">{words.finalAt(fallbackLevel)}</th>}
        </tr>
      </thead>
      <tbody>
        <tr className={styles.own}>
          <th scope="row">{words.you}</th>
          <td className={styles.seat}>{words.yourSeat}</td>
          <td data-label={words.firstShort}>
            <span className="dimmer">{words.once}</span>
          </td>
          <Cell label={words.finalAt(targetLevel)} vote={own.target} />
          {fallbackLevel !== null && <Cell label={words.finalAt(fallbackLevel)} vote={own.fallback} />}
        </tr>
        {panel.map(({ seatId, first, final, finalFallback }) => {
          const viewpoint = demo.viewpoints.find((view) => view.seatId === seatId)
          return (
            <tr key={seatId}>
              <th scope="row">{viewpoint?.name ?? recordWords.someone}</th>
              <td className={styles.seat}>{viewpoint?.part}</td>
              <Cell label={words.firstShort} vote={first} />
              <Cell label={words.finalAt(targetLevel)} vote={final} quiet={first === final} />
              {fallbackLevel !== null && <Cell label={words.finalAt(fallbackLevel)} vote={finalFallback} />}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Cell({ label, vote, quiet = false }: { label: string; vote: Vote | null; quiet?: boolean }) {
  return (
    <td data-label={label}>
      {vote === null ? <span className="dimmer">{words.none}</span> : <VoteMark vote={vote} quiet={quiet} />}
    </td>
  )
}
