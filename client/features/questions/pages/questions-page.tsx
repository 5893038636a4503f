// The pack's questions, to read while waiting for a match or before a loop.
import { thePack } from '#client/lib/pack.ts'
import { useTitle } from '#client/lib/title.ts'
import { probeWords } from '#client/ui/labels.ts'
import { DeskPage } from '#client/ui/page.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { PrincipleEntry } from '#shared/contracts/pack.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { questionWords } from '../words.ts'
import styles from './questions-page.module.css'

export function QuestionsPage() {
  useTitle(questionWords.title)
  const { principles } = thePack()
  return (
    <DeskPage narrow title={questionWords.title} lead={questionWords.lead}>
      {principleCodes.map((code) => (
        <details key={code} className={styles.principle}>
          <summary>
            <PrincipleName code={code} />
          </summary>
          <p className="dim">{principles[code].meaning}</p>
          <Questions entry={principles[code]} />
        </details>
      ))}
    </DeskPage>
  )
}

function Questions({ entry }: { entry: PrincipleEntry }) {
  return (
    <ol className={styles.questions}>
      {entry.questions.map((question) => (
        <li key={question.id}>
          <p className={styles.question}>{question.text}</p>
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
