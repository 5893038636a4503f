import { wallClock, wallDay } from '#client/ui/local-time.ts'
import type { LoopView } from '#shared/contracts/loops.ts'
import type { PeerNoteSet } from '#shared/contracts/notes-api.ts'
import { useReturnNotes, useWaiveNotes } from '../api.ts'
import { awaited, roundOf } from '../panel-words.ts'
import { AskedOnce } from './asked-once.tsx'
import { ReadAddenda, ReadPrinciples, ReadRemarks, ReadText, ReadVotes } from './read-notes.tsx'
import styles from './peer-set.module.css'

interface PeerSetProps {
  set: PeerNoteSet
  loop: LoopView
}

/** One peer's set, as far as the server opened it. */
export function PeerSet({ set, loop }: PeerSetProps) {
  const heading = `set-${set.id}`
  return (
    <section className={styles.set} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 className="h-page" id={heading} tabIndex={-1}>
          {set.author.name}
        </h2>
        <span className="dimmer">{roundOf(set)}</span>
        {set.late && <b className={styles.late}>late</b>}
        {set.content !== null && set.quality !== null && <span className={styles.quality}>quality {set.quality}</span>}
      </header>
      {set.content === null ? (
        <p className={styles.shut}>{awaited(set, loop)}</p>
      ) : (
        <OpenSet set={set} content={set.content} loop={loop} />
      )}
      <BarRaiserAsks set={set} />
    </section>
  )
}

function OpenSet({ set, content, loop }: PeerSetProps & { content: NonNullable<PeerNoteSet['content']> }) {
  return (
    <>
      {set.submittedAt !== null && (
        <p className={styles.shut}>
          Submitted {wallDay(set.submittedAt)} {wallClock(set.submittedAt)}
        </p>
      )}
      <ReadPrinciples content={content} heading="h3" />
      <h3 className={styles.part}>All in all</h3>
      <ReadRemarks content={content} />
      {set.votes === null ? (
        <ReadText label="Vote">
          <span className="dimmer">vote sealed</span>
        </ReadText>
      ) : (
        <ReadVotes votes={set.votes} levels={loop} />
      )}
      {set.addenda.length > 0 && <h3 className={styles.part}>Addenda</h3>}
      <ReadAddenda addenda={set.addenda} />
    </>
  )
}

function BarRaiserAsks({ set }: { set: PeerNoteSet }) {
  const giveBack = useReturnNotes()
  const waive = useWaiveNotes()
  const run = (action: typeof giveBack) => (reason: string) => action.mutate({ noteSetId: set.id, reason })
  return (
    <>
      {set.canReturn && (
        <AskedOnce
          label="Return for a fix"
          sure="Return it"
          field="What should be mended"
          pending={giveBack.isPending}
          error={giveBack.error}
          onSure={run(giveBack)}
          help={`${set.author.name} reads this and writes on; what stands now is kept. It can be done only until somebody else has read the set.`}
        />
      )}
      {set.canWaive && (
        <AskedOnce
          label="Go on without it"
          sure="Go on without it"
          field="Why the loop should not wait"
          pending={waive.isPending}
          error={waive.error}
          onSure={run(waive)}
          help="The set is closed for its author and never read. One set of a loop can be left out, 72 hours after it was due."
        />
      )}
    </>
  )
}
