import { useId, useState } from 'react'
import { cx } from '#client/ui/cx.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { EvidenceItem, NoteCell } from '#shared/contracts/notes.ts'
import { confidences, type Confidence, type Principle, type Rating } from '#shared/contracts/vocabulary.ts'
import { thePack } from '#client/lib/pack.ts'
import { confidenceWords, sentenceCase } from '#client/ui/labels.ts'
import { countWords } from '#shared/domain/language/words.ts'
import { ratingExamples } from '#shared/domain/catalogue/rating-examples.ts'
import { confidenceCap, effectiveConfidence } from '#shared/domain/rubrics/confidence.ts'
import { Passage, PassageText } from '#client/writing/passage.tsx'
import { capReason } from '../confidence-reason.ts'
import { useWriteUp } from '../draft-context.tsx'
import { cellOn, editCell } from '../note-edits.ts'
import { ratingsDown } from '../words.ts'
import { ratingWords as words } from '../write-up-words.ts'
import styles from './rating-part.module.css'

/** One principle at a time: a strong answer on one must not color the rating of the next. */
export function RatingPart({ principle, items }: { principle: Principle; items: readonly EvidenceItem[] }) {
  const { view, store, draft } = useWriteUp()
  const cell = cellOn(draft.content, principle)
  const at = `cell.${principle}`
  const hasReason = cell.rating !== null || cell.justification !== ''
  return (
    <section className={styles.section} aria-labelledby={`${at}-head`}>
      <h2 className="h-sec" id={`${at}-head`}>
        {words.title(view.targetLevel)}
      </h2>
      <p className={styles.lead}>{words.lead}</p>
      <Anchors principle={principle} cell={cell} />
      {cell.rating !== null && <ConfidenceChoice principle={principle} cell={cell} items={items} />}
      {hasReason && (
        <Passage label={words.reasonLabel} fields={[`${at}.justification`]} isFilled={cell.justification.trim() !== ''}>
          <PassageText
            className="read"
            label={words.reason}
            field={`${at}.justification`}
            value={cell.justification}
            placeholder={words.reasonHint}
            maxLength={limits.noteText.max}
            onChange={(value) => editCell(store, principle, { field: 'justification', value })}
          />
          <p className={cx('lab num', styles.count)}>{words.count(countWords(cell.justification))}</p>
        </Passage>
      )}
    </section>
  )
}

function Anchors({ principle, cell }: { principle: Principle; cell: NoteCell }) {
  const { store, view } = useWriteUp()
  const { ratings } = thePack().rubrics
  const name = useId()
  const [wantsGap, setWantsGap] = useState(false)
  const isGap = cell.noData !== '' || (wantsGap && cell.rating === null)
  const own = ratingExamples(thePack().principles[principle], view.targetLevel)
  const at = `cell.${principle}`

  function rate(rating: Rating): void {
    setWantsGap(false)
    editCell(store, principle, { field: 'rating', value: rating })
    if (cell.noData !== '') editCell(store, principle, { field: 'noData', value: '' })
  }
  function gap(): void {
    setWantsGap(true)
    editCell(store, principle, { field: 'rating', value: null })
  }
  return (
    <Passage
      label={words.label}
      fields={[`${at}.rating`, `${at}.noData`, `${at}.probes`, `${at}.quotes`]}
      saves={[`${at}.rating`, `${at}.noData`]}
      isFilled={cell.rating !== null || isGap}
    >
      <fieldset className={styles.anchors}>
        <legend className="sr">{words.legend(principle)}</legend>
        {ratingsDown.map((rating) => (
          <label key={rating}>
            <input
              type="radio"
              name={name}
              data-field={rating === 5 ? `${at}.rating` : undefined}
              checked={cell.rating === rating}
              onChange={() => rate(rating)}
            />
            <b className="num">{rating}</b>
            <strong>{ratings[rating].name}</strong>
            <span>
              {ratings[rating].anchor}
              {own[rating] !== undefined && <i> {own[rating]}</i>}
            </span>
          </label>
        ))}
        <label>
          <input type="radio" name={name} checked={isGap} onChange={gap} />
          <b className={styles.nd} aria-hidden="true">
            –
          </b>
          <strong>{words.noData}</strong>
          <span>{words.noDataAnchor}</span>
        </label>
      </fieldset>
      {isGap && (
        <div className={styles.gap}>
          <PassageText
            className="read"
            label={words.gap}
            field={`${at}.noData`}
            value={cell.noData}
            placeholder={words.gapHint}
            maxLength={limits.shortText.max}
            onChange={(value) => editCell(store, principle, { field: 'noData', value })}
          />
        </div>
      )}
    </Passage>
  )
}

function ConfidenceChoice({
  principle,
  cell,
  items,
}: {
  principle: Principle
  cell: NoteCell
  items: readonly EvidenceItem[]
}) {
  const { store } = useWriteUp()
  const name = useId()
  const cap = confidenceCap(items, cell.rating)
  const chosen = effectiveConfidence(cell.confidence, cap)
  const isAllowed = (confidence: Confidence) => confidences.indexOf(confidence) >= confidences.indexOf(cap)
  return (
    <Passage label={words.confidenceLabel} fields={[`cell.${principle}.confidence`]} isFilled>
      <fieldset className={styles.confidence}>
        <legend className="sr">{words.confidence(principle)}</legend>
        {confidences.map((confidence) => (
          <label key={confidence} data-disabled={!isAllowed(confidence)}>
            <input
              type="radio"
              name={name}
              disabled={!isAllowed(confidence)}
              checked={chosen === confidence}
              onChange={() => editCell(store, principle, { field: 'confidence', value: confidence })}
            />
            {sentenceCase(confidenceWords[confidence])}
          </label>
        ))}
      </fieldset>
      <p className={styles.cap}>{words.cap(cap, capReason(items, cell.rating))}</p>
    </Passage>
  )
}
