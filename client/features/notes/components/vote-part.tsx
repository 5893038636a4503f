import { useId } from 'react'
import { cx } from '#client/ui/cx.ts'
import { VoteControl } from '#client/ui/vote-control.tsx'
import { confidenceWords, sentenceCase } from '#client/ui/labels.ts'
import { limits } from '#shared/contracts/limits.ts'
import { confidences } from '#shared/contracts/vocabulary.ts'
import { countWords } from '#shared/domain/language/words.ts'
import { Passage, PassageText } from '#client/writing/passage.tsx'
import { useWriteUp } from '../draft-context.tsx'
import { editSet } from '../note-edits.ts'
import { overall, remarkFields, remarkWords } from '../words.ts'
import { voteFormWords as words } from '../write-up-words.ts'
import { VoteReasonPart } from './vote-reason-part.tsx'
import rating from './rating-part.module.css'
import styles from './vote-part.module.css'

/** The whole round: what stood out, then the vote and its reason. */
export function VotePart() {
  const {
    view,
    store,
    draft: { content },
  } = useWriteUp()
  return (
    <>
      <header className={styles.head}>
        <h2 className="h-page">{overall}</h2>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      {remarkFields.map((field) => (
        <Passage
          key={field}
          label={remarkWords[field].label}
          fields={[`set.${field}`]}
          isFilled={content[field].trim() !== ''}
        >
          <PassageText
            className="read"
            label={remarkWords[field].label}
            field={`set.${field}`}
            value={content[field]}
            placeholder={remarkWords[field].hint}
            maxLength={limits.noteText.max}
            onChange={(value) => editSet(store, field, value)}
          />
        </Passage>
      ))}
      <section className={rating.section} aria-labelledby="vote-head">
        <h2 className="h-sec" id="vote-head">
          {words.title(view.candidateName)}
        </h2>
        <p className={rating.lead}>{words.scale}</p>
        <Passage label={words.label} fields={['set.vote', 'set.fallbackVote']} isFilled={content.vote !== null}>
          <div className={styles.votes}>
            <div tabIndex={-1} data-field="set.vote">
              <VoteControl
                label={words.at(view.targetLevel)}
                value={content.vote}
                onChange={(vote) => editSet(store, 'vote', vote)}
              />
            </div>
            {view.fallbackLevel !== null && (
              <div tabIndex={-1} data-field="set.fallbackVote">
                <VoteControl
                  label={words.at(view.fallbackLevel)}
                  value={content.fallbackVote}
                  onChange={(vote) => editSet(store, 'fallbackVote', vote)}
                />
              </div>
            )}
          </div>
        </Passage>
        <VoteReasonPart />
        <VoteConfidence />
        <Passage label={words.reasonLabel} fields={['set.rationale']} isFilled={content.rationale.trim() !== ''}>
          <PassageText
            className="read"
            label={words.reason}
            field="set.rationale"
            value={content.rationale}
            placeholder={words.reasonHint}
            maxLength={limits.noteText.max}
            onChange={(value) => editSet(store, 'rationale', value)}
          />
          <p className={cx('lab num', rating.count)}>{words.count(countWords(content.rationale))}</p>
        </Passage>
      </section>
    </>
  )
}

function VoteConfidence() {
  const {
    store,
    draft: { content },
  } = useWriteUp()
  const name = useId()
  return (
    <Passage label={words.confidenceLabel} fields={['set.voteConfidence']} isFilled={content.voteConfidence !== null}>
      <fieldset className={rating.confidence}>
        <legend className="sr">{words.confidence}</legend>
        {confidences.map((confidence) => (
          <label key={confidence}>
            <input
              type="radio"
              name={name}
              checked={content.voteConfidence === confidence}
              onChange={() => editSet(store, 'voteConfidence', confidence)}
            />
            {sentenceCase(confidenceWords[confidence])}
          </label>
        ))}
      </fieldset>
    </Passage>
  )
}
