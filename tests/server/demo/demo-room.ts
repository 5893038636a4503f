// A visitor in a copy of the demo, and every route that belongs to a loop.
import type { RouteDef } from '#shared/contracts/define-routes.ts'
import type { DemoView } from '#shared/contracts/demo-loop.ts'
import { demoLoopRoutes } from '#shared/contracts/demo-loop.ts'
import { demoRoutes } from '#shared/contracts/demo.ts'
import { loopRoutes, seatRoutes } from '#shared/contracts/loops.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { eq } from 'drizzle-orm'
import type { Answered, Browser, SendOptions } from '#tests/support/browser.ts'
import type { TestApp } from '#tests/support/test-app.ts'

export interface Visit {
  browser: Browser
  loopId: string
  demo: DemoView
}

/** A visitor without a session opens the demo. */
export async function visit(app: TestApp, browser: Browser = app.stranger()): Promise<Visit> {
  const { loopId } = await browser.call(demoRoutes.startDemo)
  return { browser, loopId, demo: await browser.call(demoLoopRoutes.getDemo, { params: { loopId } }) }
}

export const through = (personId: string): SendOptions => ({ headers: { 'x-mockloop-view-as': personId } })

const tables: Record<string, RouteDef>[] = [
  loopRoutes,
  seatRoutes,
  noteRoutes,
  packageRoutes,
  reportRoutes,
  roomRoutes,
  demoLoopRoutes,
]
const intoALoop = tables
  .flatMap((table) => Object.values(table))
  .filter((route) => /:(?:loopId|roundId|noteSetId)\b/.test(route.path))
export const readingRoutes = intoALoop.filter((route) => route.method === 'GET')
/** What visitors do in their own copy. It changes nothing that anyone sees of the loop. */
export const visitorRoutes: readonly RouteDef[] = [
  demoLoopRoutes.getSealedReading,
  demoLoopRoutes.voteInDemo,
  demoLoopRoutes.restartDemo,
]
export const changingRoutes = intoALoop.filter((route) => route.method !== 'GET')

export interface Ids {
  loopId: string
  seatId: string
  roundId: string
  noteSetId: string
}
export const addressOf = (route: RouteDef, ids: Ids): string =>
  route.path.replace(/:(\w+)/g, (_, name: string) => (ids as unknown as Record<string, string>)[name] ?? name)

/** The ids of every seat of a copy. */
export async function idsOf(app: TestApp, { loopId, demo }: Visit): Promise<Ids[]> {
  const sets = await app.deps.db
    .select({ id: noteSets.id, seatId: noteSets.seatId, roundId: noteSets.roundId })
    .from(noteSets)
    .where(eq(noteSets.loopId, loopId))
  return demo.viewpoints.flatMap(({ seatId }) => {
    const set = sets.find((set) => set.seatId === seatId)
    return seatId === null || set === undefined ? [] : [{ loopId, seatId, roundId: set.roundId, noteSetId: set.id }]
  })
}

export const send = (
  browser: Browser,
  route: RouteDef,
  { path, body, options }: { path: string; body?: unknown; options?: SendOptions },
): Promise<Answered> => {
  if (route.method === 'GET') return browser.get(path, options)
  if (route.method === 'PUT') return browser.put(path, body, options)
  return browser.post(path, body, options)
}
