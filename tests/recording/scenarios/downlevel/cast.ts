// People and ids of the scenario that ends one level down.
import type { LoopView } from '#shared/contracts/loops.ts'
import type { Actor } from '../../actor.ts'
import type { AtTable } from '../../moves/debrief.ts'
import { lookAt } from '../../moves/loops.ts'

export interface Cast {
  mara: Actor
  dana: Actor
  adaeze: Actor
  kenji: Actor
  sofia: Actor
  ola: Actor
  gil: Actor
  nobody: Actor
}
export interface Held {
  loop: Pick<LoopView, 'id'>
  rounds: Record<'dana' | 'adaeze' | 'gil' | 'kenji', string>
}
export interface Table extends Cast {
  raiser: AtTable
  manager: AtTable
  peer: AtTable
}

export async function looksOfAll({ mara, dana, adaeze, gil, kenji }: Cast, { loop, rounds }: Held): Promise<void> {
  for (const person of [mara, dana, adaeze, gil, kenji])
    await lookAt(person, { loopId: loop.id, roundIds: [rounds.gil] })
}
