// People and ids of the scenario that ends inclined.
import type { LoopView } from '#shared/contracts/loops.ts'
import type { Actor } from '../../actor.ts'
import type { AtTable } from '../../moves/debrief.ts'
import { lookAt } from '../../moves/loops.ts'

export interface Cast {
  mara: Actor
  dana: Actor
  adaeze: Actor
  ola: Actor
}
export interface Held {
  loop: LoopView
  roundIds: string[]
}
export interface Table extends Cast {
  raiser: AtTable
  peer: AtTable
}

export async function looksOfAll({ mara, dana, adaeze }: Cast, { loop, roundIds }: Held): Promise<void> {
  for (const person of [mara, dana, adaeze]) await lookAt(person, { loopId: loop.id, roundIds })
}
