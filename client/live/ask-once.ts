import type { z } from 'zod'
import { roomSocket } from '#client/lib/socket-client.ts'
import type { AnswerTo, RequestDef } from '#shared/contracts/define-events.ts'

const patienceMs = 8_000

interface Question<R, K extends keyof R, P> {
  roomId: string
  requests: R
  name: K
  payload: P
}

/** Asks a live room once without joining it. Null if it was refused or not answered. */
export function askOnce<
  R extends Record<string, RequestDef>,
  K extends keyof R & string,
  const P extends z.input<R[K]['payload']>,
>({ roomId, requests, name, payload }: Question<R, K, P>): Promise<AnswerTo<R[K], P> | null> {
  const socket = roomSocket(roomId, { requests, events: {} })
  return new Promise((resolve) => {
    const finish = (found: AnswerTo<R[K], P> | null) => {
      clearTimeout(timer)
      socket.close()
      resolve(found)
    }
    const timer = setTimeout(() => finish(null), patienceMs)
    socket.onState((state) => {
      if (state === 'closed') finish(null)
      if (state === 'live') void socket.request(name, payload).then((answer) => finish(answer.ok ? answer.data : null))
    })
  })
}
