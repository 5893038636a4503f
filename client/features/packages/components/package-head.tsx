import { outcomeSentence } from '#shared/domain/report/plain-words.ts'
import { wallClock, wallDay } from '#client/ui/local-time.ts'
import { counted } from '#client/ui/labels.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { heldLine } from '../words.ts'
import styles from './package-head.module.css'

const levelsOf = ({ content: { header } }: PackageView): string =>
  `Target L${String(header.targetLevel)}${header.fallbackLevel === null ? '' : `, fallback L${String(header.fallbackLevel)}`}.`

export function PackageHead({ pack, debrief }: { pack: PackageView; debrief: DebriefSnapshot | null }) {
  const signed = debrief?.state.signed ?? null
  return (
    <header className={styles.mast}>
      <div>
        <h1 className="h-line">{pack.candidateName}</h1>
        <p className="lead">
          {pack.roleTitle}. {levelsOf(pack)}
        </p>
      </div>
      <p className={styles.meta}>
        {signed !== null && (
          <>
            <b>{outcomeSentence({ ...signed, targetLevel: pack.content.header.targetLevel }).replace(/\.$/, '')}</b>
            <br />
            {signed.override ? 'An override, signed by two' : 'Signed'} {wallDay(signed.at)} {wallClock(signed.at)}
            <br />
          </>
        )}
        {heldLine(pack.content)}
        <span className={styles.small}>
          <br />
          Frozen {wallDay(pack.frozenAt)} {wallClock(pack.frozenAt)}, v{pack.version}, sha {pack.hash.slice(0, 12)}
        </span>
      </p>
    </header>
  )
}

const sections = (pack: PackageView): [id: string, label: string][] => [
  ['ballots', 'Ballots'],
  ['matrix', 'Principles by interviewer'],
  ['core', 'Core four'],
  ['issues', 'Open issues'],
  ['notes', 'Note sets'],
  ['tension', `Tension, ${counted(pack.content.tension.evidence.length, 'pair', 'pairs')}`],
  ['level', pack.content.levels.estimate === null ? 'Level' : `Level, median ${String(pack.content.levels.estimate)}`],
  ['narrative', 'Consistency'],
  ['timeline', 'Timeline'],
  ['kept', 'Kept findings'],
]

export function PackageRail({ pack }: { pack: PackageView }) {
  const { principlePack } = pack.content.header
  return (
    <nav aria-label="Contents" className={styles.rail} data-print="hide">
      <ol>
        {sections(pack).map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ol>
      <ul className={styles.facts}>
        <li>
          Frozen {wallDay(pack.frozenAt)} {wallClock(pack.frozenAt)}, v{pack.version}
        </li>
        <li className="mono" title={pack.hash}>
          sha {pack.hash.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ')}
        </li>
        {principlePack !== null && (
          <li title="The principles, weights and core sets it was put together under">
            Principles: {principlePack.id}, v{principlePack.version}
          </li>
        )}
        <li>No résumé before the decision</li>
      </ul>
    </nav>
  )
}
