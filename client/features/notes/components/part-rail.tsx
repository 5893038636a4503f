import { Link, useNavigate } from 'react-router'
import { Monogram } from '#client/ui/monogram.tsx'
import { wallTime } from '#client/ui/local-time.ts'
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
import { railWords as words } from '../write-up-words.ts'
import styles from './part-rail.module.css'

/** The parts of the write-up and the state of each; when it is due, and who can read it. */
export function PartRail({ parts, here }: { parts: readonly PartOfForm[]; here: PartOfForm }) {
  const { view } = useWriteUp()
  const navigate = useNavigate()
  const others = principleCodes.filter((code) => !parts.includes(code))
  return (
    <nav className={styles.rail} aria-label={words.nav}>
      <ol>
        {parts.map((part) => (
          <RailEntry key={part} part={part} isHere={part === here} />
        ))}
      </ol>
      <label className={styles.other}>
        <span className="sr">{words.addLabel}</span>
        <select value="" onChange={(event) => void navigate({ search: `?part=${event.currentTarget.value}` })}>
          <option value="">{words.add}</option>
          {others.map((code) => (
            <option key={code} value={code}>
              {principleName(code)}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.facts}>
        <li>{words.round(view.roundNumber, roundWords[view.roundType])}</li>
        {view.dueAt !== null && <DueLine dueAt={view.dueAt} />}
        <li>{words.onlyYou}</li>
      </ul>
    </nav>
  )
}

function RailEntry({ part, isHere }: { part: PartOfForm; isHere: boolean }) {
  const { draft, findings } = useWriteUp()
  const here = findings.filter((finding) => partOf(finding.field, draft.content) === part)
  const open = here.filter(isOpen).length
  const clean = here.some(blocksSubmit) ? '' : `, ${words.noFindings}`
  const state = part === 'vote' ? words.vote(draft.content.vote !== null) : cellState(cellOn(draft.content, part))
  return (
    <li>
      <Link to={{ search: `?part=${part}` }} aria-current={isHere ? 'step' : undefined}>
        {part === 'vote' ? <span /> : <Monogram code={part} named />}
        <span className={styles.name}>
          {words.part(part)}
          <small data-open={open > 0}>
            {state}
            {open > 0 ? `, ${words.open(open)}` : clean}
          </small>
        </span>
      </Link>
    </li>
  )
}

function cellState({ rating, noData }: { rating: number | null; noData: string }): string {
  if (rating !== null) return words.rating(rating)
  return noData === '' ? words.notRated : words.noData
}

function DueLine({ dueAt }: { dueAt: number }) {
  const now = useNow(useClockOffset())
  const time = wallTime(dueAt)
  const minute = 60_000
  return now <= dueAt ? (
    <li>{words.due(time)}</li>
  ) : (
    <li>
      <b>{words.late(time, durationInWords(Math.floor((now - dueAt) / minute) * minute))}</b>
    </li>
  )
}
