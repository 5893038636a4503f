// Seeds the running development server and prints how to sign in. Called by the server itself, for `npm run dev -- --seed`.
import type { Deps } from '#server/deps.ts'
import { createSignInLink, findByAddress } from '#server/features/auth/system.ts'
import { grantRole } from '#server/features/people/system.ts'
import { examplePeople, partNames, type PartName, type SeedServer } from './people.ts'
import { seed, type Seeded } from './seed.ts'

const labels: Readonly<Record<PartName, string>> = {
  candidate: 'candidate',
  interviewer: 'interviewer',
  barRaiser: 'bar raiser',
  organizer: 'organizer',
}
const columnWidth = 17

export function seedServer(deps: Deps, url: string): SeedServer {
  return {
    url,
    async signInPath(email, to) {
      const person = await findByAddress(deps.db, email)
      return person === null ? null : (await createSignInLink(deps.db, deps, { personId: person.id, to })).path
    },
    async grant(email, role) {
      const person = await findByAddress(deps.db, email)
      if (person !== null) await grantRole(deps.db, deps, { personId: person.id, role, by: null })
    },
  }
}

/** The server keeps running if seeding fails. */
export async function seedAndPrint(deps: Deps, url: string): Promise<void> {
  try {
    const server = seedServer(deps, url)
    const seeded = await seed(server, (stage) => deps.logger.info(`Seeding: ${stage}`))
    process.stdout.write(`\n${await linksOf(server, seeded, deps.publicUrl())}\n\n`)
  } catch (error) {
    deps.logger.error({ err: error }, 'Seeding failed. The server keeps running; restart it to try again.')
  }
}

/** A sign-in link per person, and one per loop, as the person with the next thing to do in it. */
export async function linksOf(server: SeedServer, { loops }: Seeded, publicUrl: string): Promise<string> {
  const row = async (label: string, part: PartName, to: string): Promise<string> => {
    const { name, email } = examplePeople[part]
    return `  ${label.padEnd(columnWidth)}${name}: ${publicUrl}${(await server.signInPath(email, to)) ?? ''}`
  }
  return [
    'Sign in as one of four people. The links work for a day, on this development server only:',
    ...(await Promise.all(partNames.map((part) => row(labels[part], part, '/home')))),
    'The organizer has no page of their own yet, and sees what everyone sees.',
    'Open a loop in each stage, as the person with the next thing to do in it:',
    ...(await Promise.all(loops.map(({ stage, openAs, loopId }) => row(stage, openAs, `/loops/${loopId}`)))),
  ].join('\n')
}
