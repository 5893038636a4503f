import { sessionStamp } from '#client/ui/format-duration.ts'
import { IconQuoteFilled, IconX } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { cx } from '#client/ui/cx.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { EvidenceItem, Probe, Quote } from '#shared/contracts/notes.ts'
import { GrowingText } from '#client/writing/growing-text.tsx'
import type { NoteDraftStore } from '../note-draft.ts'
import type { LineStamps } from '../line-stamps.ts'
import { liveLines, type LiveLine } from '../live-lines.ts'
import { dropProbe, dropQuote, editPartLine, putProbe, putQuote } from '../note-edits.ts'
import { lineWords as words } from '../live-words.ts'
import { followUpWords, partWords } from '../words.ts'
import styles from './live-lines.module.css'

interface LiveLinesProps {
  store: NoteDraftStore
  item: EvidenceItem
  stamps: LineStamps
}

/** The lines so far, the newest next to the entry. Each line is edited in place. */
export function LiveLines({ store, item, stamps }: LiveLinesProps) {
  const lines = liveLines(item, (part, text) => stamps.at(item.id, part, text))
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    const element = list.current
    if (element !== null) element.scrollTop = element.scrollHeight
  }, [lines.length])
  return (
    <ol ref={list} className={styles.lines} aria-label={words.list} aria-live="off">
      {lines.length === 0 && <li className={styles.empty}>{words.empty}</li>}
      {lines.map((line) => (
        <li
          key={line.key}
          className={cx(styles.line, line.kind === 'quote' && styles.quote, line.kind === 'probe' && styles.probe)}
        >
          <span className="stamp">{line.atMs === null ? '' : sessionStamp(line.atMs)}</span>
          <LineMark line={line} />
          <LineText line={line} store={store} item={item} stamps={stamps} />
        </li>
      ))}
    </ol>
  )
}

function LineMark({ line }: { line: LiveLine }) {
  if (line.kind === 'part')
    return (
      <abbr className={styles.mark} title={partWords[line.part].name}>
        {partWords[line.part].letter}
      </abbr>
    )
  if (line.kind === 'quote')
    return (
      <span className={styles.mark}>
        <IconQuoteFilled size={14} aria-hidden="true" />
        <span className="sr">{words.quote}</span>
      </span>
    )
  return (
    <abbr className={cx(styles.mark, styles.kind)} title={words.followUp}>
      ?
    </abbr>
  )
}

function LineText({ line, store, item, stamps }: LiveLinesProps & { line: LiveLine }) {
  if (line.kind === 'quote') return <QuoteLine store={store} item={item} quote={line.quote} />
  if (line.kind === 'probe') return <ProbeLine store={store} item={item} probe={line.probe} />
  return <PartLine line={line} store={store} item={item} stamps={stamps} />
}

/** An emptied line stays until it loses the focus: it may be being rewritten. */
function PartLine({
  line: { part, index, text },
  store,
  item,
  stamps,
}: LiveLinesProps & { line: Extract<LiveLine, { kind: 'part' }> }) {
  const [isEmptied, setIsEmptied] = useState(false)
  const change = (next: string) => {
    const line = next.replaceAll('\n', ' ')
    setIsEmptied(line.trim() === '')
    if (line.trim() === '') return
    stamps.rename(item.id, part, { from: text, to: line })
    editPartLine(store, item, { part, index, text: line })
  }
  const leave = () => {
    if (isEmptied) editPartLine(store, item, { part, index, text: '' })
    setIsEmptied(false)
  }
  return (
    <div className={styles.words}>
      <GrowingText
        label={partWords[part].name}
        value={isEmptied ? '' : text}
        onChange={change}
        onBlur={leave}
        maxLength={limits.noteText.max}
      />
    </div>
  )
}

function QuoteLine({ store, item, quote }: { store: NoteDraftStore; item: EvidenceItem; quote: Quote }) {
  return (
    <div className={styles.words}>
      <GrowingText
        label={words.quote}
        value={quote.text}
        onChange={(text) => putQuote(store, item, { ...quote, text })}
        maxLength={limits.shortText.max}
      />
      {quote.text === '' && <Remove label={words.removeQuote} onClick={() => dropQuote(store, item, quote.id)} />}
    </div>
  )
}

function ProbeLine({ store, item, probe }: { store: NoteDraftStore; item: EvidenceItem; probe: Probe }) {
  const isEmpty = probe.text === '' && probe.answer === ''
  const change = (next: Partial<Probe>) => putProbe(store, item, { ...probe, ...next })
  return (
    <div className={cx(styles.words, styles.followUp)}>
      <span className={styles.kind}>{followUpWords[probe.kind].short}</span>
      <GrowingText
        className={styles.asked}
        label={`${words.followUp}, ${followUpWords[probe.kind].name}`}
        value={probe.text}
        placeholder={words.asked(probe.kind)}
        onChange={(text) => change({ text })}
        maxLength={limits.shortText.max}
      />
      <GrowingText
        className={styles.answer}
        label={words.answer}
        value={probe.answer}
        placeholder={words.answer}
        onChange={(answer) => change({ answer })}
        maxLength={limits.shortText.max}
      />
      {isEmpty && <Remove label={words.removeFollowUp} onClick={() => dropProbe(store, item, probe.id)} />}
    </div>
  )
}

const Remove = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <button type="button" className={styles.remove} onClick={onClick} aria-label={label}>
    <IconX size={14} aria-hidden="true" />
  </button>
)
