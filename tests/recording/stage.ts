// What all actors of a scenario share: the server's address, the clock's steps, and all connections.
import type { RouteDef } from '#shared/contracts/define-routes.ts'
import { until } from '#tests/support/until.ts'
import type { Line } from './lines.ts'
import type { Names } from './names.ts'
import type { Wire } from './wire.ts'

export const publicUrl = 'http://mockloop.example'

export interface Seen<T> {
  lines: Line[]
  result: T
}

export interface Stage {
  readonly url: string
  readonly names: Names
  /** Advances the clock by a second, runs the step, and records it with everything that follows from it. */
  step<T>(run: () => Promise<Seen<T>>): Promise<T>
  /** Like `step` for reads. Nothing should follow from a read; if something does, it is recorded after the next step. */
  look<T>(run: () => Promise<Seen<T>>): Promise<T>
  /** In the order of opening. */
  readonly wires: Wire[]
  /** Number of connections open at the server. */
  connections(): Promise<number>
}

export const routeName = ({ method, path }: RouteDef): string => `${method} ${path}`

/** Closes or drops a connection and waits until the server has noticed. */
export async function hangUp(stage: Stage, wire: Wire, how: 'closes' | 'loses'): Promise<void> {
  await stage.step(async () => {
    const before = await stage.connections()
    if (how === 'closes') wire.raw.disconnect()
    else wire.raw.io.engine.close()
    await until(
      () => 'the end of a connection, as the server knows',
      async () => ((await stage.connections()) < before ? true : undefined),
    )
    return { lines: [{ at: `${wire.label} ${how} the connection` }], result: undefined }
  })
}
