import { Button } from '@mantine/core'
import { useState } from 'react'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { LongField } from '#client/ui/field.tsx'
import { wallClock, wallDay } from '#client/ui/local-time.ts'
import { Leaf, PaperPage, SectionHead } from '#client/ui/page.tsx'
import { limits } from '#shared/contracts/limits.ts'
import { principleName } from '#client/ui/principle-names.ts'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import { useAddAddendum } from '../api.ts'
import { ReadAddenda, ReadPrinciples, ReadRemarks, ReadVotes } from './read-notes.tsx'
import styles from './sealed-notes.module.css'

const stateWords: Partial<Record<NoteSetView['status'], string>> = {
  SEALED: 'Sealed in the package',
  WAIVED: 'The loop went on without these notes',
}

/** What was handed in, as it will be read. */
export function SealedNotes({ view }: { view: NoteSetView }) {
  const { content } = view
  return (
    <PaperPage wideLeft>
      <Leaf area="left">
        <ul className={styles.facts}>
          <li>Round {view.roundNumber}</li>
          {view.submittedAt !== null && (
            <li>
              <b>
                Submitted {wallDay(view.submittedAt)} {wallClock(view.submittedAt, undefined, true)}
              </b>
            </li>
          )}
          <li>{stateWords[view.status] ?? 'Sealed; addenda can be added until the package is made'}</li>
          <li>Your votes stay shut until the reveal</li>
        </ul>
      </Leaf>
      <Leaf>
        <header className={styles.head}>
          <h1 className="h-page">Your notes on {view.candidateName}</h1>
          <p className={styles.lead}>
            {view.status === 'WAIVED'
              ? 'They were late and were waived, so nobody reads them.'
              : 'Handed in. Now you may read what the others wrote.'}
          </p>
          <p className={styles.next}>
            <ButtonLink to={`/loops/${view.loopId}`} variant="filled">
              Go to the loop
            </ButtonLink>
            {view.status !== 'WAIVED' && (
              <ButtonLink to={`/loops/${view.loopId}/notes`} variant="default">
                What the others wrote
              </ButtonLink>
            )}
          </p>
        </header>
        <ReadPrinciples content={content} assigned={view.principles} heading="h2" />
        <SectionHead title="All in all" />
        <ReadRemarks content={content} />
        <ReadVotes
          votes={{
            vote: content.vote,
            fallbackVote: content.fallbackVote,
            confidence: content.voteConfidence,
            rationale: content.rationale,
          }}
          levels={view}
        />
        {view.status !== 'WAIVED' && <Addenda view={view} />}
      </Leaf>
    </PaperPage>
  )
}

function Addenda({ view }: { view: NoteSetView }) {
  const [text, setText] = useState('')
  const { mutate, isPending, error } = useAddAddendum(view)
  return (
    <section aria-label="Addenda">
      <SectionHead title="Addenda" aside={view.addenda.length === 0 ? 'none' : view.addenda.length} />
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
            label="Add something"
            help={`What stands above stays as it is. It concerns ${view.principles.map((code) => principleName(code)).join(' and ')}, or the round as a whole.`}
            value={text}
            maxLength={limits.shortText.max}
            problem={error === null ? undefined : sentenceFor(error)}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" loading={isPending} disabled={text.trim() === ''}>
            Add this
          </Button>
        </form>
      )}
    </section>
  )
}
