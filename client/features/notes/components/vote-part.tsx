import { useId } from 'react'
import { cx } from '#client/ui/cx.ts'
import { VoteControl } from '#client/ui/vote-control.tsx'
import { confidenceWords, sentenceCase } from '#client/ui/labels.ts'
import { limits } from '#shared/contracts/limits.ts'
import { confidences } from '#shared/contracts/vocabulary.ts'
import { lintPolicy } from '#shared/domain/lint/policy.ts'
import { countWords } from '#shared/domain/language/words.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { Passage, PassageText } from '#client/writing/passage.tsx'
import { useWriteUp } from '../draft-context.tsx'
import { editSet } from '../note-edits.ts'
import { countOf } from '../words.ts'
import rating from './rating-part.module.css'
import styles from './vote-part.module.css'

const texts = [
  { field: 'strengths', label: 'Strengths', hint: 'What speaks for this person, seen here' },
  { field: 'concerns', label: 'Concerns', hint: 'What speaks against, seen here' },
  { field: 'unknowns', label: 'Unknowns', hint: 'What you could not find out' },
  { field: 'handoff', label: 'Hand-off', hint: 'One thing the next reader should know' },
] as const

/** The set as a whole: what stands out, then the vote and what it rests on. */
export function VotePart() {
  const {
    view,
    store,
    draft: { content },
  } = useWriteUp()
  return (
    <>
      <header className={styles.head}>
        <h1 className="h-page">All in all, on {firstName(view.candidateName)}</h1>
        <p className={styles.lead}>
          {view.roleTitle}, L{view.targetLevel}. Your vote stays sealed until everybody’s opens.
        </p>
      </header>
      {texts.map(({ field, label, hint }) => (
        <Passage key={field} label={label} fields={[`set.${field}`]} isFilled={content[field].trim() !== ''}>
          <PassageText
            className="read"
            label={label}
            field={`set.${field}`}
            value={content[field]}
            placeholder={hint}
            maxLength={limits.noteText.max}
            onChange={(value) => editSet(store, field, value)}
          />
        </Passage>
      ))}
      <section className={rating.section} aria-labelledby="vote-head">
        <h2 className="h-sec" id="vote-head">
          Your vote on {firstName(view.candidateName)}
        </h2>
        <p className={rating.lead}>For or against at each level. There is no middle.</p>
        <Passage label="Vote" fields={['set.vote', 'set.fallbackVote']} isFilled={content.vote !== null}>
          <div className={styles.votes}>
            <div tabIndex={-1} data-field="set.vote">
              <VoteControl
                label={`At L${view.targetLevel}`}
                value={content.vote}
                onChange={(vote) => editSet(store, 'vote', vote)}
              />
            </div>
            {view.fallbackLevel !== null && (
              <div tabIndex={-1} data-field="set.fallbackVote">
                <VoteControl
                  label={`At L${view.fallbackLevel}`}
                  value={content.fallbackVote}
                  onChange={(vote) => editSet(store, 'fallbackVote', vote)}
                />
              </div>
            )}
          </div>
        </Passage>
        <VoteConfidence />
        <Passage label="Reason" fields={['set.rationale']} isFilled={content.rationale.trim() !== ''}>
          <PassageText
            className="read"
            label="Reason for the vote"
            field="set.rationale"
            value={content.rationale}
            placeholder="What the vote rests on: cite a principle and, if you are against, name the concern"
            maxLength={limits.noteText.max}
            onChange={(value) => editSet(store, 'rationale', value)}
          />
          <p className={cx('lab num', rating.count)}>
            {countOf(countWords(content.rationale), 'word')} of at least {lintPolicy.rationaleWords}
          </p>
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
    <Passage label="How sure" fields={['set.voteConfidence']} isFilled={content.voteConfidence !== null}>
      <fieldset className={rating.confidence}>
        <legend className="sr">How sure you are of the vote</legend>
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
