import { useId } from 'react'
import type { Vote } from '#shared/contracts/vocabulary.ts'
import { VoteMark } from './vote-mark.tsx'
import { votesInOrder } from './vote-words.ts'
import styles from './vote-control.module.css'

interface VoteControlProps {
  /** What is voted on, e.g. "At L6". Read as the group's name. */
  label: string
  value: Vote | null
  onChange: (vote: Vote) => void
  disabled?: boolean
  /** A sentence under the control: what is missing, or that it is sealed. */
  help?: string
}

/** Four joined radios from strong no to strong hire; arrow keys move as in any radio group. */
export function VoteControl({ label, value, onChange, disabled = false, help }: VoteControlProps) {
  const name = useId()
  return (
    <fieldset
      className={styles.votes}
      disabled={disabled}
      aria-describedby={help === undefined ? undefined : `${name}-help`}
    >
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.joined}>
        {votesInOrder.map((vote) => (
          <label key={vote} className={styles.option} data-side={vote === 'SH' || vote === 'I' ? 'yes' : 'no'}>
            <input type="radio" name={name} value={vote} checked={value === vote} onChange={() => onChange(vote)} />
            <VoteMark vote={vote} quiet={value !== vote} />
          </label>
        ))}
      </div>
      {help !== undefined && (
        <p className="lab" id={`${name}-help`}>
          {help}
        </p>
      )}
    </fieldset>
  )
}
