// Takes part in a debrief over real sockets.
import type { Rationale } from '#shared/contracts/rationale.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'
import type { Actor, Connection } from '../actor.ts'
import type { PayloadOf } from '../wire.ts'

export type DebriefCommand = PayloadOf<'debrief:command'>['command']

export interface AtTable {
  readonly actor: Actor
  readonly connection: Connection
  join(): Promise<DebriefSnapshot>
  see(): Promise<DebriefSnapshot>
  tell(command: DebriefCommand): Promise<void>
  refused(command: DebriefCommand): Promise<void>
}

export async function comeToTable(actor: Actor, loopId: string, page = ''): Promise<AtTable> {
  const connection = await actor.open('rooms', { page })
  const device = `${actor.key}-at-the-table${page === '' ? '' : `-${page}`}`
  const join = () => connection.ask('debrief:join', { loopId, device })
  await join()
  return {
    actor,
    connection,
    join,
    see: () => connection.ask('debrief:snapshot', { loopId }),
    tell: async (command) => void (await connection.ask('debrief:command', { loopId, command })),
    refused: async (command) => void (await connection.refused('debrief:command', { loopId, command })),
  }
}

export const sealed = (
  ballot: 'revote1' | 'final',
  target: Vote,
  more: { fallback?: Vote | null; line?: string } = {},
): DebriefCommand => ({
  type: 'sealVote',
  ballot,
  target,
  fallback: more.fallback === undefined ? 'I' : more.fallback,
  confidence: 'M',
  line: more.line ?? null,
  ...(target === 'NI' || target === 'SNH' ? { reason: noReason } : {}),
})

/** Enough for any no. A peer's plain no drops it. */
const noReason = {
  principle: 'OW',
  line: 'The number for the fifth region was made up.',
  wouldChange: 'A source for the number of that region.',
} as const

export const rationale: Rationale = {
  bullets: [
    {
      side: 'for',
      principle: 'OW',
      text: 'Read 3 weeks of pager logs herself and offered to take two pages in return.',
    },
    {
      side: 'for',
      principle: 'CO',
      text: 'Pages fell from 61 to 15 a month for both teams and stood at 14 two quarters later.',
    },
    {
      side: 'level',
      principle: null,
      text: 'One cache, one agreement between two teams, 5 weeks from finding to result.',
    },
  ],
  concern: 'The fifth region was not looked at, and nobody asked what the search team put aside for it.',
  levelReason:
    'The scope is that of the level the decision names: two teams, one agreement, a number that held for two quarters.',
  wouldHaveChanged: 'A case in which a third team had to give something up would have changed the picture.',
}
