import { Link, useNavigate } from 'react-router'
import { Monogram } from '#client/ui/monogram.tsx'
import { wallClock, wallDay } from '#client/ui/local-time.ts'
import { principleName } from '#client/ui/principle-names.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { durationInWords } from '#client/ui/format-duration.ts'
import { useNow } from '#client/ui/use-now.ts'
import { roundWords } from '#client/ui/labels.ts'
import { isOpen, blocksSubmit } from '#client/writing/findings.ts'
import { useWriteUp } from '../draft-context.tsx'
import { partOf, type PartOfForm } from '../part-of-form.ts'
import { cellOn } from '../note-edits.ts'
import { countOf } from '../words.ts'
import styles from './part-rail.module.css'

/** The parts of this note and how far each is; due time and who reads. */
export function PartRail({ parts, here }: { parts: readonly PartOfForm[]; here: PartOfForm }) {
  const { view } = useWriteUp()
  const navigate = useNavigate()
  const others = principleCodes.filter((code) => !parts.includes(code))
  return (
    <nav className={styles.rail} aria-label="Parts of this note">
      <ol>
        {parts.map((part) => (
          <RailEntry key={part} part={part} isHere={part === here} />
        ))}
      </ol>
      <label className={styles.other}>
        <span className="sr">Heard something on another principle</span>
        <select value="" onChange={(event) => void navigate({ search: `?part=${event.currentTarget.value}` })}>
          <option value="">Another principle …</option>
          {others.map((code) => (
            <option key={code} value={code}>
              {principleName(code)}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.facts}>
        <li>
          Round {view.roundNumber}, {roundWords[view.round]}
        </li>
        {view.dueAt !== null && <DueLine dueAt={view.dueAt} />}
        <li>Only you can read this</li>
      </ul>
    </nav>
  )
}

function RailEntry({ part, isHere }: { part: PartOfForm; isHere: boolean }) {
  const { draft, findings } = useWriteUp()
  const here = findings.filter((finding) => partOf(finding.field, draft.content) === part)
  const open = here.filter(isOpen).length
  const without = here.some(blocksSubmit) ? '' : ', no findings'
  return (
    <li>
      <Link to={{ search: `?part=${part}` }} aria-current={isHere ? 'step' : undefined}>
        {part === 'vote' ? <span /> : <Monogram code={part} named />}
        <span className={styles.name}>
          {part === 'vote' ? 'Vote and reasons' : principleName(part)}
          <small data-open={open > 0}>
            {part === 'vote' ? voteState(draft.content.vote !== null) : cellState(cellOn(draft.content, part))}
            {open > 0 ? `, ${countOf(open, 'open finding')}` : without}
          </small>
        </span>
      </Link>
    </li>
  )
}

const voteState = (voted: boolean): string => (voted ? 'voted' : 'no vote yet')
function cellState({ rating, noData }: { rating: number | null; noData: string }): string {
  if (rating !== null) return `rated ${rating}`
  return noData === '' ? 'not rated' : 'no data'
}

function DueLine({ dueAt }: { dueAt: number }) {
  const now = useNow(useClockOffset())
  const due = `Due ${wallDay(dueAt)} ${wallClock(dueAt)}`
  const minute = 60_000
  return now <= dueAt ? (
    <li>{due}</li>
  ) : (
    <li>
      <b>
        {due}, now {durationInWords(Math.floor((now - dueAt) / minute) * minute)} late
      </b>
    </li>
  )
}
