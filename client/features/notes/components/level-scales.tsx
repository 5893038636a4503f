import { ChoiceField } from '#client/ui/field.tsx'
import type { EvidenceItem, Scales } from '#shared/contracts/notes.ts'
import { thePack } from '#client/lib/pack.ts'
import { levelOfItem } from '#shared/domain/rubrics/levels.ts'
import { Passage } from '#client/writing/passage.tsx'
import { useWriteUp } from '../draft-context.tsx'
import { editItem } from '../note-edits.ts'
import { scaleWords as words } from '../write-up-words.ts'
import styles from './evidence.module.css'

const scales = ['scope', 'ambiguity', 'influence', 'horizon'] as const

function choices(scale: keyof Scales): { value: string; label: string }[] {
  const rows = Object.values(thePack().levelLadder)
  return [
    { value: '', label: words.notSeen },
    ...rows.map((row, index) => ({ value: String(index + 1), label: `${index + 1}  ${row[scale]}` })),
    { value: String(rows.length + 1), label: `${rows.length + 1}  ${words.beyond}` },
  ]
}

/** The level that the work itself shows, apart from how well it was done. */
export function LevelScales({ item }: { item: EvidenceItem }) {
  const { store } = useWriteUp()
  const level = levelOfItem(item.scales)
  const at = `item.${item.id}.scales`
  return (
    <Passage label={words.label} fields={[at]} isFilled={level !== null}>
      <div className={styles.scales}>
        {scales.map((scale) => (
          <ChoiceField
            key={scale}
            {...words.fields[scale]}
            value={String(item.scales[scale] ?? '')}
            data={choices(scale)}
            onChange={(event) =>
              editItem(store, item, {
                field: 'scales',
                value: {
                  ...item.scales,
                  [scale]: event.currentTarget.value === '' ? null : Number(event.currentTarget.value),
                },
              })
            }
          />
        ))}
      </div>
      {level !== null && <p className="lab">{words.result(level)}</p>}
    </Passage>
  )
}
