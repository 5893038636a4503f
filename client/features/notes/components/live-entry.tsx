import { sessionStamp } from '#client/ui/format-duration.ts'
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { z } from 'zod'
import { forget, keep, kept } from '#client/lib/storage.ts'
import { cx } from '#client/ui/cx.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { GrowingText } from '#client/writing/growing-text.tsx'
import type { NoteDraftStore } from '../note-draft.ts'
import { modeOfKey, suggestedProbe, type EntryMode } from '../entry-mode.ts'
import type { LineStamps } from '../line-stamps.ts'
import { addPartLine, newProbe, putProbe, putQuote, type Part } from '../note-edits.ts'
import { addLine, entryWords } from '../live-words.ts'
import { EntryPalettes } from './entry-palettes.tsx'
import styles from './live-entry.module.css'

interface Modes {
  mode: EntryMode
  part: Part
}
const startingModes: Modes = { mode: { kind: 'part', part: 'situation' }, part: 'situation' }

const lineSchema = z.object({ text: z.string(), startedAt: z.number().nullable() })
const noLine: z.infer<typeof lineSchema> = { text: '', startedAt: null }

interface LiveEntryProps {
  /** The key of the unfinished line on this device. */
  keptAs: string
  store: NoteDraftStore
  item: EvidenceItem
  /** All items on this principle: the buttons count the follow-up questions of all of them. */
  items: readonly EvidenceItem[]
  stamps: LineStamps
  /** Before a line is added. */
  onLine: () => void
  /** Null while the clock isn't running. */
  sessionTime: () => number | null
}

/** The line being written. Its time is that of its first letter; Enter adds it. */
export function LiveEntry({ keptAs, store, item, items, stamps, onLine, sessionTime }: LiveEntryProps) {
  const [{ mode, part: lastPart }, setModes] = useState<Modes>(startingModes)
  const [{ text, startedAt }, setLine] = useState(() => kept(keptAs, lineSchema) ?? noLine)
  const field = useRef<HTMLTextAreaElement>(null)
  const suggested = suggestedProbe(items)

  const switchTo = useCallback((next: EntryMode): void => {
    setModes(({ part }) => ({ mode: next, part: next.kind === 'part' ? next.part : part }))
    field.current?.focus()
  }, [])
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const next = modeOfKey(event, suggested)
      if (next === null) return
      event.preventDefault()
      switchTo(next)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [suggested, switchTo])

  function type(value: string): void {
    const line = { text: value, startedAt: text === '' ? sessionTime() : startedAt }
    setLine(line)
    if (value === '') forget(keptAs)
    else keep(keptAs, line)
  }

  function add(): void {
    const line = text.trim()
    if (line === '' && mode.kind !== 'answer') return
    onLine()
    switchTo(put(line, startedAt))
    type('')
  }

  /** Adds the line to the notes and returns the kind of the next one. */
  function put(line: string, atMs: number | null): EntryMode {
    if (mode.kind === 'part') {
      addPartLine(store, item, { part: mode.part, text: line.replaceAll('\n', ' ') })
      if (atMs !== null) stamps.add(item.id, mode.part, { text: line.replaceAll('\n', ' '), atMs })
      return mode
    }
    if (mode.kind === 'quote') {
      putQuote(store, item, { text: line.slice(0, limits.shortText.max), atMs })
      return { kind: 'part', part: lastPart }
    }
    if (mode.kind === 'probe') {
      const probe = newProbe(mode.probe, line.slice(0, limits.shortText.max), atMs)
      putProbe(store, item, probe)
      return { kind: 'answer', probeId: probe.id }
    }
    const probe = item.probes.find((probe) => probe.id === mode.probeId)
    if (probe !== undefined && line !== '')
      putProbe(store, item, { ...probe, answer: line.slice(0, limits.shortText.max) })
    return { kind: 'part', part: lastPart }
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }

  const words = entryWords(mode)
  const stamp = text === '' || startedAt === null ? '' : sessionStamp(startedAt)
  return (
    <div className={styles.entry}>
      <div className={cx(styles.now, styles[mode.kind])}>
        <span className="stamp">{stamp}</span>
        <span className={styles.mark} aria-hidden="true">
          {words.mark}
        </span>
        <GrowingText
          ref={field}
          label={words.label}
          value={text}
          onChange={type}
          onKeyDown={press}
          placeholder={words.hint}
          maxLength={limits.noteText.max}
        />
        <button type="button" className={styles.add} onClick={add}>
          {addLine}
        </button>
      </div>
      <p className="sr" role="status">
        {words.label}
      </p>
      <EntryPalettes mode={mode} items={items} suggested={suggested} onSwitch={switchTo} />
    </div>
  )
}
