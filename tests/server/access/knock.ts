// Sends one request as one person, and returns the outcome and the error.
import type { RouteDef } from '#shared/contracts/define-routes.ts'
import { problemSchema } from '#shared/contracts/errors.ts'
import { debriefSocketEvents, debriefRequests } from '#shared/contracts/debriefs.ts'
import { noteRequests } from '#shared/contracts/notes-api.ts'
import { roomEvents, roomRequests } from '#shared/contracts/rooms.ts'
import type { Browser } from '#tests/support/browser.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import type { TestApp } from '#tests/support/test-app.ts'
import type { Ids } from './world.ts'

/** `ok` or the error code, with the whole error. */
export interface Answered {
  outcome: string
  said: string
}

export type Body = ((ids: Ids) => unknown) | undefined

export async function askRoute(browser: Browser, route: RouteDef, ask: { ids: Ids; body: Body }): Promise<Answered> {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => ask.ids[name as keyof Ids])
  const body = ask.body?.(ask.ids)
  const send = {
    GET: () => browser.get(path),
    DELETE: () => browser.delete(path),
    POST: () => browser.post(path, body),
    PUT: () => browser.put(path, body),
    PATCH: () => browser.patch(path, body),
  }[route.method]
  const answer = await send()
  if (answer.status < 400) return { outcome: 'ok', said: '' }
  const parsed = problemSchema.safeParse(answer.body)
  // A route that doesn't exist in this configuration.
  if (!parsed.success) return { outcome: `status ${String(answer.status)}`, said: '' }
  const { requestId: _id, ...problem } = parsed.data
  return { outcome: problem.code, said: JSON.stringify(problem) }
}

export async function askSocket(
  app: TestApp,
  person: TestPerson,
  ask: { name: string; payload: unknown },
): Promise<Answered> {
  const namespace = ask.name in noteRequests ? 'people' : 'rooms'
  const tables = {
    requests: { ...noteRequests, ...roomRequests, ...debriefRequests },
    events: { ...roomEvents, ...debriefSocketEvents },
  }
  const socket = await app.connectAs(person, namespace, tables)
  const answer = await socket.request(ask.name as 'room:join', ask.payload as never)
  socket.disconnect()
  return answer.ok ? { outcome: 'ok', said: '' } : { outcome: answer.error.code, said: JSON.stringify(answer.error) }
}
