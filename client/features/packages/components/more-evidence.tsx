import { Link } from 'react-router'
import { wallClock, wallDay } from '#client/ui/local-time.ts'
import { Monogram } from '#client/ui/monogram.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import { principleName } from '#client/ui/principle-names.ts'
import { counted, sentenceCase } from '#client/ui/labels.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { itemTarget, setTarget } from '../cell-look.ts'
import { lateWords } from '../words.ts'
import styles from './more-evidence.module.css'

const nameOf = (pack: PackageView, seatId: string): string =>
  pack.people.find((person) => person.seatId === seatId)?.name ?? 'Nobody'
const setOf = (pack: PackageView, seatId: string): string =>
  pack.content.noteSets.find((set) => set.seatId === seatId)?.noteSetId ?? ''

export function TensionList({ pack }: { pack: PackageView }) {
  const { tension, header } = pack.content
  const expected = `${sentenceCase(counted(tension.coreExpected, 'pair', 'pairs'))} with a core principle ${tension.coreExpected === 1 ? 'is' : 'are'} expected at L${String(header.targetLevel)}.`
  if (tension.evidence.length === 0)
    return <p className="dim">Nowhere did two principles pull apart and something was given up. {expected}</p>
  return (
    <>
      <ul className={styles.rows}>
        {tension.evidence.map((item) => (
          <li key={`${item.seatId}${item.itemId}${item.pair.join('')}`}>
            <span className={styles.pair}>
              {item.pair.map((code) => (
                <Monogram key={code} code={code} core={header.core.includes(code)} />
              ))}
              <span>{item.pair.map((code) => principleName(code)).join(' against ')}</span>
            </span>
            <p className="read">
              <Link to={`#${itemTarget(setOf(pack, item.seatId), item.itemId)}`}>
                {item.givenUp === '' ? 'What was given up stands in the story.' : item.givenUp}
              </Link>
            </p>
            <span className="dimmer">
              {item.story === '' ? nameOf(pack, item.seatId) : `${item.story}, ${nameOf(pack, item.seatId)}`}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.foot}>{expected}</p>
    </>
  )
}

export function LevelEvidence({ pack }: { pack: PackageView }) {
  const { levels, header } = pack.content
  if (levels.estimate === null)
    return (
      <p className="dim">
        Nobody marked scope, ambiguity, influence and horizon, so the notes say nothing of the level.
      </p>
    )
  const spread = levels.spread === 0 ? 'all readers agree' : `readers are ${String(levels.spread)} apart`
  return (
    <>
      <p className="read">
        The notes read as L{levels.estimate}
        {levels.estimate === header.targetLevel
          ? ', the target'
          : `; the target is L${String(header.targetLevel)}`};{' '}
        {spread}.
      </p>
      <ul className={styles.rows}>
        {levels.seats.map((seat) => (
          <li key={seat.seatId}>
            <b>
              {nameOf(pack, seat.seatId)}, L{seat.level}
            </b>
            <span className={styles.items}>
              {seat.items.map((item) => (
                <Link key={item.itemId} to={`#${itemTarget(setOf(pack, seat.seatId), item.itemId)}`}>
                  <Monogram code={item.principle} core={header.core.includes(item.principle)} /> L{item.level}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const narrativeParts: readonly [keyof Omit<PackageContent['narrative'], 'score'>, string, string][] = [
  ['contradictions', 'number that contradicts another', 'numbers that contradict others'],
  ['windowMismatches', 'number told over another window', 'numbers told over other windows'],
  ['thirdUses', 'story told three times', 'stories told three times'],
  ['ownershipDrifts', 'story in which “I” became “we”', 'stories in which “I” became “we”'],
]

export function Narrative({ content: { narrative, coverage } }: { content: PackageContent }) {
  const found = narrativeParts
    .filter(([part]) => narrative[part] > 0)
    .map(([part, one, many]) => counted(narrative[part], one, many))
  const gaps: [string, typeof coverage.askedTwice][] = [
    ['Asked in two rounds', coverage.askedTwice],
    ['Inferred and never observed', coverage.inferredOnly],
    ['Quoted only on the situation', coverage.situationQuotesOnly],
  ]
  return (
    <>
      <p className="read">
        {narrative.score} of 100.{' '}
        {found.length === 0
          ? 'The rounds tell the same stories with the same numbers.'
          : `${sentenceCase(found.join(', '))}.`}
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
      {coverage.noData.map((gap) => (
        <p key={`${gap.principle}${gap.seatId}`} className={styles.gap}>
          <PrincipleName code={gap.principle} /> <span className="dim">no data: {gap.reason}</span>
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
          <Link to={`#${setTarget(entry.noteSetId)}`}>{nameOf(pack, entry.seatId)}</Link>
          <span className="num">
            {entry.submittedAt === null
              ? 'no time kept'
              : `${wallDay(entry.submittedAt)} ${wallClock(entry.submittedAt)}`}
          </span>
          <span className={entry.lateHours > 0 ? styles.late : 'dimmer'}>{lateWords(entry.lateHours)}</span>
        </li>
      ))}
      <li>
        <b>Frozen, version {pack.version}</b>
        <span className="num">
          {wallDay(pack.frozenAt)} {wallClock(pack.frozenAt)}
        </span>
        <span className="mono dimmer">sha {pack.hash.slice(0, 16)}</span>
      </li>
    </ol>
  )
}

export function KeptFindings({ pack }: { pack: PackageView }) {
  const kept = pack.content.noteSets.flatMap((set) => set.keptFindings.map((finding) => ({ ...finding, set })))
  if (kept.length === 0) return <p className="dim">Every finding was taken up; none was kept against the pencil.</p>
  return (
    <ul className={styles.kept}>
      {kept.map(({ finding, reason, set }) => (
        <li key={`${set.noteSetId}${finding.rule}${finding.field}${String(finding.start)}`}>
          <span className="mono dimmer">{finding.rule}</span>
          <p>
            <span className={styles.finding}>{finding.message}</span> {nameOf(pack, set.seatId)} kept it:{' '}
            <span className="read">{reason}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
