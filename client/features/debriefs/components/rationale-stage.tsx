import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { LongField } from '#client/ui/field.tsx'
import { forget, keep, kept } from '#client/lib/storage.ts'
import type { Rationale } from '#shared/contracts/debrief-state.ts'
import { nameOf, useSending, type Room } from '../room.ts'
import { Dissents } from './dissents.tsx'
import { Problem } from './problem.tsx'
import styles from './stage.module.css'

const draftSchema = z.object({ bullets: z.array(z.string()).length(3), concern: z.string(), levelReason: z.string(), wouldHaveChanged: z.string() })
const empty: Rationale = { bullets: ['', '', ''], concern: '', levelReason: '', wouldHaveChanged: '' }
const neededWords = 60
const wordsIn = (draft: Rationale): number =>
  [...draft.bullets, draft.concern, draft.levelReason, draft.wouldHaveChanged].join(' ').split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

export function RationaleStage({ room }: { room: Room }) {
  const sending = useSending(room)
  const { state } = room
  return (
    <div className={styles.block}>
      {room.can('writeRationale') && <RationaleForm room={room} />}
      {!room.can('writeRationale') && (state.rationale === null ? <p className={styles.quiet}>The bar raiser is writing the rationale.</p> : <RationaleText rationale={state.rationale} />)}
      {state.rationale !== null && <Confirmation room={room} />}
      {room.can('confirmRationale') && <div className={styles.row}><Button variant="filled" size="lg" loading={sending.busy} onClick={() => void sending.run({ type: 'confirmRationale' })}>I confirm this rationale</Button></div>}
      <Problem sending={sending} />
      <Dissents room={room} />
    </div>
  )
}

function Confirmation({ room: { state } }: { room: Room }) {
  const manager = state.attendees.find((one) => one.hat === 'hiringManager' && one.eligible)
  if (manager === undefined) return null
  return <p className={styles.quiet}>{state.hmConfirmation === null ? `${manager.name} has not confirmed it yet.` : `${nameOf(state, state.hmConfirmation.by)} has confirmed it.`}</p>
}

export function RationaleText({ rationale }: { rationale: Rationale }) {
  return (
    <section className={styles.card} aria-label="Rationale">
      <ol className={styles.list}>{rationale.bullets.map((bullet) => <li key={bullet}><span className={styles.quote}>{bullet}</span></li>)}</ol>
      <p><span className={styles.small}>Main concern</span><br /><span className={styles.quote}>{rationale.concern}</span></p>
      <p><span className={styles.small}>The level</span><br /><span className={styles.quote}>{rationale.levelReason}</span></p>
      <p><span className={styles.small}>What would have changed it</span><br /><span className={styles.quote}>{rationale.wouldHaveChanged}</span></p>
    </section>
  )
}

/** Kept on this device until the server has it: a lost tab loses no word. */
function RationaleForm({ room }: { room: Room }) {
  const sending = useSending(room)
  const key = `rationale:${room.snapshot.debriefId}`
  const [draft, setDraft] = useState<Rationale>(() => room.state.rationale ?? kept(key, draftSchema) ?? empty)
  useEffect(() => { keep(key, draft) }, [key, draft])
  const words = wordsIn(draft)
  const set = (change: Partial<Rationale>) => setDraft((before) => ({ ...before, ...change }))
  const handleWrite = async () => { if (await sending.run({ type: 'writeRationale', rationale: draft })) forget(key) }
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); void handleWrite() }}>
      {draft.bullets.map((bullet, at) => (
        <LongField
          key={at} label={`Evidence ${String(at + 1)}, with a quote or a number`} value={bullet}
          {...(at === 0 ? { help: 'Open with a principle’s code, as in “CO 5: …”, and the report uses it.' } : {})}
          onChange={(event) => { const { value } = event.currentTarget; set({ bullets: draft.bullets.map((one, other) => (other === at ? value : one)) }) }}
        />
      ))}
      <LongField label="The main concern" value={draft.concern} onChange={(event) => set({ concern: event.currentTarget.value })} />
      <LongField label="Why this level" value={draft.levelReason} onChange={(event) => set({ levelReason: event.currentTarget.value })} />
      <LongField label="What would have changed it" value={draft.wouldHaveChanged} onChange={(event) => set({ wouldHaveChanged: event.currentTarget.value })} />
      <div className={styles.row}>
        <Button type="submit" variant={room.state.rationale === null ? 'filled' : 'default'} loading={sending.busy} disabled={words < neededWords || draft.bullets.some((bullet) => bullet.trim() === '')}>{room.state.rationale === null ? 'Write the rationale' : 'Write it again'}</Button>
        <span className="num">{words} of {neededWords} words</span>
        {room.state.rationale !== null && <span className={styles.quiet}>Written. Close the step to draft the report.</span>}
      </div>
      <Problem sending={sending} />
    </form>
  )
}
