import { IconCheck } from '@tabler/icons-react'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { wallClock } from '#client/ui/local-time.ts'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { useNow } from '#client/ui/use-now.ts'
import type { RoleFamily } from '#shared/contracts/vocabulary.ts'
import { thePack } from '#client/lib/pack.ts'
import { roundWords, sentenceCase } from '#client/ui/labels.ts'
import { bandWords, levelOf, placeOf, type Proposed } from '../words.ts'
import { personWords, searchWords } from '../page-words.ts'
import styles from './person-page.module.css'

interface PersonPageProps {
  label: string
  person: {
    firstName: string
    role: RoleFamily | null
    level: number | null
    timeZone: string
    band?: Proposed['other']['band']
  }
  kind: Proposed['kind']
  proposal: Proposed
  confirmed: boolean
  waitingFor: string
}

export function PersonPage({ label, person, kind, proposal, confirmed, waitingFor }: PersonPageProps) {
  const now = useNow(useClockOffset())
  return (
    <section className={styles.page} aria-label={label}>
      <span className="lab">{label}</span>
      <h3>{person.firstName}</h3>
      <p>
        {standing(person, kind)}{' '}
        <span className="nb num">
          {placeOf(person.timeZone)}, {wallClock(now, person.timeZone)}
        </span>
      </p>
      {person.band !== undefined && bandWords(person.band) !== '' && (
        <p className={styles.band}>{bandWords(person.band)}</p>
      )}
      <dl>{kind === 'candidate' ? <CandidateRows proposal={proposal} /> : <InterviewerRows proposal={proposal} />}</dl>
      <p className={confirmed ? styles.yes : styles.wait}>
        {confirmed ? <IconCheck size={18} stroke={1.5} aria-hidden /> : <i aria-hidden="true" />}
        {confirmed ? personWords.confirmed : waitingFor}
      </p>
    </section>
  )
}

const standing = ({ role, level }: PersonPageProps['person'], kind: Proposed['kind']): string =>
  [
    ...(role === null ? [] : [role]),
    ...(level === null ? [] : [`${kind === 'candidate' ? 'target ' : ''}${levelOf(level)}`]),
  ]
    .join(', ')
    .concat('.')

function CandidateRows({ proposal: { seat } }: { proposal: Proposed }) {
  return (
    <>
      <div>
        <dt>{personWords.answers}</dt>
        <dd>
          {sentenceCase(roundWords[seat.roundType])}, {searchWords.minutes(seat.minutes)}
        </dd>
      </div>
      <div>
        <dt>{personWords.practicesFor}</dt>
        <dd>{seat.roleTitle}</dd>
      </div>
    </>
  )
}

/** Only the interviewer sees the principles; the candidate never does. */
function InterviewerRows({ proposal: { seat, principles, other } }: { proposal: Proposed }) {
  return (
    <>
      <div>
        <dt>{principles === null ? personWords.asks : personWords.asksAbout}</dt>
        <dd>
          {principles === null
            ? personWords.round(seat.roundNumber)
            : principles.map((code) => (
                <PrincipleName key={code} code={code} core={thePack().coreSets[other.role].includes(code)} />
              ))}
        </dd>
      </div>
      <div>
        <dt>{personWords.seat}</dt>
        <dd>{personWords.bringer(seat.barRaiser)}</dd>
      </div>
    </>
  )
}
