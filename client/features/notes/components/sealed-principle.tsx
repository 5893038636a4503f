import type { ReactNode } from 'react'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { confidenceCap, effectiveConfidence } from '#shared/domain/rubrics/confidence.ts'
import { itemsOn, cellOn, parts } from '../note-edits.ts'
import { confidenceWords, partWords, ratingWords, ratingsDown, sessionStamp } from '../words.ts'
import styles from './sealed-notes.module.css'

export function ReadPrinciple({ principle, view }: { principle: Principle; view: NoteSetView }) {
  const items = itemsOn(view.content, principle)
  const cell = cellOn(view.content, principle)
  const rating = ratingsDown.find((one) => one === cell.rating)
  return (
    <section className={styles.principle}>
      <h2 className="h-sec"><PrincipleName code={principle} /></h2>
      {items.map((item) => <ReadItem key={item.id} item={item} />)}
      {rating === undefined
        ? <ReadText label="No data" text={cell.noData} />
        : <ReadText label="Rating" text={`${rating}, ${ratingWords[rating].name.toLowerCase()}; confidence ${confidenceWords[effectiveConfidence(cell.confidence, confidenceCap(items))].toLowerCase()}. ${cell.justification}`} />}
    </section>
  )
}

function ReadItem({ item }: { item: EvidenceItem }) {
  return (
    <>
      <ReadText label="Asked" text={item.question} />
      {item.quotes.map((quote) => (
        <ReadText key={quote.id} label="Heard"><span className="q">{quote.text}</span>{quote.atMs !== null && <span className="stamp"> {sessionStamp(quote.atMs)}</span>}</ReadText>
      ))}
      {parts.map((part) => <ReadText key={part} label={partWords[part].name} text={item[part]} />)}
      {item.probes.map((probe) => <ReadText key={probe.id} label={probe.kind}>{probe.text} <i className={styles.answer}>{probe.answer}</i></ReadText>)}
      <ReadText label="Story" text={item.story} />
    </>
  )
}

/** Nothing where nothing was written. */
export function ReadText({ label, text, children }: { label: string; text?: string; children?: ReactNode }) {
  if ((text ?? '').trim() === '' && children === undefined) return null
  return <div className={styles.row}><span className={styles.label}>{label}</span><div className="read">{children ?? text}</div></div>
}
