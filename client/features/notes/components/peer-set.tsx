import { wallTime } from '#client/ui/local-time.ts'
import type { LoopView } from '#shared/contracts/loops.ts'
import type { PeerNoteSet } from '#shared/contracts/notes-api.ts'
import { useReturnNotes, useWaiveNotes } from '../api.ts'
import { awaited, peerSetWords as words, returnWords, roundOf, waiveWords } from '../panel-words.ts'
import { additionWords } from '../sealed-words.ts'
import { overall } from '../words.ts'
import { ConfirmWithReason } from './confirm-with-reason.tsx'
import { ReadAddenda, ReadPrinciples, ReadRemarks, ReadText, ReadVotes } from './read-notes.tsx'
import styles from './peer-set.module.css'

interface PeerSetProps {
  set: PeerNoteSet
  loop: LoopView
}

/** One peer's notes, as far as this reader may see them now. */
export function PeerSet({ set, loop }: PeerSetProps) {
  const heading = `set-${set.id}`
  const quality = set.content === null ? null : set.quality
  return (
    <section className={styles.set} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 className="h-page" id={heading} tabIndex={-1}>
          {set.author.name}
        </h2>
        <span className="dimmer">{roundOf(set)}</span>
        {set.late && <b className={styles.late}>{words.late}</b>}
        {quality !== null && <span className={styles.quality}>{words.quality(quality)}</span>}
      </header>
      {set.content === null ? (
        <p className={styles.shut}>{awaited(set, loop)}</p>
      ) : (
        <OpenSet set={set} content={set.content} loop={loop} />
      )}
      <BarRaiserActions set={set} />
    </section>
  )
}

function OpenSet({ set, content, loop }: PeerSetProps & { content: NonNullable<PeerNoteSet['content']> }) {
  return (
    <>
      {set.submittedAt !== null && <p className={styles.shut}>{words.submitted(wallTime(set.submittedAt))}</p>}
      <ReadPrinciples content={content} heading="h3" />
      <h3 className={styles.part}>{overall}</h3>
      <ReadRemarks content={content} />
      {set.votes === null ? (
        <ReadText label={words.vote}>
          <span className="dimmer">{words.voteSealed}</span>
        </ReadText>
      ) : (
        <ReadVotes votes={set.votes} levels={loop} />
      )}
      {set.addenda.length > 0 && <h3 className={styles.part}>{additionWords.title}</h3>}
      <ReadAddenda addenda={set.addenda} />
    </>
  )
}

function BarRaiserActions({ set }: { set: PeerNoteSet }) {
  const returnNotes = useReturnNotes()
  const waive = useWaiveNotes()
  const run = (action: typeof returnNotes) => (reason: string) => action.mutate({ noteSetId: set.id, reason })
  return (
    <>
      {set.canReturn && (
        <ConfirmWithReason
          words={returnWords}
          help={returnWords.help(set.author.name)}
          author={set.author.name}
          pending={returnNotes.isPending}
          error={returnNotes.error}
          onConfirm={run(returnNotes)}
        />
      )}
      {set.canWaive && (
        <ConfirmWithReason
          words={waiveWords}
          help={waiveWords.help}
          author={set.author.name}
          pending={waive.isPending}
          error={waive.error}
          onConfirm={run(waive)}
        />
      )}
    </>
  )
}
