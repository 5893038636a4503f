import { Button, Checkbox, Radio } from '@mantine/core'
import { useState } from 'react'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { Send } from '../room-live.ts'
import { otherSide } from '../words.ts'
import styles from './lobby-terms.module.css'

interface TermsProps {
  round: RoundView
  state: RoomState
  send: Send
}

export function LobbyTerms({ round, state, send }: TermsProps) {
  const isOpen = state.status === 'LOBBY'
  // The checkbox changes at once; the words below it follow the server.
  const [asked, setAsked] = useState<boolean | null>(null)
  const handleConsent = (given: boolean) => {
    setAsked(given)
    void send({ type: 'consent', given }).finally(() => setAsked(null))
  }
  return (
    <section className={styles.terms} aria-label="Before it starts">
      {round.barRaiser && round.side === 'candidate' && <Scepticism state={state} send={send} />}
      <details className={styles.rules}>
        <summary>Conduct rules</summary>
        <ul>
          <li>Ask about work only, never about age, health, family, origin, religion or orientation.</li>
          <li>Tell your own stories. Leave out customer names and confidential information.</li>
          <li>No one records the round, on this page or elsewhere. Only the notes remain.</li>
        </ul>
      </details>
      <Checkbox
        label="I agree to the conduct rules, and I won’t record the round"
        checked={asked ?? state.consent[round.side]}
        disabled={!isOpen}
        description={isOpen ? nextWords(round, state) : 'You can agree once the lobby is open.'}
        onChange={(event) => handleConsent(event.currentTarget.checked)}
      />
      {round.side === 'interviewer' && isOpen && <KnowThem send={send} name={round.other.name} />}
    </section>
  )
}

function nextWords(round: RoundView, state: RoomState): string {
  const other = otherSide(round.side)
  const { name } = round.other
  if (!state.consent[round.side])
    return state.consent[other]
      ? `${name} is ready. The round starts when you agree.`
      : 'The round starts when both of you are here and agree.'
  return state.presence[other].state === 'present'
    ? `The round starts when ${name} agrees.`
    : `The round starts when ${name} is here and agrees.`
}

const choices = [
  { value: 1, label: 'Normal', help: 'Ordinary follow-up questions.' },
  { value: 2, label: 'Tough', help: 'Asks what happened next, and what you did yourself whenever you say “we”.' },
  { value: 3, label: 'Very tough', help: 'Argues against you for two minutes, then tells you that it was on purpose.' },
] as const

function Scepticism({ state, send }: Omit<TermsProps, 'round'>) {
  return (
    <Radio.Group
      label="How tough should the bar raiser be?"
      value={String(state.scepticism)}
      onChange={(value) => {
        const chosen = choices.find((choice) => String(choice.value) === value)
        if (chosen !== undefined) void send({ type: 'setScepticism', scepticism: chosen.value })
      }}
    >
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={String(choice.value)} label={choice.label} description={choice.help} />
        ))}
      </div>
    </Radio.Group>
  )
}

function KnowThem({ send, name }: { send: Send; name: string }) {
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <button type="button" className={styles.quiet} onClick={() => setAsked(true)}>
        I know this person: end the round
      </button>
    )
  return (
    <div className={styles.sure} role="group" aria-label="I know this person">
      <span>This stops the round for you and {name}. It doesn’t count against anyone.</span>
      <Button onClick={() => send({ type: 'stopKnown' })}>Stop the round</Button>
      <Button onClick={() => setAsked(false)}>Stay</Button>
    </div>
  )
}
