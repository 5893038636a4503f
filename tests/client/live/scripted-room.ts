// A server on a real socket that says what a test tells it to: the other end of the live engine.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { expect, vi } from 'vitest'
import { roomsNamespace } from '#shared/contracts/socket.ts'
import { caughtUpAt, numbered, snapshotAt } from './room-script.ts'

export interface Question {
  name: 'join' | 'snapshot'
  since: number | undefined
  device: string | undefined
}
type Reply = (asked: Question) => unknown

export interface ScriptedRoom {
  port: number
  asked: Question[]
  /** How many events have happened. */
  seq: number
  reply: Reply
  onCommand(): unknown
  /** Lets the next event happen, and tells the page of it. */
  tell(): void
  /** The next event happens, and its message is lost. */
  lose(): void
  emit(name: string, payload: unknown): void
  cut(): void
  /** Ends the page's membership and leaves its connection open, as a node that shuts down does. */
  kick(): void
  close(): Promise<void>
}

const roundId = 'round-1'
export const ok = (data: unknown) => ({ ok: true, data })
export const refusal = (code: string) => ({ ok: false, error: { code, message: `${code} was said.`, status: 409 } })

export async function scriptedRoom(prefix = 'room'): Promise<ScriptedRoom> {
  const http = createServer()
  const io = new Server(http, { transports: ['websocket'] })
  const here = new Set<Socket>()
  const room: ScriptedRoom = {
    port: 0,
    asked: [],
    seq: 0,
    reply: ({ since }) => ok(since === undefined ? snapshotAt(room.seq) : caughtUpAt(since, room.seq)),
    onCommand: () => ok({ seq: room.seq }),
    tell() {
      room.lose()
      room.emit('room:event', { roundId, ...numbered[room.seq - 1] })
    },
    lose: () => void (room.seq += 1),
    emit: (name, payload) => here.forEach((socket) => socket.emit(name, payload)),
    kick: () => here.forEach((socket) => socket.disconnect()),
    cut: () => here.forEach((socket) => socket.conn.close()),
    close: async () => io.close(),
  }
  io.of(roomsNamespace).on('connection', (socket) => {
    here.add(socket)
    socket.on('disconnect', () => here.delete(socket))
    for (const name of ['join', 'snapshot'] as const)
      socket.on(
        `${prefix}:${name}`,
        (payload: { since?: number; device?: string }, answer: (said: unknown) => void) => {
          const asked = { name, since: payload.since, device: payload.device }
          room.asked.push(asked)
          answer(room.reply(asked))
        },
      )
    socket.on(`${prefix}:command`, (_payload, answer: (said: unknown) => void) => answer(room.onCommand()))
  })
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve))
  room.port = (http.address() as AddressInfo).port
  return room
}

/** Resolves when it is so, within the deadline. */
export async function until(what: () => unknown, value: unknown): Promise<void> {
  await expect.poll(what, { timeout: 8_000 }).toEqual(value)
}

/** As in a browser: the page's address is the server's. What the returned window hears, the page hears. */
export function stubBrowser({ port }: ScriptedRoom): EventTarget {
  const browser = new EventTarget()
  vi.stubGlobal('location', { protocol: 'http:', hostname: '127.0.0.1', port: String(port) })
  vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser))
  vi.stubGlobal('removeEventListener', browser.removeEventListener.bind(browser))
  return browser
}
