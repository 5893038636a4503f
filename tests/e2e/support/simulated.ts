// The other people of a journey, over HTTP and sockets, by the clients that seed a development server.
import { queueRoutes, type JoinQueue } from '#shared/contracts/queue.ts'
import { examplePeople, type PartName } from '#server/scripts/seed/people.ts'
import { createMiniLoop, playNew } from '#server/scripts/seed/seed.ts'
import { stages, type Cast } from '#server/scripts/seed/stages.ts'
import { arrive, type Person } from '#server/scripts/simulate/person.ts'
import { confirmMatch } from '#server/scripts/simulate/play-round.ts'
import type { Visitor } from './people.ts'

/** Someone new on each call: a person who is in two loops has two things to do. */
export function someoneAs(part: PartName, url: string): Promise<Person> {
  const { email: _taken, ...traits } = examplePeople[part]
  return arrive(url, traits)
}

/** A loop of three new people, taken to a stage of the development seed. */
export async function loopAt(stageName: string, url: string): Promise<{ loopId: string; cast: Cast }> {
  const stage = stages.find(({ name }) => name === stageName)
  if (stage === undefined) throw new Error(`The seed has no stage "${stageName}"`)
  const [candidate, interviewer, barRaiser] = await Promise.all([
    someoneAs('candidate', url),
    someoneAs('interviewer', url),
    someoneAs('barRaiser', url),
  ])
  const cast = { url, candidate, interviewer, barRaiser }
  return { loopId: await playNew(cast, stage), cast }
}

/** Joins the live queue and confirms the first match. Returns the id of its round. */
export const interviewNow = (person: Person): Promise<string> =>
  match(person, { kind: 'interviewer', barRaiser: false })

export async function practiceNow(person: Person): Promise<string> {
  const { id } = await createMiniLoop(person, 'Senior PM, claims')
  return match(person, { kind: 'candidate', loopId: id })
}

async function match(person: Person, body: JoinQueue): Promise<string> {
  await person.browser.call(queueRoutes.joinQueue, { body })
  return confirmMatch(person)
}

/** The visitor's browser becomes one in which this person has signed in. */
export async function takeSession({ context }: Visitor, { browser }: Person, url: string): Promise<void> {
  const cookies = browser.cookies().split('; ')
  await context.addCookies(
    cookies.map((cookie) => {
      const at = cookie.indexOf('=')
      return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url }
    }),
  )
}
