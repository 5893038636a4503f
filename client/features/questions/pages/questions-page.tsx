// The pack's questions, to read while waiting for a match or before a loop.
import { useSearchParams } from 'react-router'
import { thePack } from '#client/lib/pack.ts'
import { useTitle } from '#client/lib/title.ts'
import { ChoiceField } from '#client/ui/field.tsx'
import { levelChoice, probeWords } from '#client/ui/labels.ts'
import { DeskPage } from '#client/ui/page.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { PrincipleEntry } from '#shared/contracts/pack.ts'
import { principleCodes, type Level } from '#shared/contracts/vocabulary.ts'
import { questionText } from '#shared/domain/catalogue/questions.ts'
import { questionWords } from '../words.ts'
import styles from './questions-page.module.css'

const targets: readonly Level[] = [4, 5, 6, 7]
const usualTarget: Level = 5

export function QuestionsPage() {
  useTitle(questionWords.title)
  const { principles } = thePack()
  const [search, setSearch] = useSearchParams()
  const level = targets.find((target) => String(target) === search.get('level')) ?? usualTarget
  return (
    <DeskPage narrow title={questionWords.title} lead={questionWords.lead}>
      <ChoiceField
        className={styles.level}
        label={questionWords.level}
        value={String(level)}
        data={targets.map(levelChoice)}
        onChange={(event) => setSearch({ level: event.currentTarget.value }, { replace: true })}
      />
      {principleCodes.map((code) => (
        <details key={code} className={styles.principle}>
          <summary>
            <PrincipleName code={code} />
          </summary>
          <p className="dim">{principles[code].meaning}</p>
          <Questions entry={principles[code]} level={level} />
        </details>
      ))}
    </DeskPage>
  )
}

function Questions({ entry, level }: { entry: PrincipleEntry; level: Level }) {
  return (
    <ol className={styles.questions}>
      {entry.questions.map((question) => (
        <li key={question.id}>
          <p className={styles.question}>{questionText(question, level)}</p>
          <p className="lab">{questionWords.followUps}</p>
          <dl className={styles.followUps}>
            {question.probes.map((probe) => (
              <div key={probe.kind}>
                <dt>{probeWords[probe.kind]}</dt>
                <dd>{probe.text}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  )
}
