import { cx } from '#client/ui/cx.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { EvidenceItem, Probe } from '#shared/contracts/notes.ts'
import { probeKinds } from '#shared/contracts/vocabulary.ts'
import { Passage, PassageText } from '#client/writing/passage.tsx'
import { useWriteUp } from '../draft-context.tsx'
import { suggestedProbe } from '../entry-mode.ts'
import { dropProbe, newProbe, putProbe } from '../note-edits.ts'
import { followUpWords } from '../words.ts'
import { followUpListWords as words } from '../write-up-words.ts'
import styles from './evidence.module.css'

export function ProbeList({ item }: { item: EvidenceItem }) {
  const { store } = useWriteUp()
  const at = `item.${item.id}.probes`
  const fields = [at, ...item.probes.flatMap(({ id }) => [`${at}.${id}.text`, `${at}.${id}.answer`])]
  return (
    <Passage label={words.label} fields={fields} saves={[at]} isFilled={item.probes.length > 0}>
      {item.probes.map((probe) => (
        <ProbeRow key={probe.id} item={item} probe={probe} />
      ))}
      {item.probes.length < limits.probesPerItem && (
        <p className={cx(item.probes.length > 0 && styles.add)}>
          <button
            type="button"
            data-field={at}
            className="lnk"
            onClick={() => putProbe(store, item, newProbe(suggestedProbe([item])))}
          >
            {words.add}
          </button>
        </p>
      )}
    </Passage>
  )
}

function ProbeRow({ item, probe }: { item: EvidenceItem; probe: Probe }) {
  const { store } = useWriteUp()
  const at = `item.${item.id}.probes.${probe.id}`
  const change = (next: Partial<Probe>) => putProbe(store, item, { ...probe, ...next })
  const kindOf = (value: string) => probeKinds.find((kind) => kind === value) ?? probe.kind
  return (
    <div className={styles.probe}>
      <span className={styles.kind}>
        <span aria-hidden="true">{followUpWords[probe.kind].short}</span>
        <select
          aria-label={words.kind}
          value={probe.kind}
          onChange={(event) => change({ kind: kindOf(event.currentTarget.value) })}
        >
          {probeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {followUpWords[kind].name}
            </option>
          ))}
        </select>
      </span>
      <PassageText
        label={words.question(probe.kind)}
        field={`${at}.text`}
        value={probe.text}
        placeholder={words.questionHint}
        maxLength={limits.shortText.max}
        onChange={(text) => change({ text })}
      />
      <button type="button" className={styles.quiet} onClick={() => dropProbe(store, item, probe.id)}>
        {words.remove}
        <span className="sr"> {words.removed(probe.text)}</span>
      </button>
      <PassageText
        className={styles.answer}
        label={words.answer}
        field={`${at}.answer`}
        value={probe.answer}
        placeholder={words.answerHint}
        maxLength={limits.shortText.max}
        onChange={(answer) => change({ answer })}
      />
    </div>
  )
}
