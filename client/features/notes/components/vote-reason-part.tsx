import { ChoiceField } from '#client/ui/field.tsx'
import { principleName } from '#client/ui/principle-names.ts'
import { Passage, PassageText } from '#client/writing/passage.tsx'
import { limits } from '#shared/contracts/limits.ts'
import { principleCodes, type Principle } from '#shared/contracts/vocabulary.ts'
import { isVeto, needsReason } from '#shared/domain/rubrics/vote-reason.ts'
import { useWriteUp } from '../draft-context.tsx'
import { editSet } from '../note-edits.ts'
import { voteReasonWords as words } from '../write-up-words.ts'
import rating from './rating-part.module.css'

const none = ''

/** What a strong no, or a bar raiser's no, rests on. Shown only while the vote asks for it (NT-20). */
export function VoteReasonPart() {
  const {
    view,
    store,
    draft: { content },
  } = useWriteUp()
  const vote = { target: content.vote, fallback: content.fallbackVote, barRaiser: view.barRaiser }
  if (!needsReason(vote)) return null
  const veto = isVeto(vote)
  return (
    <>
      <p className={rating.lead}>{veto ? words.vetoLead : words.strongNoLead}</p>
      {veto && <DecidingPrinciple />}
      <Passage label={words.lineLabel} fields={['set.voteLine']} isFilled={content.voteLine.trim() !== ''}>
        <PassageText
          className="read"
          label={words.line}
          field="set.voteLine"
          value={content.voteLine}
          placeholder={words.lineHint}
          maxLength={limits.shortText.max}
          onChange={(value) => editSet(store, 'voteLine', value)}
        />
      </Passage>
      {veto && (
        <Passage
          label={words.wouldChangeLabel}
          fields={['set.voteWouldChange']}
          isFilled={content.voteWouldChange.trim() !== ''}
        >
          <PassageText
            className="read"
            label={words.wouldChange}
            field="set.voteWouldChange"
            value={content.voteWouldChange}
            placeholder={words.wouldChangeHint}
            maxLength={limits.shortText.max}
            onChange={(value) => editSet(store, 'voteWouldChange', value)}
          />
        </Passage>
      )}
    </>
  )
}

function DecidingPrinciple() {
  const {
    view,
    store,
    draft: { content },
  } = useWriteUp()
  const isHeard = (code: Principle) =>
    view.principles.includes(code) ||
    content.votePrinciple === code ||
    content.items.some((item) => item.principle === code)
  return (
    <Passage label={words.principleLabel} fields={['set.votePrinciple']} isFilled={content.votePrinciple !== null}>
      <ChoiceField
        label={words.principle}
        data-field="set.votePrinciple"
        value={content.votePrinciple ?? none}
        data={[
          { value: none, label: words.choose },
          ...principleCodes.filter(isHeard).map((value) => ({ value, label: principleName(value) })),
        ]}
        onChange={(event) =>
          editSet(store, 'votePrinciple', principleCodes.find((code) => code === event.currentTarget.value) ?? null)
        }
      />
    </Passage>
  )
}
