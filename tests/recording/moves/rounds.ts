// Plays a round over real sockets.
import type { PayloadOf } from '../wire.ts'
import type { Actor, Connection } from '../actor.ts'
import type { Play } from '../play.ts'

export type RoomCommand = PayloadOf<'room:command'>['command']
export const second = 1_000
export const minute = 60 * second
export const hour = 60 * minute

export interface InRoom {
  readonly roundId: string
  readonly connection: Connection
  join(device?: string): Promise<void>
  tell(command: RoomCommand): Promise<void>
  refused(command: RoomCommand): Promise<void>
}

export async function enterRoom(actor: Actor, roundId: string, page = ''): Promise<InRoom> {
  const connection = await actor.open('rooms', { page })
  const usual = `${actor.key}-laptop`
  const join = async (device = page === '' ? usual : `${usual}-${page}`) =>
    void (await connection.ask('room:join', { roundId, device }))
  await join()
  return {
    roundId,
    connection,
    join,
    tell: async (command) => void (await connection.ask('room:command', { roundId, command })),
    refused: async (command) => void (await connection.refused('room:command', { roundId, command })),
  }
}

export interface Pair {
  candidate: InRoom
  interviewer: InRoom
}

/** Both join and consent, so the round is live. */
export async function goLive(roundId: string, people: { candidate: Actor; interviewer: Actor }): Promise<Pair> {
  const pair = {
    candidate: await enterRoom(people.candidate, roundId),
    interviewer: await enterRoom(people.interviewer, roundId),
  }
  await pair.candidate.tell({ type: 'consent', given: true })
  await pair.candidate.tell({ type: 'setReady', ready: true })
  await pair.interviewer.tell({ type: 'consent', given: true })
  await pair.interviewer.tell({ type: 'setReady', ready: true })
  return pair
}

export async function part({ candidate, interviewer }: Pair): Promise<void> {
  await interviewer.tell({ type: 'wrapUp' })
  await interviewer.tell({ type: 'end' })
  await candidate.connection.close()
  await interviewer.connection.close()
}

/** Holds a complete round without special events. */
export async function holdRound(
  play: Play,
  roundId: string,
  people: { candidate: Actor; interviewer: Actor },
): Promise<void> {
  const pair = await goLive(roundId, people)
  await play.wait(20 * minute)
  await play.job('rooms-due')
  await part(pair)
}
