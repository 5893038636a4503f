import { cx } from '#client/ui/cx.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { EvidenceItem, Probe } from '#shared/contracts/notes.ts'
import { probeKinds } from '#shared/contracts/vocabulary.ts'
import { Passage, PassageText } from '#client/writing/passage.tsx'
import { useWriteUp } from '../draft-context.tsx'
import { suggestedProbe } from '../entry-mode.ts'
import { dropProbe, newProbe, putProbe } from '../note-edits.ts'
import { probeWords } from '../words.ts'
import styles from './evidence.module.css'

export function ProbeList({ item }: { item: EvidenceItem }) {
  const { store } = useWriteUp()
  const at = `item.${item.id}.probes`
  const fields = [at, ...item.probes.flatMap(({ id }) => [`${at}.${id}.text`, `${at}.${id}.answer`])]
  return (
    <Passage label="Probes" fields={fields} saves={[at]} isFilled={item.probes.length > 0}>
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
            Add a probe and its answer
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
        <span aria-hidden="true">{probe.kind}</span>
        <select
          aria-label="Kind of probe"
          value={probe.kind}
          onChange={(event) => change({ kind: kindOf(event.currentTarget.value) })}
        >
          {probeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind}: {probeWords[kind]}
            </option>
          ))}
        </select>
      </span>
      <PassageText
        label={`Probe asked, ${probeWords[probe.kind]}`}
        field={`${at}.text`}
        value={probe.text}
        placeholder="What you asked"
        maxLength={limits.shortText.max}
        onChange={(text) => change({ text })}
      />
      <button
        type="button"
        className={styles.quiet}
        aria-label="Remove this probe"
        onClick={() => dropProbe(store, item, probe.id)}
      >
        Remove
      </button>
      <PassageText
        className={styles.answer}
        label="Answer"
        field={`${at}.answer`}
        value={probe.answer}
        placeholder="What they answered"
        maxLength={limits.shortText.max}
        onChange={(answer) => change({ answer })}
      />
    </div>
  )
}
