import { Button } from '@mantine/core'
import { useState } from 'react'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { LongField } from '#client/ui/field.tsx'
import { wallTime } from '#client/ui/local-time.ts'
import { Leaf, PaperPage, SectionHead } from '#client/ui/page.tsx'
import { limits } from '#shared/contracts/limits.ts'
import { statedReason } from '#shared/domain/rubrics/vote-reason.ts'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import { useAddAddendum } from '../api.ts'
import { ReadAddenda, ReadPrinciples, ReadRemarks, ReadVotes } from './read-notes.tsx'
import { additionWords, sealedWords as words } from '../sealed-words.ts'
import { overall } from '../words.ts'
import { pageWords } from '../write-up-words.ts'
import styles from './sealed-notes.module.css'

interface SealedNotesProps {
  view: NoteSetView
  /** The form was just on this page: its heading takes the focus that the form had. */
  isNew: boolean
}

const focusAtOnce = (heading: HTMLHeadingElement | null): void => heading?.focus()

/** The author's own notes, as others will read them. */
export function SealedNotes({ view, isNew }: SealedNotesProps) {
  const { content } = view
  const isWaived = view.status === 'WAIVED'
  return (
    <PaperPage wideLeft>
      <Leaf area="left">
        <ul className={styles.facts}>
          <li>{words.round(view.roundNumber)}</li>
          {view.submittedAt !== null && (
            <li>
              <b>{words.submitted(wallTime(view.submittedAt))}</b>
            </li>
          )}
          <li>{words.state(view.status)}</li>
          <li>{words.votes}</li>
        </ul>
      </Leaf>
      <Leaf>
        <header className={styles.head}>
          <h1 ref={isNew ? focusAtOnce : undefined} className="h-page" tabIndex={-1}>
            {pageWords.title(view.candidateName)}
          </h1>
          <p className={styles.lead}>{words.lead(view.status)}</p>
          <p className={styles.next}>
            <ButtonLink to={`/loops/${view.loopId}`} variant="filled">
              {words.toLoop}
            </ButtonLink>
            {!isWaived && (
              <ButtonLink to={`/loops/${view.loopId}/notes`} variant="default">
                {words.toOthers}
              </ButtonLink>
            )}
          </p>
        </header>
        <ReadPrinciples content={content} assigned={view.principles} heading="h2" />
        <SectionHead title={overall} />
        <ReadRemarks content={content} />
        <ReadVotes
          votes={{
            vote: content.vote,
            fallbackVote: content.fallbackVote,
            confidence: content.voteConfidence,
            rationale: content.rationale,
            reason: statedReason(content),
          }}
          levels={view}
        />
        {!isWaived && <Additions view={view} />}
      </Leaf>
    </PaperPage>
  )
}

function Additions({ view }: { view: NoteSetView }) {
  const [text, setText] = useState('')
  const { mutate, isPending, error } = useAddAddendum(view)
  const count = view.addenda.length
  return (
    <section aria-label={additionWords.title}>
      <SectionHead title={additionWords.title} aside={count === 0 ? additionWords.none : count} />
      <ReadAddenda addenda={view.addenda} />
      {view.status === 'SUBMITTED' && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            mutate(text.trim(), { onSuccess: () => setText('') })
          }}
        >
          <LongField
            label={additionWords.add}
            help={additionWords.help(view.principles)}
            value={text}
            maxLength={limits.shortText.max}
            problem={error === null ? undefined : sentenceFor(error)}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" loading={isPending} disabled={text.trim() === ''}>
            {additionWords.submit}
          </Button>
        </form>
      )}
    </section>
  )
}
