import { Monogram } from '#client/ui/monogram.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { principleName } from '#client/ui/principle-names.ts'
import { inclinedMeaning, voteWords } from '#client/ui/vote-words.ts'
import type { RevealedVote } from '#shared/contracts/ballots.ts'
import { votes as voteOrder, type Principle } from '#shared/contracts/vocabulary.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { revealWords } from '../ballot-words.ts'
import { nameOf, type Room } from '../room.ts'
import { AttendeeFace } from './attendee-face.tsx'
import { Slip } from './slip.tsx'
import styles from './reveal-stage.module.css'

type Ratings = { principle: Principle; core: boolean; rating: number }[]

/** A person's ratings on their assigned principles, from the frozen package. */
export function ratingsOf({ pack, state }: Room, personId: string): Ratings {
  const seatId = state.attendees.find((attendee) => attendee.personId === personId)?.seatId
  return (pack?.content.rows ?? []).flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.state === 'rated' && cell.primary && cell.seatId === seatId
        ? [{ principle: row.principle, core: row.core, rating: cell.rating }]
        : [],
    ),
  )
}

/** All votes open at the same time. */
export function RevealStage({ room, streams }: { room: Room; streams: ReadonlyMap<string, MediaStream> }) {
  const { state, snapshot } = room
  const votes = state.ballots.pre ?? []
  return (
    <div>
      <div className={styles.five} style={{ ['--people' as string]: state.attendees.length }}>
        {state.attendees.map((person) => {
          const vote = votes.find((vote) => vote.personId === person.personId)
          return (
            <figure key={person.personId}>
              <AttendeeFace
                person={person}
                mine={person.personId === snapshot.meId}
                present={state.present.includes(person.personId)}
                speaking={false}
                stream={streams.get(person.personId) ?? null}
                tall
              />
              {vote !== undefined && (
                <figcaption>
                  <span className="sr">{person.name}: </span>
                  <Slip vote={vote} ratings={ratingsOf(room, person.personId)} fallbackLevel={state.fallbackLevel} />
                </figcaption>
              )}
            </figure>
          )
        })}
      </div>
      <Tally votes={votes} />
      <p className={styles.legend}>{inclinedMeaning}</p>
      <Legend
        codes={[...new Set(votes.flatMap((vote) => ratingsOf(room, vote.personId).map((rating) => rating.principle)))]}
      />
      <OpenedPins room={room} />
    </div>
  )
}

export function Tally({ votes }: { votes: readonly RevealedVote[] }) {
  const counts = voteOrder
    .map((vote) => ({ vote, n: votes.filter((other) => other.target === vote).length }))
    .filter(({ n }) => n > 0)
  return (
    <p className={styles.tally}>
      {counts.map(({ vote, n }) => (
        <span key={vote}>
          <b>{n}</b> {voteWords[vote].toLowerCase()}
        </span>
      ))}
      <span>{revealWords.allIn(votes.length)}</span>
    </p>
  )
}

function Legend({ codes }: { codes: readonly Principle[] }) {
  return (
    <p className={styles.legend}>
      {codes.map((code) => (
        <span key={code}>
          <Monogram code={code} named />
          {principleName(code)}
        </span>
      ))}
    </p>
  )
}

export function OpenedPins({ room, principle }: { room: Room; principle?: Principle }) {
  const pins = room.state.pins.filter((pin) => principle === undefined || pin.principle === principle)
  const isForAll = principle === undefined
  if (pins.length === 0) return null
  return (
    <section className={styles.pins}>
      <h2>{revealWords.pins(pins.length)}</h2>
      <ul>
        {pins.map((pin) => (
          <li key={pin.id}>
            <p className={styles.pin}>{pin.text}</p>
            <p className={styles.by}>
              {firstName(nameOf(room.state, pin.personId))}
              {isForAll && pin.principle !== null && (
                <>
                  {revealWords.on}
                  <PrincipleName code={pin.principle} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
