// Brings a development server to a state in which every page has something to show: four people, and a loop in each stage.
// Everything is played over HTTP and sockets, by the simulator's clients. A second run adds only what is missing.
import { loopRoutes, type LoopView } from '#shared/contracts/loops.ts'
import type { Person } from '../simulate/person.ts'
import type { Wire } from '../simulate/socket.ts'
import { enterPeople, type PartName, type SeedServer } from './people.ts'
import { stages, type Cast, type Stage } from './stages.ts'

export interface Seeded {
  loops: readonly { stage: string; loopId: string; openAs: PartName; isNew: boolean }[]
  /** Disconnects the people who stay in the live round and the debrief. */
  close(): void
}

export async function seed(server: SeedServer, onStage: (name: string) => void): Promise<Seeded> {
  const people = await enterPeople(server)
  const cast = { url: server.url, ...people }
  const wires: Wire[] = Object.values(people).map(({ own }) => own)
  const loops: Seeded['loops'][number][] = []
  const existing = [...(await loopsOf(people.barRaiser)), ...(await loopsOf(people.candidate))]
  for (const stage of stages) {
    onStage(stage.name)
    const found = existing.find((loop) => loop.roleTitle === stage.roleTitle && stage.isReached(loop))
    const loopId = found?.id ?? (await playNew(cast, stage))
    if (stage.stay !== undefined) wires.push(...(await stage.stay(cast, await viewOf(cast, loopId))))
    loops.push({ stage: stage.name, loopId, openAs: stage.openAs, isNew: found === undefined })
  }
  return {
    loops,
    close: () => {
      for (const wire of wires) wire.close()
    },
  }
}

const loopsOf = async ({ browser }: Person): Promise<LoopView[]> => (await browser.call(loopRoutes.listLoops)).items

const viewOf = ({ barRaiser }: Cast, loopId: string): Promise<LoopView> =>
  barRaiser.browser.call(loopRoutes.getLoop, { params: { loopId } })

/** Creates a loop and takes it to the stage. Returns its id. */
export async function playNew(cast: Cast, { roleTitle, play }: Stage): Promise<string> {
  const loop = await createMiniLoop(cast.candidate, roleTitle)
  await play(cast, loop)
  return loop.id
}

export const createMiniLoop = ({ browser }: Person, roleTitle: string): Promise<LoopView> =>
  browser.call(loopRoutes.createLoop, {
    body: { templateId: 'mini-2', role: 'PM', roleTitle, targetLevel: 5, fallbackLevel: 4 },
  })
