import { Button, Checkbox, Radio } from '@mantine/core'
import { useState } from 'react'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { Send } from '../room-live.ts'
import { knownWords, startWords, termsWords } from '../lobby-words.ts'
import styles from './lobby-terms.module.css'

interface TermsProps {
  round: RoundView
  state: RoomState
  send: Send
}

/** What a person agrees to and chooses before the round, and the start. Agreeing is not starting: both press start. */
export function LobbyTerms({ round, state, send }: TermsProps) {
  const isOpen = state.status === 'LOBBY'
  return (
    <section className={styles.terms} aria-label={termsWords.region}>
      {round.barRaiser && round.side === 'candidate' && <Toughness state={state} send={send} />}
      <details className={styles.rules}>
        <summary>{termsWords.rules}</summary>
        <ul>
          {termsWords.ruleList.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      <Consent round={round} state={state} send={send} />
      {isOpen && <Start round={round} state={state} send={send} />}
      {round.side === 'interviewer' && isOpen && <KnowThem send={send} name={round.other.name} />}
    </section>
  )
}

function Consent({ round, state, send }: TermsProps) {
  const isOpen = state.status === 'LOBBY'
  // The checkbox changes at once; everything else follows the server.
  const [asked, setAsked] = useState<boolean | null>(null)
  const handleConsent = (given: boolean) => {
    setAsked(given)
    void send({ type: 'consent', given }).finally(() => setAsked(null))
  }
  return (
    <Checkbox
      label={termsWords.agree}
      checked={asked ?? state.consent[round.side]}
      disabled={!isOpen}
      description={isOpen ? undefined : termsWords.notOpen}
      onChange={(event) => handleConsent(event.currentTarget.checked)}
    />
  )
}

function Start({ round, state, send }: TermsProps) {
  const isReady = state.ready[round.side]
  return (
    <div className={styles.start}>
      <Button
        size="lg"
        variant={isReady ? 'default' : 'filled'}
        disabled={!state.consent[round.side]}
        onClick={() => send({ type: 'setReady', ready: !isReady })}
      >
        {isReady ? termsWords.notYet : termsWords.start}
      </Button>
      <output className="dim">{startWords(round, state)}</output>
    </div>
  )
}

function Toughness({ state, send }: Omit<TermsProps, 'round'>) {
  return (
    <Radio.Group
      label={termsWords.tough}
      value={String(state.scepticism)}
      onChange={(value) => {
        const chosen = termsWords.toughness.find((choice) => String(choice.value) === value)
        if (chosen !== undefined) void send({ type: 'setScepticism', scepticism: chosen.value })
      }}
    >
      <div className={styles.choices}>
        {termsWords.toughness.map((choice) => (
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
        {knownWords.ask}
      </button>
    )
  return (
    <div className={styles.sure} role="group" aria-label={knownWords.ask}>
      <span>{knownWords.effect(name)}</span>
      <Button onClick={() => send({ type: 'stopKnown' })}>{knownWords.sure}</Button>
      <Button onClick={() => setAsked(false)}>{knownWords.stay}</Button>
    </div>
  )
}
