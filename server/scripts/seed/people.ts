// The four example people of a development server.
import type { PersonRole } from '#shared/contracts/vocabulary.ts'
import { arrive, comeBack, type Person } from '../simulate/person.ts'

/** What seeding needs of the server besides its routes and sockets. */
export interface SeedServer {
  url: string
  /** The path of a sign-in link; null if no account has this address. */
  signInPath(email: string, to: string): Promise<string | null>
  grant(email: string, role: PersonRole): Promise<void>
}

export const partNames = ['candidate', 'interviewer', 'barRaiser', 'organizer'] as const
export type PartName = (typeof partNames)[number]
type Traits = Parameters<typeof arrive>[1] & { email: string }

export const examplePeople: Readonly<Record<PartName, Traits>> = {
  candidate: { name: 'Nina Park', email: 'nina@seed.example', role: 'PM', level: 5, group: 'Study group North' },
  interviewer: { name: 'Omar Haddad', email: 'omar@seed.example', role: 'PM', level: 6, group: 'Checkout' },
  barRaiser: { name: 'Ines Duarte', email: 'ines@seed.example', role: 'PM', level: 7, group: 'Logistics' },
  organizer: { name: 'Ruth Keller', email: 'ruth@seed.example', role: 'PM', level: 6, group: 'Study group North' },
}

/** Signs all four in; creates those without an account. */
export async function enterPeople(server: SeedServer): Promise<Record<PartName, Person>> {
  const [candidate, interviewer, barRaiser, organizer] = await Promise.all([
    enter(server, examplePeople.candidate),
    enter(server, examplePeople.interviewer),
    enter(server, examplePeople.barRaiser),
    enter(server, examplePeople.organizer),
  ])
  await server.grant(examplePeople.organizer.email, 'organizer')
  return { candidate, interviewer, barRaiser, organizer }
}

async function enter(server: SeedServer, traits: Traits): Promise<Person> {
  const path = await server.signInPath(traits.email, '/home')
  return path === null ? arrive(server.url, traits) : comeBack(server.url, path)
}
