import { outcomeSentence } from '#shared/domain/report/plain-words.ts'
import { wallTime } from '#client/ui/local-time.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { contentsWords, headWords, sectionTitles } from '../page-words.ts'
import { checksum, heldLine } from '../words.ts'
import styles from './package-head.module.css'

const timeOf = (at: number): string => wallTime(at)

export function PackageHead({ pack, debrief }: { pack: PackageView; debrief: DebriefSnapshot | null }) {
  const signed = debrief?.state.signed ?? null
  return (
    <header className={styles.mast}>
      <div>
        <h1 className="h-line">{pack.candidateName}</h1>
        <p className="lead">{headWords.lead(pack)}</p>
        {pack.content.header.roleNeed !== '' && (
          <p className={styles.need}>{headWords.need(pack.content.header.roleNeed)}</p>
        )}
      </div>
      <p className={styles.meta}>
        {signed !== null && (
          <>
            <b>{outcomeSentence({ ...signed, targetLevel: pack.content.header.targetLevel }).replace(/\.$/, '')}</b>
            <br />
            {headWords.signed(signed.override, timeOf(signed.at))}
            <br />
          </>
        )}
        {heldLine(pack.content)}
        <span className={styles.small}>
          <br />
          {headWords.frozen(timeOf(pack.frozenAt), pack.version)}, {checksum(pack.hash, 12)}
        </span>
      </p>
    </header>
  )
}

const sections = (pack: PackageView): [id: string, label: string][] => [
  ['ballots', sectionTitles.ballots],
  ['matrix', sectionTitles.matrix],
  ['core', sectionTitles.core],
  ['lacks', contentsWords.lacks(pack.content.header.targetLevel)],
  ['issues', contentsWords.issues],
  ['unanswered', sectionTitles.unanswered],
  ['notes', sectionTitles.notes],
  ['tension', contentsWords.tension(pack.content.tension.evidence.length)],
  ['level', contentsWords.level(pack.content.levels.estimate)],
  ['narrative', sectionTitles.narrative],
  ['timeline', sectionTitles.timeline],
  ['kept', contentsWords.kept],
]

export function PackageRail({ pack }: { pack: PackageView }) {
  const { principlePack } = pack.content.header
  return (
    <nav aria-label={contentsWords.nav} className={styles.rail} data-print="hide">
      <ol>
        {sections(pack).map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ol>
      <ul className={styles.facts}>
        <li>{headWords.frozen(timeOf(pack.frozenAt), pack.version)}</li>
        <li className="mono" title={pack.hash}>
          {checksum(pack.hash, 12)}
        </li>
        {principlePack !== null && (
          <li title={contentsWords.packTitle}>{contentsWords.pack(principlePack.id, principlePack.version)}</li>
        )}
        <li>{contentsWords.resume}</li>
      </ul>
    </nav>
  )
}
