// People who look for one another, for tests of the live queue.
import { queueRoutes, type QueueStatus } from '#shared/contracts/queue.ts'
import type { CreateLoop } from '#shared/contracts/loops.ts'
import type { TestPerson, UserTraits } from '#tests/support/factories.ts'
import type { TestApp } from '#tests/support/test-app.ts'
import { openLoop, type World } from '../loops/loop-world.ts'

export const second = 1_000

export interface Seeker {
  person: TestPerson
  world: World
}

export async function seeker(app: TestApp, traits: UserTraits = {}, loop: Partial<CreateLoop> = {}): Promise<Seeker> {
  const person = await app.buildUser({ level: 5, ...traits })
  return { person, world: await openLoop(app, loop, person) }
}

export const look = ({ person, world }: Seeker): Promise<QueueStatus> =>
  person.browser.call(queueRoutes.joinQueue, { body: { kind: 'candidate', loopId: world.loopId } })
export const searchToInterview = (person: TestPerson, barRaiser = false): Promise<QueueStatus> =>
  person.browser.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser } })
export const place = (person: TestPerson): Promise<QueueStatus> => person.browser.call(queueRoutes.queueStatus)
export const stop = (person: TestPerson): Promise<QueueStatus> => person.browser.call(queueRoutes.leaveQueue)

export async function proposalIdOf(person: TestPerson): Promise<string> {
  const status = await place(person)
  if (status.state !== 'proposed') throw new Error(`${person.name} has no proposal: ${JSON.stringify(status)}`)
  return status.proposalId
}
export const confirm = async (person: TestPerson): Promise<QueueStatus> =>
  person.browser.call(queueRoutes.confirmProposal, { params: { proposalId: await proposalIdOf(person) } })
export const decline = async (person: TestPerson): Promise<QueueStatus> =>
  person.browser.call(queueRoutes.declineProposal, { params: { proposalId: await proposalIdOf(person) } })

/** Everybody leaves, so that one test's people never meet another's. */
export async function clear(...people: TestPerson[]): Promise<void> {
  for (const person of people) await stop(person)
}

export async function wait(app: TestApp, ms: number): Promise<void> {
  app.clock.advance(ms)
  await app.runJob('queue-sweep')
}
