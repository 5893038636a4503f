import { PrincipleName } from '#client/ui/principle-name.tsx'
import { principleName } from '#client/ui/principle-names.ts'
import type { Principle, Rating } from '#shared/contracts/vocabulary.ts'
import { ratingWords } from '../page-words.ts'
import { ratingNames } from '../ratings.ts'
import styles from './rating-row.module.css'

interface RatingRowProps {
  code: Principle
  core: boolean
  value: Rating | null
  onChange: (code: Principle, rating: Rating | null) => void
}

/** Five radios in a row; arrow keys move as in any radio group. */
export function RatingRow({ code, core, value, onChange }: RatingRowProps) {
  return (
    <fieldset className={styles.row}>
      <legend className="sr">
        {principleName(code)}
        {core && ratingWords.requiredAfter}
      </legend>
      <span className={styles.name} aria-hidden="true">
        <PrincipleName code={code} core={core} />
        {core && value === null && <span className={styles.needed}>{ratingWords.required}</span>}
        {!core && value !== null && (
          <button type="button" tabIndex={-1} className={styles.clear} onClick={() => onChange(code, null)}>
            {ratingWords.leaveOut}
          </button>
        )}
      </span>
      {ratingNames.map(({ rating, name }) => (
        <label key={rating} className={styles.option}>
          <input
            type="radio"
            name={`rate-${code}`}
            checked={value === rating}
            onChange={() => onChange(code, rating)}
            aria-label={`${String(rating)}, ${name}`}
          />
          <span className={styles.word} aria-hidden="true">
            {rating} {name}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
