// Both submit their notes: one is blocked at first, keeps a finding with a reason, and adds an addendum.
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { openPen, submit, wholeSet, type Opinion } from '../../moves/notes.ts'
import { minute } from '../../moves/rounds.ts'
import type { Play } from '../../play.ts'
import { looksOfAll, type Cast, type Held } from './cast.ts'

const opinions = {
  dana: {
    vote: 'I',
    texts: { concerns: 'She is arrogant about her numbers.' },
    items: { CO: { tension: { pair: ['CO', 'FR'], givenUp: 'She gave up her dashboard work for a quarter.' } } },
  },
  adaeze: { vote: 'I', story: 'orders' },
} satisfies Record<string, Opinion>

export async function handIn(play: Play, cast: Cast, held: Held): Promise<void> {
  const { dana, adaeze } = cast
  const [first = '', next = ''] = held.roundIds
  const pen = await openPen(dana, first, 'notes')
  await dana.refused(noteRoutes.submitNotes, { params: { noteSetId: pen.set.id }, body: { keep: {} } })
  await pen.save(wholeSet(pen.set.principles, opinions.dana))
  await looksOfAll(cast, held)
  await submit(dana, pen.set.id)
  await pen.connection.refused('notes:save', {
    noteSetId: pen.set.id,
    fields: [{ key: 'set.strengths', value: 'Too late.', base: 3 }],
  })
  await pen.connection.close()
  await dana.call(noteRoutes.addAddendum, {
    params: { noteSetId: pen.set.id },
    body: { text: 'The fifth region was named once, in passing.' },
  })
  await looksOfAll(cast, held)
  const other = await openPen(adaeze, next, 'notes')
  await other.save(wholeSet(other.set.principles, opinions.adaeze))
  await other.connection.close()
  await submit(adaeze, other.set.id)
  await play.wait(minute)
  await looksOfAll(cast, held)
}
