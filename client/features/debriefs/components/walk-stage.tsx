import { sideOf } from '#client/ui/rating-side.ts'
import { cx } from '#client/ui/cx.ts'
import { Monogram } from '#client/ui/monogram.tsx'
import { StatusMark } from '#client/ui/status-mark.tsx'
import { confidenceWords, issueText } from '#client/ui/labels.ts'
import type { MatrixRow, RatedCell } from '#shared/contracts/package-content.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { nameOf, type Room } from '../room.ts'
import { readingWords } from '../review-words.ts'
import { statusWords } from '../words.ts'
import { CasePanel } from './case-panel.tsx'
import { OpenedPins } from './reveal-stage.tsx'
import { WalkForms } from './walk-forms.tsx'
import styles from './stage.module.css'
import walk from './walk-stage.module.css'

/** One principle at a time: each rating next to the quotes it rests on, and the current question. */
export function WalkStage({ room }: { room: Room }) {
  const { state } = room
  const code = state.walk?.order[state.walk.index]
  const row = room.pack?.content.rows.find((row) => row.principle === code) ?? null
  return (
    <div className={cx(styles.block, styles.wide)}>
      <CasePanel room={room} />
      {code !== undefined && (
        <>
          <CardHead code={code} row={row} room={room} />
          <Question room={room} />
          {row !== null && room.pack !== null && <Readings row={row} pack={room.pack} />}
          <Issues room={room} code={code} />
          <OpenedPins room={room} principle={code} />
          <SpokenSoFar room={room} code={code} />
          <WalkForms key={code} room={room} code={code} status={row?.status ?? null} />
        </>
      )}
    </div>
  )
}

function CardHead({ code, row, room }: { code: Principle; row: MatrixRow | null; room: Room }) {
  const resolved = room.state.resolutions.find((resolution) => resolution.principle === code)
  return (
    <div className={cx(styles.row, walk.head)}>
      <Monogram code={code} core={row?.core ?? false} />
      {row !== null && (
        <StatusMark
          status={row.status}
          {...(row.status === 'disputed' ? { word: readingWords.apart(row.spread) } : {})}
        />
      )}
      {row?.core === true && <span className={styles.small}>{readingWords.core}</span>}
      {resolved !== undefined && (
        <p className={walk.resolved}>
          {readingWords.resolved(statusWords[resolved.status])} <span>{resolved.reason}</span>
        </p>
      )}
    </div>
  )
}

function Question({ room: { state } }: { room: Room }) {
  const prompt = state.walk?.prompts[state.walk.promptIndex]
  if (prompt === undefined) return null
  const everyone = state.attendees.filter((attendee) => attendee.eligible).length === prompt.toPersonIds.length
  const to = everyone ? readingWords.everyone : prompt.toPersonIds.map((id) => firstName(nameOf(state, id))).join(', ')
  return (
    <div className={walk.question} role="status">
      <p className={styles.small}>{readingWords.to(to)}</p>
      <p>{prompt.text}</p>
    </div>
  )
}

function Readings({ row, pack }: { row: MatrixRow; pack: PackageView }) {
  const rated = row.cells
    .filter((cell): cell is RatedCell => cell.state === 'rated')
    .toSorted((a, b) => a.rating - b.rating)
  const silent = row.cells.flatMap((cell) => (cell.state === 'noData' ? [cell] : []))
  return (
    <ul className={walk.readings}>
      {rated.map((cell) => (
        <Reading key={cell.seatId} cell={cell} pack={pack} code={row.principle} />
      ))}
      {silent.map((cell) => (
        <li key={cell.seatId}>
          <p>
            <b>{interviewerOf(pack, cell.seatId)}</b> <span className={styles.small}>{readingWords.noData}</span>
          </p>
          <p className={styles.said}>{cell.reason}</p>
        </li>
      ))}
    </ul>
  )
}

const interviewerOf = (pack: PackageView, seatId: string): string =>
  pack.people.find((person) => person.seatId === seatId)?.name ?? readingWords.unknown

function Reading({ cell, pack, code }: { cell: RatedCell; pack: PackageView; code: Principle }) {
  const quotes = (pack.content.noteSets.find((set) => set.noteSetId === cell.noteSetId)?.content.items ?? [])
    .filter((item) => item.principle === code)
    .flatMap((item) => item.quotes)
  const side = walk[sideOf(cell.rating)]
  return (
    <li>
      <p className={walk.reader}>
        <b className={cx(walk.rating, side)}>{cell.rating}</b>
        <span>
          <b>{interviewerOf(pack, cell.seatId)}</b>
          {readingWords.confidence(confidenceWords[cell.confidence])}
          {cell.primary ? '' : readingWords.inPassing}{' '}
          <a
            className={styles.small}
            target="_blank"
            rel="noreferrer"
            href={`/loops/${pack.loopId}/package#item-${cell.noteSetId}-${cell.itemIds[0] ?? ''}`}
          >
            {readingWords.wholeNote}
          </a>
        </span>
      </p>
      {quotes.slice(0, 3).map((quote) => (
        <blockquote key={quote.id} className={walk.quote}>
          <span className="q">{quote.text}</span>
        </blockquote>
      ))}
      <p className={styles.said}>{cell.justification}</p>
    </li>
  )
}

function Issues({ room, code }: { room: Room; code: Principle }) {
  const issues = (room.pack?.content.issues ?? []).filter(
    (issue) => issue.principle === code && issue.kind !== 'disputed' && issue.kind !== 'contradiction',
  )
  if (issues.length === 0) return null
  return (
    <ul className={styles.list}>
      {issues.map((issue) => (
        <li key={issue.kind + issue.text}>
          <span>
            {issueText(issue.text, issue.principle)}. <span className={styles.quiet}>{issue.prompt}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function SpokenSoFar({ room, code }: { room: Room; code: Principle }) {
  const turns = room.state.turns.filter((turn) => turn.principle === code && turn.text !== '')
  const remarks = room.state.remarks.filter((remark) => remark.principle === code)
  if (turns.length + remarks.length === 0) return null
  return (
    <section className={styles.card} aria-label={readingWords.said}>
      <h2 className={styles.head}>{readingWords.said}</h2>
      {turns.map((turn) => (
        <p key={`${turn.personId}${String(turn.at)}`} className={styles.said}>
          <b>{firstName(nameOf(room.state, turn.personId))}</b> {turn.text}{' '}
          {turn.notInNotes && <span className={styles.hold}>{readingWords.notInNotes}</span>}
        </p>
      ))}
      {remarks.map((remark) => (
        <p key={remark.text} className={styles.said}>
          <b>{readingWords.remark}</b> {remark.text}
        </p>
      ))}
    </section>
  )
}
