// What the next line of a live note is: a part of the story, a quote, or a probe; the least asked probe is suggested.
import { cx } from '#client/ui/cx.ts'
import { Kbd } from '#client/ui/kbd.tsx'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { probeKinds, type ProbeKind } from '#shared/contracts/vocabulary.ts'
import { timesAsked, type EntryMode } from '../entry-mode.ts'
import { parts } from '../note-edits.ts'
import { partWords, probeWords } from '../words.ts'
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
        <div className={styles.palette} role="toolbar" aria-label="What the next line is">
          {parts.map((part) => (
            <button
              key={part}
              type="button"
              title={partWords[part].name}
              aria-label={`${partWords[part].letter}: ${partWords[part].name}`}
              aria-pressed={mode.kind === 'part' && mode.part === part}
              onClick={() => onSwitch({ kind: 'part', part })}
            >
              {partWords[part].letter}
            </button>
          ))}
          <button type="button" aria-pressed={mode.kind === 'quote'} onClick={() => onSwitch({ kind: 'quote' })}>
            quote
          </button>
        </div>
        <div className={styles.palette} role="toolbar" aria-label="Probe palette">
          {probeKinds.map((kind) => {
            const asked = timesAsked(items, kind)
            return (
              <button
                key={kind}
                type="button"
                title={probeWords[kind]}
                className={cx(kind === suggested && styles.next)}
                aria-pressed={mode.kind === 'probe' && mode.probe === kind}
                aria-label={`${kind}: probe, ${probeWords[kind]}, asked ${asked} times${kind === suggested ? ', suggested next' : ''}`}
                onClick={() => onSwitch({ kind: 'probe', probe: kind })}
              >
                {kind}
                {asked > 0 && <small>{asked}</small>}
              </button>
            )
          })}
          <span className={cx('lab', styles.suggestion)}>
            {timesAsked(items, suggested) === 0 ? 'Not asked yet:' : 'Least asked:'}
            <br />
            {probeWords[suggested]}
          </span>
        </div>
      </div>
      <p className={styles.keys} aria-hidden="true">
        <span>
          <Kbd>Ctrl</Kbd>
          <Kbd>1-5</Kbd>part
        </span>
        <span>
          <Kbd>Ctrl</Kbd>
          <Kbd>’</Kbd>quote
        </span>
        <span>
          <Kbd>Ctrl</Kbd>
          <Kbd>P</Kbd>probe
        </span>
      </p>
    </>
  )
}
