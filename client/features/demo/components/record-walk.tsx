import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { recordWalkWords } from '../record-words.ts'
import { nameIn, walkOf, type Walked } from '../record.ts'
import styles from './record-walk.module.css'

export function RecordWalk({ snapshot, core }: { snapshot: DebriefSnapshot; core: readonly Principle[] }) {
  return (
    <ol className={styles.walk}>
      {walkOf(snapshot.state).map((walked, index) => (
        <li key={walked.principle} className={styles.principle}>
          <h3 className={styles.name}>
            <PrincipleName code={walked.principle} core={core.includes(walked.principle)} />
          </h3>
          <Questions questions={walked.questions} />
          {walked.turns.length > 0 && (
            <dl className={styles.turns}>
              {walked.turns.map((turn) => (
                <div key={turn.personId}>
                  <dt>{nameIn(snapshot, turn.personId)}</dt>
                  <dd className="read">{turn.text}</dd>
                </div>
              ))}
            </dl>
          )}
          {index === 0 &&
            snapshot.state.contradictions.map((settled) => (
              <p key={settled.issue} className={styles.settled}>
                <b>{recordWalkWords.settled(settled.verdict)}</b> {settled.reason}
              </p>
            ))}
          <End walked={walked} />
        </li>
      ))}
    </ol>
  )
}

function Questions({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return null
  return (
    <p className={styles.asked}>
      <span className="lab">{recordWalkWords.asked(questions.length)}</span> <i>{questions.join(' ')}</i>
    </p>
  )
}

function End({ walked: { end } }: { walked: Walked }) {
  if (end === null) return null
  return (
    <p className={end.kind === 'resolution' ? styles.resolution : styles.remark}>
      <b>{end.kind === 'resolution' ? recordWalkWords.resolved(end.status) : recordWalkWords.remark}</b> {end.text}
    </p>
  )
}
