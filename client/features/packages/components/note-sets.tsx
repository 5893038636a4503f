import { IconChevronDown } from '@tabler/icons-react'
import { cx } from '#client/ui/cx.ts'
import { Monogram } from '#client/ui/monogram.tsx'
import { VoteReasonText } from '#client/ui/vote-reason.tsx'
import { VoteMark } from '#client/ui/vote-mark.tsx'
import { confidenceWords } from '#client/ui/labels.ts'
import type { PackageContent, PackageVotes } from '#shared/contracts/package-content.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import type { OpenSets } from '../use-open-sets.ts'
import { setTarget } from '../cell-look.ts'
import { noteSetWords as words } from '../section-words.ts'
import { lateWords, personName, seatSubject } from '../words.ts'
import { NoteItem } from './note-item.tsx'
import styles from './note-sets.module.css'

type NoteSet = PackageContent['noteSets'][number]

export function NoteSets({ pack, sets }: { pack: PackageView; sets: OpenSets }) {
  return (
    <div className={styles.sets}>
      {pack.content.noteSets.map((set) => (
        <SetRow key={set.noteSetId} pack={pack} set={set} sets={sets} />
      ))}
    </div>
  )
}

function SetRow({ pack, set, sets }: { pack: PackageView; set: NoteSet; sets: OpenSets }) {
  const seat = pack.content.header.seats.find((seat) => seat.seatId === set.seatId)
  const { core } = pack.content.header
  const principles = [...new Set([...(seat?.principles ?? []), ...set.content.items.map((item) => item.principle)])]
  return (
    <details
      className={styles.set}
      open={sets.isOpen(set.noteSetId)}
      onToggle={(event) => sets.toggle(set.noteSetId, event.currentTarget.open)}
    >
      <summary id={setTarget(set.noteSetId)} tabIndex={0}>
        <span>
          <b>{personName(pack, set.seatId)}</b>{' '}
          {seat !== undefined && <span className="dimmer">{words.round(seat.n, seatSubject(seat))}</span>}
        </span>
        <span className={styles.principles}>
          {principles.map((code) => (
            <Monogram key={code} code={code} core={core.includes(code)} />
          ))}
        </span>
        <span className={styles.quality} title={words.qualityTitle}>
          {words.quality(set.quality)}
        </span>
        <span className={cx(styles.when, set.lateHours > 0 && styles.late)}>{lateWords(set.lateHours)}</span>
        <IconChevronDown size={16} stroke={1.5} aria-hidden className={styles.arrow} />
      </summary>
      <div className={styles.body}>
        {set.content.items.map((item) => (
          <NoteItem key={item.id} pack={pack} set={set} item={item} />
        ))}
        <Remarks content={set.content} />
        <VoteAndWhy vote={pack.votes?.find((vote) => vote.noteSetId === set.noteSetId) ?? null} pack={pack} />
      </div>
    </details>
  )
}

const remarks = ['strengths', 'concerns', 'unknowns', 'handoff'] as const

function Remarks({ content }: { content: NoteSet['content'] }) {
  const written = remarks.filter((field) => content[field].trim() !== '')
  if (written.length === 0) return null
  return (
    <dl className={styles.remarks}>
      {written.map((field) => (
        <div key={field}>
          <dt>{words.remarks[field]}</dt>
          <dd className="read">{content[field]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Rendered only once the votes are revealed. */
function VoteAndWhy({ vote, pack }: { vote: PackageVotes[number] | null; pack: PackageView }) {
  if (vote?.vote == null) return null
  const { targetLevel, fallbackLevel } = pack.content.header
  const { fallbackVote } = vote
  const hasFallback = fallbackVote !== null && fallbackLevel !== null
  return (
    <section className={styles.vote} aria-label={words.vote}>
      <p>
        <VoteMark vote={vote.vote} />{' '}
        <span className="dimmer">
          {words.at(targetLevel)}
          {vote.voteConfidence !== null && `, ${words.confidence(confidenceWords[vote.voteConfidence])}`}
        </span>
        {hasFallback && (
          <>
            <VoteMark vote={fallbackVote} /> <span className="dimmer">{words.at(fallbackLevel)}</span>
          </>
        )}
      </p>
      <p className="read">{vote.rationale}</p>
      {vote.reason != null && (
        <p className="read">
          <VoteReasonText reason={vote.reason} />
        </p>
      )}
      {vote.warnings.map((warning) => (
        <p key={warning.code} className={styles.warning}>
          {warning.message}
        </p>
      ))}
    </section>
  )
}
