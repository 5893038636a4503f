// One piece of the rationale's evidence. Its writer says what it supports; the words alone never decide that.
import { LongField } from '#client/ui/field.tsx'
import { rationaleSides, type Rationale } from '#shared/contracts/rationale.ts'
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
    </div>
  )
}
