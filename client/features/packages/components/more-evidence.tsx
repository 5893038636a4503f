// The package's later sections: conflicts, consistency, timeline and kept findings.
import { Link } from 'react-router'
import { wallTime } from '#client/ui/local-time.ts'
import { Monogram } from '#client/ui/monogram.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import { counted, sentenceCase } from '#client/ui/labels.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { itemTarget, setOfSeat, setTarget } from '../cell-look.ts'
import { conflictWords, coverageWords, keptWords, narrativeParts, timelineWords } from '../section-words.ts'
import { checksum, lateWords, personName } from '../words.ts'
import styles from './more-evidence.module.css'

export function TensionList({ pack }: { pack: PackageView }) {
  const { tension, header } = pack.content
  const expected = conflictWords.expected(tension.coreExpected, header.targetLevel)
  if (tension.evidence.length === 0)
    return (
      <p className="dim">
        {conflictWords.none} {expected}
      </p>
    )
  return (
    <>
      <ul className={styles.rows}>
        {tension.evidence.map((item) => (
          <li key={`${item.seatId}${item.itemId}${item.pair.join('')}`}>
            <span className={styles.pair}>
              {item.pair.map((code) => (
                <Monogram key={code} code={code} core={header.core.includes(code)} />
              ))}
              <span>{conflictWords.pair(item.pair)}</span>
            </span>
            <p className="read">
              <Link to={`#${itemTarget(setOfSeat(pack, item.seatId), item.itemId)}`}>
                {item.givenUp === '' ? conflictWords.inStory : item.givenUp}
              </Link>
            </p>
            <span className="dimmer">{conflictWords.source(item.story, personName(pack, item.seatId))}</span>
          </li>
        ))}
      </ul>
      <p className={styles.foot}>{expected}</p>
    </>
  )
}

export function Narrative({ content: { narrative, coverage } }: { content: PackageContent }) {
  const found = narrativeParts
    .filter(([part]) => narrative[part] > 0)
    .map(([part, one, many]) => counted(narrative[part], one, many))
  const gaps: [string, typeof coverage.askedTwice][] = [
    [coverageWords.askedTwice, coverage.askedTwice],
    [coverageWords.inferredOnly, coverage.inferredOnly],
    [coverageWords.situationQuotesOnly, coverage.situationQuotesOnly],
  ]
  return (
    <>
      <p className="read">
        {coverageWords.score(narrative.score)}{' '}
        {found.length === 0 ? coverageWords.clean : `${sentenceCase(found.join(', '))}.`}
      </p>
      {gaps
        .filter(([, principles]) => principles.length > 0)
        .map(([label, principles]) => (
          <p key={label} className={styles.gap}>
            <span className="dimmer">{label}:</span>{' '}
            {principles.map((code) => (
              <PrincipleName key={code} code={code} />
            ))}
          </p>
        ))}
    </>
  )
}

export function Timeline({ pack }: { pack: PackageView }) {
  return (
    <ol className={styles.rows}>
      {pack.content.timeline.map((entry) => (
        <li key={entry.noteSetId}>
          <Link to={`#${setTarget(entry.noteSetId)}`}>{personName(pack, entry.seatId)}</Link>
          <span className="num">{entry.submittedAt === null ? timelineWords.noTime : wallTime(entry.submittedAt)}</span>
          <span className={entry.lateHours > 0 ? styles.late : 'dimmer'}>{lateWords(entry.lateHours)}</span>
        </li>
      ))}
      <li>
        <b>{timelineWords.frozen(pack.version)}</b>
        <span className="num">{wallTime(pack.frozenAt)}</span>
        <span className="mono dimmer">{checksum(pack.hash, 16)}</span>
      </li>
    </ol>
  )
}

export function KeptFindings({ pack }: { pack: PackageView }) {
  const kept = pack.content.noteSets.flatMap((set) => set.keptFindings.map((finding) => ({ ...finding, set })))
  if (kept.length === 0) return <p className="dim">{keptWords.none}</p>
  return (
    <ul className={styles.kept}>
      {kept.map(({ finding, reason, set }) => (
        <li key={`${set.noteSetId}${finding.rule}${finding.field}${String(finding.start)}`}>
          <p>
            <span className={styles.finding}>{finding.message}</span> {keptWords.by(personName(pack, set.seatId))}{' '}
            <span className="read">{reason}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
