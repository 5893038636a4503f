// One piece of the rationale's evidence. Its writer says what it supports and which principle it is about; the words alone never decide that.
import { ChoiceField, LongField } from '#client/ui/field.tsx'
import { principleName } from '#client/ui/principle-names.ts'
import { rationaleSides, type Rationale } from '#shared/contracts/rationale.ts'
import { principleCodes, principleSchema } from '#shared/contracts/vocabulary.ts'
import { evidenceWords, sideWords } from '../decision-words.ts'
import styles from './stage.module.css'
import { Choice } from './walk-forms.tsx'

type Bullet = Rationale['bullets'][number]
const sides = rationaleSides.map((value) => ({ value, label: sideWords[value] }))

interface EvidenceFieldProps {
  number: number
  bullet: Bullet
  onChange: (bullet: Bullet) => void
}

export function EvidenceField({ number, bullet, onChange }: EvidenceFieldProps) {
  const principles = [
    { value: '', label: evidenceWords.noPrinciple },
    ...principleCodes.map((value) => ({ value, label: principleName(value) })),
  ]
  return (
    <div className={styles.form}>
      <LongField
        label={evidenceWords.label(number)}
        value={bullet.text}
        {...(number === 1 ? { help: evidenceWords.help } : {})}
        onChange={(event) => onChange({ ...bullet, text: event.currentTarget.value })}
      />
      <Choice
        inline
        legend={evidenceWords.side(number)}
        name={`side-${String(number)}`}
        options={sides}
        value={bullet.side}
        onChange={(side) => onChange({ ...bullet, side })}
      />
      <ChoiceField
        label={evidenceWords.principle(number)}
        value={bullet.principle ?? ''}
        data={principles}
        onChange={(event) =>
          onChange({ ...bullet, principle: principleSchema.safeParse(event.currentTarget.value).data ?? null })
        }
      />
    </div>
  )
}
