// Buttons for the kind of the next line: a part of the story, a quote, or a follow-up question. The kind asked least is suggested.
import { cx } from '#client/ui/cx.ts'
import { Kbd } from '#client/ui/kbd.tsx'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { probeKinds, type ProbeKind } from '#shared/contracts/vocabulary.ts'
import { timesAsked, type EntryMode } from '../entry-mode.ts'
import { parts } from '../note-edits.ts'
import { paletteWords as words } from '../live-words.ts'
import { followUpWords, partWords } from '../words.ts'
import styles from './live-entry.module.css'

interface EntryPalettesProps {
  mode: EntryMode
  items: readonly EvidenceItem[]
  suggested: ProbeKind
  onSwitch: (mode: EntryMode) => void
}

export function EntryPalettes({ mode, items, suggested, onSwitch }: EntryPalettesProps) {
  return (
    <>
      <div className={styles.palettes}>
        <div className={styles.palette} role="toolbar" aria-label={words.parts}>
          <span className={styles.group} aria-hidden="true">
            {words.theySaid}
          </span>
          {parts.map((part) => (
            <button
              key={part}
              type="button"
              title={partWords[part].hint}
              aria-pressed={mode.kind === 'part' && mode.part === part}
              onClick={() => onSwitch({ kind: 'part', part })}
            >
              {partWords[part].name}
            </button>
          ))}
          <button type="button" aria-pressed={mode.kind === 'quote'} onClick={() => onSwitch({ kind: 'quote' })}>
            {words.quote}
          </button>
        </div>
        <div className={styles.palette} role="toolbar" aria-label={words.followUps}>
          <span className={styles.group} aria-hidden="true">
            {words.iAsked}
          </span>
          {probeKinds.map((kind) => {
            const asked = timesAsked(items, kind)
            return (
              <button
                key={kind}
                type="button"
                title={followUpWords[kind].name}
                className={cx(kind === suggested && styles.next)}
                aria-pressed={mode.kind === 'probe' && mode.probe === kind}
                onClick={() => onSwitch({ kind: 'probe', probe: kind })}
              >
                {followUpWords[kind].short}
                {asked > 0 && (
                  <small>
                    {' '}
                    {asked}
                    <span className="sr"> {words.asked}</span>
                  </small>
                )}
                {kind === suggested && <span className="sr">, {words.suggested}</span>}
              </button>
            )
          })}
        </div>
      </div>
      <p className={styles.keys} aria-hidden="true">
        <span>
          <Kbd>Ctrl</Kbd>
          <Kbd>1-5</Kbd>
          {words.part}
        </span>
        <span>
          <Kbd>Ctrl</Kbd>
          <Kbd>’</Kbd>
          {words.quoteKey}
        </span>
        <span>
          <Kbd>Ctrl</Kbd>
          <Kbd>P</Kbd>
          {words.followUpKey}
        </span>
      </p>
    </>
  )
}
