// A loop of four rounds, staffed by link, that ends inclined one level down. Includes a guest who becomes an account, a seat given
// back, a no-show and an aborted round that are rescheduled, notes that are returned, late and waived, and a disputed principle.
import { authRoutes } from '#shared/contracts/auth.ts'
import { signUp } from '../moves/people.ts'
import type { Play, Scenario } from '../play.ts'
import type { Cast, Held, Table } from './downlevel/cast.ts'
import { decides, opensTheDebrief, walks } from './downlevel/debrief.ts'
import { firstNotes, lateNotes } from './downlevel/notes.ts'
import { brokenRound, designRound, metricRound, missedRound } from './downlevel/rounds.ts'
import { fillTheSeats } from './downlevel/seats.ts'

export const downlevel: Scenario = async (play) => {
  const { table, held } = await toTheWalk(play)
  await walks(play, table, held)
  await decides(play, table, held)
}

/** Plays up to the principle review of the debrief: two ballots are revealed and one principle is disputed. */
export async function toTheWalk(play: Play): Promise<{ table: Table; held: Held }> {
  const cast = await arrive(play)
  const held = await fillTheSeats(play, cast)
  await missedRound(play, cast, held.rounds.dana)
  await brokenRound(play, cast, held.rounds.adaeze)
  await designRound(play, cast, held.rounds.gil)
  await metricRound(play, cast, held.rounds.kenji)
  await firstNotes(play, cast, held)
  await lateNotes(play, cast, held)
  return { table: await opensTheDebrief(play, cast, held), held }
}

async function arrive(play: Play): Promise<Cast> {
  const people = {
    mara: await signUp(play, 'mara'),
    dana: await signUp(play, 'dana'),
    adaeze: await signUp(play, 'adaeze'),
    kenji: await signUp(play, 'kenji'),
    sofia: await signUp(play, 'sofia'),
    ola: await signUp(play, 'ola'),
  }
  const gil = play.actor('gil')
  await gil.call(authRoutes.guest, { body: { name: 'Gil' } })
  for (const person of [people.mara, people.dana, people.adaeze, people.kenji, gil]) await person.open('people')
  return { ...people, gil, nobody: play.actor('nobody') }
}
