import { ChoiceField, LongField } from '#client/ui/field.tsx'
import { principleName } from '#client/ui/principle-names.ts'
import type { VoteReason } from '#shared/contracts/ballots.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Lacking } from '#shared/domain/rubrics/vote-reason.ts'
import { voteReasonFormWords as words } from '../ballot-words.ts'
import styles from './stage.module.css'

interface VoteReasonFormProps {
  /** A bar raiser's no also names its principle and what would have changed it. */
  veto: boolean
  reason: VoteReason
  lacking: readonly Lacking[]
  onReason: (reason: VoteReason) => void
}

const none = ''

/** What a no rests on. */
export function VoteReasonForm({ veto, reason, lacking, onReason }: VoteReasonFormProps) {
  const [first] = lacking
  return (
    <fieldset className={styles.choice}>
      <legend>{veto ? words.veto : words.strongNo}</legend>
      {veto && (
        <ChoiceField
          label={words.principle}
          value={reason.principle ?? none}
          data={[
            { value: none, label: words.choose },
            ...principleCodes.map((value) => ({ value, label: principleName(value) })),
          ]}
          onChange={(event) =>
            onReason({
              ...reason,
              principle: principleCodes.find((code) => code === event.currentTarget.value) ?? null,
            })
          }
        />
      )}
      <LongField
        label={words.line}
        help={words.lineHelp}
        value={reason.line}
        onChange={(event) => onReason({ ...reason, line: event.currentTarget.value })}
      />
      {veto && (
        <LongField
          label={words.wouldChange}
          value={reason.wouldChange}
          onChange={(event) => onReason({ ...reason, wouldChange: event.currentTarget.value })}
        />
      )}
      {first !== undefined && <p className={styles.small}>{words.lacking(first)}</p>}
    </fieldset>
  )
}
