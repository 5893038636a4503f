// Four note sets: one is returned and resubmitted, one is late, one is waived.
import { authRoutes } from '#shared/contracts/auth.ts'
import { durations } from '#shared/contracts/limits.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import type { Metric } from '#shared/contracts/notes.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { lookAt } from '../../moves/loops.ts'
import { openPen, submit, writeWhole } from '../../moves/notes.ts'
import { emailOf, password } from '../../moves/people.ts'
import { hour, minute } from '../../moves/rounds.ts'
import type { Play } from '../../play.ts'
import { looksOfAll, type Cast, type Held } from './cast.ts'

/** The other note sets say 90. */
const otherCount: Metric = {
  key: 'lost orders',
  unit: 'orders',
  from: 320,
  to: 200,
  direction: 'down',
  window: 'one quarter',
  population: 'all customers',
}

/** Two submit; one set is returned and resubmitted, after its author turned from guest into account. */
export async function firstNotes(play: Play, cast: Cast, held: Held): Promise<void> {
  const { gil, adaeze, dana } = cast
  const { rounds, loop } = held
  const first = await writeWhole(gil, rounds.gil, {
    vote: 'I',
    story: 'orders',
    ratings: { CO: 4, DD: 4 },
    items: { CO: { metrics: [otherCount] } },
  })
  await submit(gil, first.id)
  await adaeze.refused(noteRoutes.returnNotes, {
    params: { noteSetId: first.id },
    body: { reason: 'Name who watches the number now.' },
  })
  const own = await writeWhole(adaeze, rounds.adaeze, { vote: 'NI', story: 'orders', ratings: { CO: 2 } })
  await submit(adaeze, own.id)
  await looksOfAll(cast, held)
  await dana.refused(noteRoutes.returnNotes, {
    params: { noteSetId: first.id },
    body: { reason: 'Name who watches the number now.' },
  })
  await adaeze.call(noteRoutes.returnNotes, {
    params: { noteSetId: first.id },
    body: { reason: 'Name who watches the number now.' },
  })
  await gil.call(authRoutes.upgradeGuest, { body: { name: 'Gil Moreno', email: emailOf(gil), password } })
  await play.mail()
  const pen = await openPen(gil, rounds.gil, 'notes')
  await pen.save({ 'set.unknowns': 'The checkout team watches it now.' })
  await pen.connection.close()
  await submit(gil, first.id)
  await gil.call(noteRoutes.addAddendum, {
    params: { noteSetId: first.id },
    body: { text: 'The redesign was named again at the end.' },
  })
  await lookAt(gil, { loopId: loop.id, roundIds: [rounds.gil, rounds.dana] })
  await adaeze.refused(noteRoutes.waiveNotes, {
    params: { noteSetId: (await kenjisSet(cast, held)).id },
    body: { reason: 'Two reminders, no answer.' },
  })
}

const kenjisSet = ({ kenji }: Cast, { rounds }: Held) =>
  kenji.call(noteRoutes.myNotes, { params: { roundId: rounds.kenji } })

/** One set is late, one is missing: reminders are sent, and the missing set is waived after three days. */
export async function lateNotes(play: Play, cast: Cast, held: Held): Promise<void> {
  const { mara, dana, adaeze, kenji, ola } = cast
  const { rounds, loop } = held
  const { dueAt } = await kenjisSet(cast, held)
  if (dueAt === null) throw new Error('the notes of a round that is over are due')
  for (const [lateMs, mails] of [
    [0, 2],
    [6 * hour, 2],
    [12 * hour, 1],
  ] as const) {
    await play.wait(dueAt + lateMs + minute - play.now())
    await play.job('notes-overdue')
    await play.job('notes-reminders')
    for (let mail = 0; mail < mails; mail += 1) await play.mail()
    if (lateMs === 6 * hour)
      await submit(dana, (await writeWhole(dana, rounds.dana, { vote: 'I', ratings: { CO: 4, DD: 4 } })).id)
  }
  await looksOfAll(cast, held)
  await mara.call(reportRoutes.putSelfRating, {
    params: { loopId: loop.id },
    body: { ratings: { CO: 4, OW: 4, IS: 4, DD: 3, HS: 4 } },
  })
  const set = await kenjisSet(cast, held)
  await play.wait(dueAt + durations.noteWaiveAfterLateMs + minute - play.now())
  const waive = { params: { noteSetId: set.id }, body: { reason: 'Three reminders, no answer.' } }
  for (const person of [dana, ola]) await person.refused(noteRoutes.waiveNotes, waive)
  await adaeze.call(noteRoutes.waiveNotes, waive)
  await kenji.refused(noteRoutes.submitNotes, { params: { noteSetId: set.id }, body: { keep: {} } })
  await looksOfAll(cast, held)
}
