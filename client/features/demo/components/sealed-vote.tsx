import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { ChoiceField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { Leaf } from '#client/ui/page.tsx'
import { VoteControl } from '#client/ui/vote-control.tsx'
import { lineOption } from '#client/entities/vote-line.ts'
import { inclinedMeaning } from '#client/ui/vote-words.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'
import { quotedLines } from '#shared/domain/package/quoted-lines.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { useVote } from '../api.ts'
import { ownVoteWords as words } from '../sealed-words.ts'
import styles from './sealed-vote.module.css'

/** The id that a link to the form points at. */
export const voteTarget = 'your-vote'

/** At the end of the package. The server takes it once, then answers with the panel's votes. */
export function SealedVote({ pack }: { pack: PackageView }) {
  return (
    <Leaf className={styles.vote}>
      <section id={voteTarget} tabIndex={-1} aria-labelledby={`${voteTarget}-title`} data-print="hide">
        <h2 className="h-sec" id={`${voteTarget}-title`}>
          {words.title}
        </h2>
        <p className="read">{words.lead(firstName(pack.candidateName))}</p>
        <VoteForm pack={pack} />
      </section>
    </Leaf>
  )
}

function VoteForm({ pack }: { pack: PackageView }) {
  const { targetLevel, fallbackLevel } = pack.content.header
  const sending = useVote(pack.loopId)
  const [target, setTarget] = useState<Vote | null>(null)
  const [fallback, setFallback] = useState<Vote | null>(null)
  const [line, setLine] = useState('')
  const isIncomplete = target === null || (fallbackLevel !== null && fallback === null)
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (target !== null && !isIncomplete) sending.mutate({ target, fallback, line: line === '' ? null : line })
  }
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <p className={styles.note}>{inclinedMeaning}</p>
      <VoteControl label={words.target(targetLevel)} value={target} onChange={setTarget} />
      {fallbackLevel !== null && (
        <VoteControl label={words.fallback(fallbackLevel)} value={fallback} onChange={setFallback} />
      )}
      <ChoiceField
        label={words.line}
        help={words.lineHelp}
        value={line}
        data={[
          { value: '', label: words.noLine },
          ...quotedLines(pack.content).map((quoted) => lineOption(quoted, pack)),
        ]}
        onChange={(event) => setLine(event.currentTarget.value)}
      />
      <p className={styles.note} id="vote-once">
        {words.once} {isIncomplete && words.missing}
      </p>
      <div>
        <Button
          type="submit"
          variant="filled"
          size="lg"
          aria-describedby="vote-once"
          loading={sending.isPending}
          disabled={isIncomplete}
        >
          {words.submit}
        </Button>
      </div>
      {sending.isError && <InlineProblem what={words.failed} kept={words.kept} next={sentenceFor(sending.error)} />}
    </form>
  )
}
