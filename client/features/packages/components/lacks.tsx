// What a reader misses before voting: lacks for the target level, and questions without an answer.
import { Link } from 'react-router'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { notAnswered, type NotAnswered } from '#shared/domain/package/not-answered.ts'
import { targetLacks, type TargetLack } from '#shared/domain/package/target-lacks.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { itemTarget, setTarget } from '../cell-look.ts'
import { lacksWords, lackWords, notAnsweredWords } from '../lack-words.ts'
import { personFirstName, personName } from '../words.ts'
import styles from './lacks.module.css'

/** The age of stories counts from the year the package was frozen, so that a package reads the same in later years. */
const frozenYear = ({ frozenAt }: PackageView): number => new Date(frozenAt).getUTCFullYear()

export function TargetLacks({ pack }: { pack: PackageView }) {
  const found = targetLacks(pack.content, frozenYear(pack))
  if (found.length === 0) return <p className="dim">{lacksWords.none}</p>
  return (
    <>
      <p className="dim">{lacksWords.lead}</p>
      <ul className={styles.rows}>
        {found.map(({ principle, core, lacks }) => (
          <li key={principle}>
            <PrincipleName code={principle} core={core} />
            <div>
              {lacks.map((lack) => (
                <Lack key={lack.kind} pack={pack} lack={lack} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function Lack({ pack, lack }: { pack: PackageView; lack: TargetLack }) {
  const { targetLevel: target } = pack.content.header
  const text = lackWords(lack, { target, nameOf: (seatId) => personFirstName(pack, seatId) })
  if (!('source' in lack)) return <p className="read">{text}</p>
  const { seatId, noteSetId, itemId } = lack.source
  return (
    <p className="read">
      {text}{' '}
      <Link className={styles.source} to={`#${itemTarget(noteSetId, itemId)}`}>
        {lacksWords.source(personFirstName(pack, seatId))}
      </Link>
    </p>
  )
}

export function AskedNotAnswered({ pack }: { pack: PackageView }) {
  const found = notAnswered(pack.content)
  if (found.length === 0) return <p className="dim">{notAnsweredWords.none}</p>
  return (
    <ul className={styles.rows}>
      {found.map((row) => (
        <li key={row.principle}>
          <PrincipleName code={row.principle} core={row.core} />
          <div>
            <Questions pack={pack} row={row} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Questions({ pack, row: { questions, noData } }: { pack: PackageView; row: NotAnswered }) {
  const words = notAnsweredWords
  return (
    <>
      {questions.map(({ seatId, noteSetId, itemId, kind, question, answer, story }) => (
        <div key={`${noteSetId}${itemId}${kind}${question}`} className={styles.question}>
          <p className="read">
            <Link to={`#${itemTarget(noteSetId, itemId)}`}>{question}</Link>{' '}
            {answer === '' ? words.unanswered : words.answered(answer)}
          </p>
          <p className="dimmer">{words.asked(personName(pack, seatId), kind, story)}</p>
        </div>
      ))}
      {noData.map(({ seatId, noteSetId, reason }) => (
        <div key={seatId} className={styles.question}>
          <p className="read">
            <Link to={`#${setTarget(noteSetId)}`}>{words.noData(reason)}</Link>
          </p>
          <p className="dimmer">{words.assigned(personName(pack, seatId))}</p>
        </div>
      ))}
    </>
  )
}
