import { Monogram } from '#client/ui/monogram.tsx'
import { cx } from '#client/ui/cx.ts'
import { principleName } from '#client/ui/principle-names.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { agendaMinutes, agendaOf } from '../agenda.ts'
import type { Room } from '../room.ts'
import { agendaWords } from '../room-words.ts'
import { statusWords, stepWords } from '../words.ts'
import styles from './agenda.module.css'

export function Agenda({ room }: { room: Room }) {
  const { state } = room
  return (
    <nav aria-label={agendaWords.label} className={styles.agenda}>
      <h2>{agendaWords.title(agendaMinutes(state))}</h2>
      <ol>
        {agendaOf(state).map(({ step, minutes, meaning, place }) => (
          <li key={step} className={styles[place]} aria-current={place === 'now' ? 'step' : undefined}>
            <span>
              {stepWords[step]}
              {place === 'past' && <span className="sr">{agendaWords.done}</span>}
            </span>
            <span className={styles.minutes}>
              {minutes}
              <span className="sr">{agendaWords.minutes}</span>
            </span>
            {meaning !== null && <small className={styles.meaning}>{meaning}</small>}
            {step === 'LP_WALK' && state.walk !== null && <Walk room={room} />}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The principles in the order of their review; the bar raiser may open any of them. */
function Walk({ room }: { room: Room }) {
  const { walk } = room.state
  const open = room.can('openPrinciple')
  return (
    <ol className={styles.walk}>
      {walk?.order.map((code, index) => {
        const here = index === walk.index && room.state.step === 'LP_WALK'
        const words = (
          <>
            <Monogram code={code} named />
            <span>{principleName(code)}</span>
            <WalkStatus room={room} code={code} />
          </>
        )
        return (
          <li key={code} aria-current={here || undefined}>
            {open && !here ? (
              <button type="button" onClick={() => void room.send({ type: 'openPrinciple', index })}>
                {words}
              </button>
            ) : (
              words
            )}
          </li>
        )
      })}
    </ol>
  )
}

function WalkStatus({ room, code }: { room: Room; code: Principle }) {
  const resolved = room.state.resolutions.find((resolution) => resolution.principle === code)
  const status = room.pack?.content.rows.find((row) => row.principle === code)?.status
  if (resolved !== undefined) return <small>{agendaWords.now(statusWords[resolved.status])}</small>
  return status === undefined ? null : (
    <small className={cx(status === 'disputed' && styles.disputed)}>{statusWords[status]}</small>
  )
}
