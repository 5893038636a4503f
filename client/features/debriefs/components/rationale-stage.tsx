import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { useSending } from '#client/live/use-sending.ts'
import { LongField } from '#client/ui/field.tsx'
import { forget, keep, kept } from '#client/lib/storage.ts'
import { rationaleSides, type Rationale } from '#shared/contracts/rationale.ts'
import { principleSchema } from '#shared/contracts/vocabulary.ts'
import { draftRationale } from '#shared/domain/debrief/draft-rationale.ts'
import { debriefPolicy } from '#shared/domain/debrief/policy.ts'
import { nameOf, type Room } from '../room.ts'
import { rationaleWords, sideWords } from '../decision-words.ts'
import { Dissents } from './dissents.tsx'
import { EvidenceField } from './evidence-field.tsx'
import { Problem } from './problem.tsx'
import styles from './stage.module.css'

type Bullet = Rationale['bullets'][number]
/** A draft kept on a device before evidence had sides is text alone. */
const bulletSchema = z.preprocess(
  (kept) => (typeof kept === 'string' ? { side: null, text: kept } : kept),
  z.object({
    side: z.enum(rationaleSides).nullable(),
    principle: principleSchema.nullable().default(null),
    text: z.string(),
  }),
)
const draftSchema = z.object({
  bullets: z.array(bulletSchema).length(debriefPolicy.evidencePieces),
  concern: z.string(),
  levelReason: z.string(),
  wouldHaveChanged: z.string(),
})
const noBullets: Bullet[] = Array.from({ length: debriefPolicy.evidencePieces }, () => ({
  side: null,
  principle: null,
  text: '',
}))
const empty: Rationale = { bullets: noBullets, concern: '', levelReason: '', wouldHaveChanged: '' }
const isWhole = ({ side, principle, text }: Bullet): boolean =>
  side !== null && text.trim() !== '' && (principle !== null || side === 'level')
const wordsIn = (draft: Rationale): number =>
  [...draft.bullets.map((bullet) => bullet.text), draft.concern, draft.levelReason, draft.wouldHaveChanged]
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

export function RationaleStage({ room }: { room: Room }) {
  const sending = useSending(room)
  const { state } = room
  return (
    <div className={styles.block}>
      {room.can('writeRationale') && <RationaleForm key={room.pack === null ? 'bare' : 'drafted'} room={room} />}
      {!room.can('writeRationale') &&
        (state.rationale === null ? (
          <p className={styles.quiet}>{rationaleWords.waits}</p>
        ) : (
          <RationaleText rationale={state.rationale} />
        ))}
      {state.rationale !== null && <Confirmation room={room} />}
      {room.can('confirmRationale') && (
        <div className={styles.row}>
          <Button
            variant="filled"
            size="lg"
            loading={sending.busy}
            onClick={() => void sending.run({ type: 'confirmRationale' })}
          >
            {rationaleWords.confirm}
          </Button>
        </div>
      )}
      <Problem sending={sending} />
      <Dissents room={room} />
    </div>
  )
}

function Confirmation({ room: { state } }: { room: Room }) {
  const manager = state.attendees.find((attendee) => attendee.role === 'hiringManager' && attendee.eligible)
  if (manager === undefined) return null
  return (
    <p className={styles.quiet}>
      {state.hmConfirmation === null
        ? rationaleWords.unconfirmed(manager.name)
        : rationaleWords.confirmed(nameOf(state, state.hmConfirmation.by))}
    </p>
  )
}

export function RationaleText({ rationale }: { rationale: Rationale }) {
  return (
    <section className={styles.card} aria-label={rationaleWords.label}>
      <ol className={styles.list}>
        {rationale.bullets.map(({ side, text }) => (
          <li key={text}>
            <span className={styles.quote}>{text}</span>
            {side !== null && <span className={styles.small}>{sideWords[side]}</span>}
          </li>
        ))}
      </ol>
      <p>
        <span className={styles.small}>{rationaleWords.concern}</span>
        <br />
        <span className={styles.quote}>{rationale.concern}</span>
      </p>
      <p>
        <span className={styles.small}>{rationaleWords.level}</span>
        <br />
        <span className={styles.quote}>{rationale.levelReason}</span>
      </p>
      <p>
        <span className={styles.small}>{rationaleWords.changed}</span>
        <br />
        <span className={styles.quote}>{rationale.wouldHaveChanged}</span>
      </p>
    </section>
  )
}

/** A first draft from the package, which everyone in the room has; empty boxes while it is not loaded. */
const draftFor = ({ pack, state }: Room): Rationale =>
  pack == null ? empty : draftRationale(pack.content, state.signed?.outcome ?? null)

/** The draft is kept on this device until the server has it, so a closed tab loses nothing. */
function RationaleForm({ room }: { room: Room }) {
  const sending = useSending(room)
  const key = `rationale:${room.snapshot.debriefId}`
  const [draft, setDraft] = useState<Rationale>(() => room.state.rationale ?? kept(key, draftSchema) ?? draftFor(room))
  const [first] = useState(draft)
  useEffect(() => {
    if (draft !== first) keep(key, draft)
  }, [key, draft, first])
  const words = wordsIn(draft)
  const isFirst = room.state.rationale === null
  const reasons = [draft.concern, draft.levelReason, draft.wouldHaveChanged]
  const isComplete =
    words >= debriefPolicy.rationaleWords &&
    draft.bullets.every(isWhole) &&
    reasons.every((reason) => reason.trim() !== '')
  const set = (change: Partial<Rationale>) => setDraft((before) => ({ ...before, ...change }))
  const setBullet = (at: number, bullet: Bullet) =>
    set({ bullets: draft.bullets.map((before, other) => (other === at ? bullet : before)) })
  const handleWrite = async () => {
    if (await sending.run({ type: 'writeRationale', rationale: draft })) forget(key)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void handleWrite()
      }}
    >
      {isFirst && <p className={styles.quiet}>{rationaleWords.drafted}</p>}
      {draft.bullets.map((bullet, at) => (
        <EvidenceField key={at} number={at + 1} bullet={bullet} onChange={(next) => setBullet(at, next)} />
      ))}
      <LongField
        label={rationaleWords.concern}
        value={draft.concern}
        onChange={(event) => set({ concern: event.currentTarget.value })}
      />
      <LongField
        label={rationaleWords.level}
        value={draft.levelReason}
        onChange={(event) => set({ levelReason: event.currentTarget.value })}
      />
      <LongField
        label={rationaleWords.changed}
        value={draft.wouldHaveChanged}
        onChange={(event) => set({ wouldHaveChanged: event.currentTarget.value })}
      />
      <div className={styles.row}>
        <Button type="submit" variant={isFirst ? 'filled' : 'default'} loading={sending.busy} disabled={!isComplete}>
          {isFirst ? rationaleWords.save : rationaleWords.replace}
        </Button>
        <span className="num">{rationaleWords.count(words)}</span>
        {!isFirst && <span className={styles.quiet}>{rationaleWords.next}</span>}
      </div>
      <Problem sending={sending} />
    </form>
  )
}
