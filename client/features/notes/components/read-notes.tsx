import type { ReactNode } from 'react'
import { sessionStamp } from '#client/ui/format-duration.ts'
import { wallTime } from '#client/ui/local-time.ts'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { VoteReasonText } from '#client/ui/vote-reason.tsx'
import { VoteMark } from '#client/ui/vote-mark.tsx'
import type { EvidenceItem, NoteCell, NoteContent } from '#shared/contracts/notes.ts'
import type { VoteReason } from '#shared/contracts/ballots.ts'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import { principleCodes, type Confidence, type Principle, type Vote } from '#shared/contracts/vocabulary.ts'
import { confidenceCap, effectiveConfidence } from '#shared/domain/rubrics/confidence.ts'
import { cellOn, itemsOn, parts, type Evidence } from '../note-edits.ts'
import { thePack } from '#client/lib/pack.ts'
import { confidenceWords } from '#client/ui/labels.ts'
import { readWords as words } from '../sealed-words.ts'
import { partWords, provenanceWords, ratingsDown, remarkFields, remarkWords } from '../words.ts'
import styles from './read-notes.module.css'

interface ReadPrinciplesProps {
  content: Evidence
  /** Shown even where nothing was written on them. */
  assigned?: readonly Principle[]
  heading: 'h2' | 'h3'
}

/** Submitted notes, principle by principle: the reader's own or a peer's. */
export function ReadPrinciples({ content, assigned = [], heading: Heading }: ReadPrinciplesProps) {
  const covered = principleCodes.filter(
    (code) => assigned.includes(code) || itemsOn(content, code).length > 0 || isRated(cellOn(content, code)),
  )
  return covered.map((code) => (
    <section key={code} className={styles.principle}>
      <Heading className="h-sec">
        <PrincipleName code={code} />
      </Heading>
      {itemsOn(content, code).map((item) => (
        <ReadItem key={item.id} item={item} />
      ))}
      <ReadCell content={content} principle={code} />
    </section>
  ))
}

const isRated = ({ rating, noData }: NoteCell): boolean => rating !== null || noData.trim() !== ''

function ReadCell({ content, principle }: { content: Evidence; principle: Principle }) {
  const cell = cellOn(content, principle)
  const rating = ratingsDown.find((rating) => rating === cell.rating)
  if (rating === undefined) return <ReadText label={words.noData} text={cell.noData} />
  const confidence = effectiveConfidence(cell.confidence, confidenceCap(itemsOn(content, principle), rating))
  return (
    <ReadText
      label={words.rating}
      text={`${rating}, ${thePack().rubrics.ratings[rating].name.toLowerCase()}, ${words.confidence(confidenceWords[confidence])}. ${cell.justification}`}
    />
  )
}

function ReadItem({ item }: { item: EvidenceItem }) {
  return (
    <>
      <ReadText label={words.question} text={item.question} />
      {item.quotes.map((quote) => (
        <ReadText key={quote.id} label={words.quote}>
          <span className="q">{quote.text}</span>
          {quote.atMs !== null && <span className="stamp"> {sessionStamp(quote.atMs)}</span>}
        </ReadText>
      ))}
      {parts.map((part) => (
        <ReadText key={part} label={partWords[part].name} text={item[part]} />
      ))}
      {item.probes.map((probe) => (
        <ReadText key={probe.id} label={words.followUp(probe.kind)}>
          {probe.text} <i className={styles.answer}>{probe.answer}</i>
        </ReadText>
      ))}
      {item.provenance !== 'observed' && <ReadText label={words.source} text={provenanceWords[item.provenance]} />}
      <ReadText label={words.story} text={item.story} />
      <ReadText label={words.when} text={item.when} />
    </>
  )
}

export function ReadRemarks({ content }: { content: Pick<NoteContent, (typeof remarkFields)[number]> }) {
  return remarkFields.map((field) => <ReadText key={field} label={remarkWords[field].label} text={content[field]} />)
}

interface ReadVotesProps {
  votes: {
    vote: Vote | null
    fallbackVote: Vote | null
    confidence: Confidence | null
    rationale: string
    reason: VoteReason | null
  }
  levels: { targetLevel: number; fallbackLevel: number | null }
}

export function ReadVotes({
  votes: { vote, fallbackVote, confidence, rationale, reason },
  levels: { targetLevel, fallbackLevel },
}: ReadVotesProps) {
  return (
    <>
      {vote !== null && (
        <ReadText label={words.vote(targetLevel)}>
          <VoteMark vote={vote} />
          {confidence !== null && (
            <span className={styles.answer}> {words.confidence(confidenceWords[confidence])}</span>
          )}
        </ReadText>
      )}
      {fallbackVote !== null && (
        <ReadText label={words.vote(fallbackLevel)}>
          <VoteMark vote={fallbackVote} />
        </ReadText>
      )}
      {reason !== null && (
        <ReadText label={words.restsOn}>
          <VoteReasonText reason={reason} />
        </ReadText>
      )}
      <ReadText label={words.reason} text={rationale} />
    </>
  )
}

export function ReadAddenda({ addenda }: { addenda: NoteSetView['addenda'] }) {
  return addenda.map((addendum) => <ReadText key={addendum.id} label={wallTime(addendum.at)} text={addendum.text} />)
}

/** Renders nothing for an empty text. */
export function ReadText({ label, text, children }: { label: string; text?: string; children?: ReactNode }) {
  if ((text ?? '').trim() === '' && children === undefined) return null
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <div className="read">{children ?? text}</div>
    </div>
  )
}
