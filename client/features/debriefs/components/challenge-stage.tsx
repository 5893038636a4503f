import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { ChoiceField, LongField } from '#client/ui/field.tsx'
import { cx } from '#client/ui/cx.ts'
import { principleName } from '#client/ui/principle-names.ts'
import { thePack } from '#client/lib/pack.ts'
import { challengeTriggers } from '#shared/contracts/vocabulary.ts'
import type { ChallengeTrigger } from '#shared/contracts/debrief-prompts.ts'
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import { challengesNeeded } from '#shared/domain/debrief/challenge-deck.ts'
import { holderOf } from '#shared/domain/debrief/quorum.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { nameOf, type Room } from '../room.ts'
import { challengeWords } from '../review-words.ts'
import { triggerWords } from '../words.ts'
import { Problem } from './problem.tsx'
import styles from './stage.module.css'

type Challenge = DebriefState['challenges'][number]

export function ChallengeStage({ room }: { room: Room }) {
  const { state } = room
  const needed = Math.max(0, challengesNeeded(state.deck) - state.challenges.length)
  return (
    <div className={styles.block}>
      {state.challenges.map((challenge) => (
        <ChallengeCard key={challenge.id} room={room} challenge={challenge} />
      ))}
      {state.challenges.length === 0 && <p className={styles.quiet}>{challengeWords.none}</p>}
      {room.can('ask') && (
        <section className={styles.card}>
          <h2 className={styles.head}>{challengeWords.title(needed)}</h2>
          <ul className={styles.list}>
            {state.deck.map((card) => (
              <DeckRow
                key={`${card.trigger}${card.toPersonId ?? ''}${card.principle ?? ''}`}
                room={room}
                trigger={card.trigger}
                toPersonId={card.toPersonId}
                why={challengeWords.why(
                  triggerWords[card.trigger],
                  card.principle === null ? null : principleName(card.principle),
                )}
              />
            ))}
          </ul>
          <AnyQuestion room={room} />
        </section>
      )}
    </div>
  )
}

function useAsking(room: Room, suggested: string | null) {
  const here = room.state.attendees.filter((attendee) => room.state.present.includes(attendee.personId))
  const [chosen, setChosen] = useState(suggested ?? '')
  const to = here.some((attendee) => attendee.personId === chosen) ? chosen : (here[0]?.personId ?? '')
  return { to, setChosen, people: here.map((attendee) => ({ value: attendee.personId, label: attendee.name })) }
}

interface DeckRowProps {
  room: Room
  trigger: ChallengeTrigger
  toPersonId: string | null
  why: string
}

function DeckRow({ room, trigger, toPersonId, why }: DeckRowProps) {
  const sending = useSending(room)
  const { to, setChosen, people } = useAsking(room, toPersonId)
  return (
    <li className={styles.deck}>
      <div>
        <p className={styles.quote}>{thePack().challengeDeck[trigger]}</p>
        <p className={styles.small}>{why}</p>
        <Problem sending={sending} />
      </div>
      <span className={styles.row}>
        <ChoiceField
          label={challengeWords.to}
          value={to}
          data={people}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Button loading={sending.busy} onClick={() => void sending.run({ type: 'ask', trigger, toPersonId: to })}>
          {challengeWords.ask}
        </Button>
      </span>
    </li>
  )
}

/** The software suggests questions; any other of the deck can be asked too. */
function AnyQuestion({ room }: { room: Room }) {
  const [trigger, setTrigger] = useState<ChallengeTrigger>('noTension')
  const barRaiser = holderOf(room.state.attendees, 'barRaiser')?.personId
  const others = room.state.attendees.find((attendee) => attendee.personId !== barRaiser)?.personId ?? null
  return (
    <details>
      <summary className="lnk">{challengeWords.another}</summary>
      <div className={styles.form}>
        <ChoiceField
          label={challengeWords.question}
          value={trigger}
          data={challengeTriggers.map((value) => ({ value, label: thePack().challengeDeck[value] }))}
          onChange={(event) =>
            setTrigger(challengeTriggers.find((trigger) => trigger === event.currentTarget.value) ?? trigger)
          }
        />
        <ul className={styles.list}>
          <DeckRow key={trigger} room={room} trigger={trigger} toPersonId={others} why={triggerWords[trigger]} />
        </ul>
      </div>
    </details>
  )
}

function ChallengeCard({ room, challenge }: { room: Room; challenge: Challenge }) {
  const isOpen = challenge.answer === null
  const mine = challenge.toPersonId === room.snapshot.meId
  const mayAnswer = isOpen && room.can('answer')
  const canWrite = mayAnswer && (mine || room.can('ask'))
  const isWaiting = isOpen && !mayAnswer
  return (
    <section className={styles.card}>
      <p className={styles.small}>{challengeWords.toPerson(mine ? null : nameOf(room.state, challenge.toPersonId))}</p>
      <p className={cx('h-sec')}>{challenge.question}</p>
      {challenge.answer !== null && (
        <p className={styles.said}>
          {challenge.conceded && <b>{challengeWords.conceded}</b>}
          {challenge.answer}
        </p>
      )}
      {canWrite && <AnswerForm room={room} challenge={challenge} mine={mine} />}
      {isWaiting && (
        <p className={styles.quiet}>{challengeWords.waiting(firstName(nameOf(room.state, challenge.toPersonId)))}</p>
      )}
    </section>
  )
}

function AnswerForm({ room, challenge, mine }: { room: Room; challenge: Challenge; mine: boolean }) {
  const sending = useSending(room)
  const [answer, setAnswer] = useState('')
  const submit = (conceded: boolean) =>
    void sending.run({ type: 'answer', challengeId: challenge.id, answer, conceded })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit(false)
      }}
    >
      <LongField
        label={mine ? challengeWords.ownAnswer : challengeWords.answer}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button
          type="submit"
          variant={mine ? 'filled' : 'default'}
          loading={sending.busy}
          disabled={answer.trim() === ''}
        >
          {challengeWords.submit}
        </Button>
        <Button loading={sending.busy} onClick={() => submit(true)}>
          {challengeWords.concede}
        </Button>
      </div>
      <Problem sending={sending} />
    </form>
  )
}
