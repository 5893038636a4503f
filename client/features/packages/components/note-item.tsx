import { formatClock } from '#client/ui/format-duration.ts'
import { cx } from '#client/ui/cx.ts'
import { sideOf } from '#client/ui/rating-side.ts'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { confidenceWords, probeWords } from '#client/ui/labels.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { itemTarget } from '../cell-look.ts'
import { noteItemWords as words } from '../section-words.ts'
import { personFirstName, provenanceWords, ratingName } from '../words.ts'
import styles from './note-item.module.css'

type NoteSet = PackageContent['noteSets'][number]
type Item = NoteSet['content']['items'][number]

export function NoteItem({ pack, set, item }: { pack: PackageView; set: NoteSet; item: Item }) {
  const written = set.content.cells[item.principle]
  const cell = pack.content.rows
    .find((row) => row.principle === item.principle)
    ?.cells.find((cell) => cell.seatId === set.seatId)
  const rated = cell?.state === 'rated' ? cell : null
  const justification = written?.justification ?? ''
  const edge = rated !== null && styles[`${sideOf(rated.rating)}Edge`]
  return (
    <article className={styles.item} id={itemTarget(set.noteSetId, item.id)} tabIndex={-1}>
      <header>
        <PrincipleName code={item.principle} core={pack.content.header.core.includes(item.principle)} />
        {(item.story !== '' || item.when !== '') && (
          <span className="dimmer">{words.story(item.story, item.when)}</span>
        )}
        {item.provenance !== 'observed' && <span className="dimmer">{provenanceWords[item.provenance]}</span>}
        {rated !== null && (
          <span className={cx(styles.rating, styles[sideOf(rated.rating)])}>
            {words.rating(rated.rating, ratingName(rated.rating), confidenceWords[rated.confidence])}
          </span>
        )}
      </header>
      {item.question !== '' && <p className={cx('read', styles.asked)}>{item.question}</p>}
      <Run item={item} />
      {item.quotes.map((quote) => (
        <blockquote key={quote.id}>
          <span className="q">{quote.text}</span>
          {quote.atMs !== null && <span className={cx('stamp', styles.stamp)}>{formatClock(quote.atMs)}</span>}
        </blockquote>
      ))}
      {item.probes.length > 0 && (
        <ul className={styles.probes}>
          {item.probes.map((probe) => (
            <li key={probe.id}>
              <span className={styles.kind}>{probeWords[probe.kind]}</span>
              <span>
                {probe.text} <i>{probe.answer}</i>
              </span>
            </li>
          ))}
        </ul>
      )}
      {justification !== '' && <p className={cx('read', styles.just, edge)}>{justification}</p>}
      <Contradicted pack={pack} set={set} item={item} />
    </article>
  )
}

const parts = ['situation', 'task', 'action', 'why', 'result'] as const

function Run({ item }: { item: Item }) {
  const written = parts.filter((part) => item[part].trim() !== '')
  if (written.length === 0) return null
  return (
    <p className={cx('read', styles.run)}>
      {written.map((part) => (
        <span key={part}>
          <b>{words.parts[part]}</b> {item[part]}{' '}
        </span>
      ))}
    </p>
  )
}

/** In the margin: another round has a different value for the same number. */
function Contradicted({ pack, set, item }: { pack: PackageView; set: NoteSet; item: Item }) {
  const found = pack.content.contradictions.find(({ mentions }) =>
    mentions.some((mention) => mention.noteSetId === set.noteSetId && mention.itemId === item.id),
  )
  const other = found?.mentions.find((mention) => mention.noteSetId !== set.noteSetId || mention.itemId !== item.id)
  if (found === undefined || other === undefined) return null
  const seat = pack.content.header.seats.find((seat) => seat.seatId === other.seatId)
  const value =
    other.from === null || other.to === null
      ? words.directions[other.direction]
      : `${String(other.from)} to ${String(other.to)} ${other.unit}`.trim()
  const issue = pack.content.issues.findIndex(
    (issue) => issue.kind === 'contradiction' && issue.text.startsWith(found.key.replaceAll('_', ' ')),
  )
  return (
    <aside className={styles.margin}>
      {words.says(seat?.n ?? '', value)}
      {other.window !== '' && words.over(other.window)}.{' '}
      {found.kind === 'window' ? words.otherWindow : words.contradicts}
      <small>
        {words.source(personFirstName(pack, other.seatId))}
        {issue >= 0 && (
          <>
            , <a href="#issues">{words.issue(issue + 1)}</a>
          </>
        )}
      </small>
    </aside>
  )
}
