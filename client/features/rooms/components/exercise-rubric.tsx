import { thePack } from '#client/lib/pack.ts'
import type { Prompt, PrinciplePack } from '#shared/contracts/pack.ts'
import { exerciseWords } from '../panel-words.ts'
import { Fold } from './fold.tsx'
import styles from './exercise-rubric.module.css'

type Dimension = PrinciplePack['rubrics']['design']['problem']

/** What to listen for while the candidate works. */
export function ExerciseRubric({ kind }: { kind: Prompt['kind'] }) {
  const { design, metric, estimate } = thePack().rubrics
  if (kind === 'design')
    return (
      <Fold label={exerciseWords.points}>
        {Object.values(design).map((dimension) => (
          <DimensionRow key={dimension.name} dimension={dimension} />
        ))}
      </Fold>
    )
  if (kind !== 'metric' && kind !== 'estimate') return null
  const lines = Object.values(kind === 'metric' ? metric : estimate)
  return (
    <Fold label={exerciseWords.listen}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Fold>
  )
}

function DimensionRow({ dimension: { name, full, half, none } }: { dimension: Dimension }) {
  return (
    <section className={styles.dimension}>
      <h3 className="lab">{name}</h3>
      <dl className={styles.marks}>
        <div>
          <dt className="num">4</dt>
          <dd>{full}</dd>
        </div>
        <div>
          <dt className="num">2</dt>
          <dd>{half}</dd>
        </div>
        <div>
          <dt className="num">0</dt>
          <dd>{none}</dd>
        </div>
      </dl>
    </section>
  )
}
