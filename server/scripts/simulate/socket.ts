// A simulated person's socket connections, typed by the contracts.
import { io, type Socket } from 'socket.io-client'
import type { z } from 'zod'
import type { Answer, EventDef, RequestDef } from '#shared/contracts/define-events.ts'
import { Refused, type Browser } from './http.ts'

export interface Wire {
  request<D extends RequestDef>(name: string, def: D, payload: z.input<D['payload']>): Promise<z.output<D['answer']>>
  /** Resolves with the next matching event. */
  next<D extends EventDef>(
    name: string,
    def: D,
    fits?: (payload: z.output<D['payload']>) => boolean,
  ): Promise<z.output<D['payload']>>
  close(): void
}

const answerMs = 15_000
const eventTimeoutMs = 60_000

export async function openWire(url: string, namespace: string, browser: Browser): Promise<Wire> {
  const socket = io(url + namespace, {
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { cookie: browser.cookies(), origin: url },
  })
  await connected(socket)
  return {
    async request(name, def, payload) {
      const answer = (await socket.timeout(answerMs).emitWithAck(name, payload)) as Answer<unknown>
      if (!answer.ok) throw new Refused(name, answer.error)
      return def.answer.parse(answer.data) as never // parsed by the schema that names the type
    },
    next: (name, def, fits = () => true) =>
      new Promise((resolve, reject) => {
        const stop = setTimeout(() => {
          socket.off(name, listen)
          reject(new Error(`${name} did not arrive within ${eventTimeoutMs / 1_000} seconds`))
        }, eventTimeoutMs)
        const listen = (raw: unknown): void => {
          const payload = def.payload.parse(raw) as never // as above
          if (!fits(payload)) return
          clearTimeout(stop)
          socket.off(name, listen)
          resolve(payload)
        }
        socket.on(name, listen)
      }),
    close: () => void socket.disconnect(),
  }
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
}
