import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asc, eq, inArray } from 'drizzle-orm'
import { user } from '#server/db/schema/auth.ts'
import { debriefs } from '#server/db/schema/debriefs.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { packages } from '#server/db/schema/packages.ts'
import { reports, selfRatings } from '#server/db/schema/reports.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import { debriefRequests } from '#shared/contracts/debriefs.ts'
import { demoLoopRoutes } from '#shared/contracts/demo-loop.ts'
import { demoRoutes } from '#shared/contracts/demo.ts'
import { problemSchema } from '#shared/contracts/errors.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { noteRequests, noteRoutes } from '#shared/contracts/notes-api.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { roomRequests } from '#shared/contracts/rooms.ts'
import { createFeatures } from '#server/features.ts'
import { demoDebrief } from '#shared/demo/debrief.ts'
import { demoNoteSets } from '#shared/demo/package-input.ts'
import { packagedLoop } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import {
  addressOf,
  changingRoutes,
  idsOf,
  readingRoutes,
  send,
  through,
  visit,
  visitorRoutes,
  type Ids,
  type Visit,
} from './demo-room.ts'

const app = await testApp()
afterAll(() => app.close())
const { db } = app.deps
let mine: Visit
let ids: Ids[]
beforeAll(async () => {
  mine = await visit(app)
  ids = await idsOf(app, mine)
})

const nowhere: Ids = { loopId: '', seatId: '', roundId: '', noteSetId: '' }
const viewpointOf = (key: string) => {
  const found = mine.demo.viewpoints.find((viewpoint) => viewpoint.key === key)
  if (found === undefined) throw new Error(`nobody looks as ${key}`)
  return found
}
const codeOf = (body: unknown): string => problemSchema.parse(body).code
const [hiringManager, barRaiser] = ['1', '3']

/** All rows of the copy that a request could change. */
async function everything(loopId: string): Promise<string> {
  const rows = await Promise.all([
    db.select().from(loops).where(eq(loops.id, loopId)),
    db.select().from(seats).where(eq(seats.loopId, loopId)).orderBy(asc(seats.roundNumber)),
    db.select().from(rounds).where(eq(rounds.loopId, loopId)).orderBy(asc(rounds.id)),
    db.select().from(noteSets).where(eq(noteSets.loopId, loopId)).orderBy(asc(noteSets.id)),
    db.select().from(packages).where(eq(packages.loopId, loopId)),
    db.select().from(debriefs).where(eq(debriefs.loopId, loopId)),
    db.select().from(reports).where(eq(reports.loopId, loopId)),
    db.select().from(selfRatings).where(eq(selfRatings.loopId, loopId)),
  ])
  return JSON.stringify(rows)
}

describe('looking through a seat', () => {
  it("[DM-3] every interviewer reads the own notes, the others', the package, the debrief and the report", async () => {
    for (const [at, seat] of ids.entries()) {
      const viewpoint = mine.demo.viewpoints[at]
      const look = through(viewpoint?.personId ?? '')
      const own = noteRoutes.myNotes.response.parse(
        (await mine.browser.get(`/api/rounds/${seat.roundId}/notes`, look)).body,
      )
      expect(own).toMatchObject({ id: seat.noteSetId, status: 'SEALED', roundNumber: at + 1 })
      const others = noteRoutes.loopNotes.response.parse(
        (await mine.browser.get(`/api/loops/${mine.loopId}/notes`, look)).body,
      )
      expect(
        others.items.map((item) => [item.content !== null, item.votes !== null, item.canReturn, item.canWaive]),
      ).toEqual(Array.from({ length: 4 }, () => [true, true, false, false]))
      const pack = packageRoutes.getPackage.response.parse(
        (await mine.browser.get(`/api/loops/${mine.loopId}/package`, look)).body,
      )
      expect([pack.people.filter((person) => person.mine).map((person) => person.seatId), pack.votes?.length]).toEqual([
        [seat.seatId],
        5,
      ])
      const debrief = demoLoopRoutes.getDemoDebrief.response.parse(
        (await mine.browser.get(`/api/demo/${mine.loopId}/debrief`, look)).body,
      )
      expect([debrief.meId, debrief.abilities, debrief.state.step]).toEqual([viewpoint?.personId, [], 'CLOSED'])
      const report = reportRoutes.getReport.response.parse(
        (await mine.browser.get(`/api/loops/${mine.loopId}/report`, look)).body,
      )
      expect([report.abilities, report.selfGaps, report.feedback?.quality]).toEqual([
        { edit: false, answer: false },
        [],
        demoNoteSets[at]?.quality,
      ])
    }
  })

  it('[DM-2] no text that a visitor reads calls a story by its code', async () => {
    const browser = mine.browser.duplicate()
    const excerpt = await browser.get('/api/demo/excerpt')
    let bytes = JSON.stringify(excerpt.body).length
    const coded = (body: unknown): string[] => JSON.stringify(body).match(/.{0,40}\bST-\d\d\b.{0,20}/g) ?? []
    const found = coded(excerpt.body)
    for (const viewpoint of [null, ...mine.demo.viewpoints]) {
      for (const seat of ids) {
        for (const route of readingRoutes) {
          const look = viewpoint === null ? undefined : through(viewpoint.personId)
          const { body } = await browser.get(addressOf(route, seat), look)
          bytes += JSON.stringify(body).length
          found.push(...coded(body).map((text) => `${route.path}: ${text}`))
        }
      }
    }
    expect(found).toEqual([])
    expect(bytes).toBeGreaterThan(500_000)
    expect(coded(demoNoteSets).length).toBeGreaterThan(10)
  })

  it("[DM-3] nobody reads another's notes as the own, and only two seats see the assignment", async () => {
    const [first, second] = ids
    expect(
      (await mine.browser.get(`/api/rounds/${second?.roundId ?? ''}/notes`, through(viewpointOf('1').personId))).status,
    ).toBe(404)
    expect((await mine.browser.get(`/api/rounds/${first?.roundId ?? ''}/notes`)).status).toBe(404)
    for (const viewpoint of mine.demo.viewpoints) {
      const { status } = await mine.browser.get(`/api/loops/${mine.loopId}/assignment`, through(viewpoint.personId))
      expect([viewpoint.key, status]).toEqual([
        viewpoint.key,
        viewpoint.key === hiringManager || viewpoint.key === barRaiser ? 200 : 403,
      ])
    }
  })

  it("[I-02] the candidate's view contains nothing of notes, votes or debrief", async () => {
    const browser = mine.browser.duplicate()
    const look = through(viewpointOf('candidate').personId)
    for (const seat of ids) for (const route of readingRoutes) await browser.get(addressOf(route, seat), look)
    const socket = await app.connectAs(
      browser,
      'rooms',
      { requests: debriefRequests },
      { query: { room: mine.loopId }, auth: { viewAs: viewpointOf('candidate').personId } },
    )
    expect(await socket.request('debrief:snapshot', { loopId: mine.loopId })).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN' },
    })
    expect(await socket.request('debrief:join', { loopId: mine.loopId, device: 'here' })).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN' },
    })
    socket.disconnect()
    const heard = browser.traffic()
    const written = demoNoteSets
      .flatMap(({ content }) => [
        content.rationale,
        content.strengths,
        ...Object.values(content.cells).map((cell) => cell.justification),
        ...content.items.flatMap((item) => [
          item.situation,
          item.action,
          item.why,
          item.result,
          ...item.probes.flatMap((probe) => [probe.text, probe.answer]),
        ]),
      ])
      .filter((text) => text.length > 20)
    const said = [
      ...demoDebrief.walk.flatMap(({ turns, outcome }) => [...turns.map((turn) => turn.text), outcome.reason]),
      ...demoDebrief.dissents.map((dissent) => dissent.statement),
      ...demoDebrief.rationale.bullets.map((bullet) => bullet.text),
    ]
    expect(written.length + said.length).toBeGreaterThan(80)
    // The released report has evidence that was cleared for the candidate, and nothing else has it.
    const [shown] = await db.select({ content: reports.content }).from(reports).where(eq(reports.loopId, mine.loopId))
    const asJson = (text: string): string => JSON.stringify(text).slice(1, -1)
    const cleared = JSON.stringify(shown?.content)
    const leaked = [...written, ...said].filter(
      (text) => heard.includes(asJson(text)) && !cleared.includes(asJson(text)),
    )
    expect(leaked).toEqual([])
    const remarks = demoNoteSets.flatMap(({ content }) => [content.rationale, content.strengths]).filter(Boolean)
    expect(remarks.filter((text) => heard.includes(asJson(text)))).toEqual([])
    expect(
      ['"vote"', '"target"', '"fallback"', '"rating"', '"quality"', '"ballots"', '"principles":["'].filter((key) =>
        heard.includes(key),
      ),
    ).toEqual([])
  })

  it("[I-02] the candidate's view has the report and the self-rating", async () => {
    const look = through(viewpointOf('candidate').personId)
    const report = reportRoutes.getReport.response.parse(
      (await mine.browser.get(`/api/loops/${mine.loopId}/report`, look)).body,
    )
    expect([report.content.keep.length, report.content.change.length, report.feedback, report.abilities]).toEqual([
      3,
      3,
      null,
      { edit: false, answer: false },
    ])
    expect(report.selfGaps.length).toBeGreaterThan(5)
    const rating = reportRoutes.getSelfRating.response.parse(
      (await mine.browser.get(`/api/loops/${mine.loopId}/self-rating`, look)).body,
    )
    expect(Object.keys(rating.ratings)).toHaveLength(16)
  })

  it('[DM-1] a view as someone outside the copy shows no more than its owner sees', async () => {
    const stranger = await app.buildGuest()
    for (const path of [
      `/api/loops/${mine.loopId}/package`,
      `/api/loops/${mine.loopId}/notes`,
      `/api/demo/${mine.loopId}/debrief`,
      `/api/loops/${mine.loopId}/assignment`,
    ]) {
      expect([path, (await mine.browser.get(path, through(stranger.id))).status]).toEqual([path, 403])
      expect([path, (await mine.browser.get(path)).status]).toEqual([path, 403])
    }
  })
})

describe("a copy is its owner's alone", () => {
  it('[DM-1] another guest finds nothing at any address, in any view', async () => {
    const other = (await visit(app)).browser
    for (const look of [undefined, ...mine.demo.viewpoints.map((viewpoint) => through(viewpoint.personId))]) {
      for (const route of [...readingRoutes, ...changingRoutes]) {
        const answer = await send(other, route, {
          path: addressOf(route, ids[0] ?? nowhere),
          body: bodyFor(route.path),
          ...(look === undefined ? {} : { options: look }),
        })
        expect([route.method, route.path, codeOf(answer.body)]).toEqual([route.method, route.path, 'NOT_FOUND'])
      }
    }
    const socket = await app.connectAs(
      other,
      'rooms',
      { requests: { ...debriefRequests, ...roomRequests } },
      { query: { room: mine.loopId }, auth: { viewAs: viewpointOf(barRaiser).personId } },
    )
    expect(await socket.request('debrief:snapshot', { loopId: mine.loopId })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    })
    expect(await socket.request('room:join', { roundId: ids[0]?.roundId ?? '', device: 'here' })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    })
    socket.disconnect()
  })

  it('[DM-1] without a session there is nothing to see', async () => {
    expect((await app.stranger().refusal(demoLoopRoutes.getDemo, { params: { loopId: mine.loopId } })).code).toBe(
      'UNAUTHENTICATED',
    )
  })

  it("[DM-1] it is in no one's list and in no queue", async () => {
    for (const look of [undefined, ...mine.demo.viewpoints.map((viewpoint) => through(viewpoint.personId))]) {
      expect((await mine.browser.get('/api/loops', look)).body).toEqual({ items: [] })
      expect((await mine.browser.get('/api/queue', look)).body).toMatchObject({ state: 'idle' })
      const joined = await mine.browser.post('/api/queue', { kind: 'candidate', loopId: mine.loopId }, look)
      expect(['FORBIDDEN', 'ILLEGAL_TRANSITION']).toContain(codeOf(joined.body))
    }
    expect(await mine.browser.call(queueRoutes.queueStatus)).toMatchObject({ state: 'idle' })
  })
})

const bodies: [suffix: string, body: unknown][] = [
  ['/submit', { keep: {} }],
  ['/addenda', { text: 'One more thing.' }],
  ['/return', { reason: 'Please say why.' }],
  ['/waive', { reason: 'It never came.' }],
  ['/self-rating', { ratings: { CO: 5, OW: 5, IS: 5, DD: 5 } }],
  ['/report/answer', { text: 'They missed the handover.' }],
  ['/time', { startsAt: 1_900_000_000_000 }],
  ['/vote', { target: 'I', fallback: 'I', line: null }],
]
const bodyFor = (path: string): unknown =>
  path.endsWith('/report') ? { content: released } : bodies.find(([suffix]) => path.endsWith(suffix))?.[1]
let released: unknown
beforeAll(async () => {
  released = (await db.select({ content: reports.content }).from(reports).where(eq(reports.loopId, mine.loopId)))[0]
    ?.content
})

describe('nothing in a copy changes', () => {
  it('[DM-1] every route that could change something refuses, in every view', async () => {
    const before = await everything(mine.loopId)
    expect(changingRoutes.length).toBeGreaterThanOrEqual(11)
    for (const viewpoint of [null, ...mine.demo.viewpoints]) {
      // The viewed seat allows the most; for other seats, the first one is tested.
      for (const seat of new Set([ids.find((one) => one.seatId === viewpoint?.seatId) ?? ids[4], ids[0]])) {
        for (const route of changingRoutes.filter((route) => viewpoint !== null || !visitorRoutes.includes(route))) {
          const answer = await send(mine.browser, route, {
            path: addressOf(route, seat ?? nowhere),
            body: bodyFor(route.path),
            ...(viewpoint === null ? {} : { options: through(viewpoint.personId) }),
          })
          expect([route.path, codeOf(answer.body)]).toEqual([
            route.path,
            expect.stringMatching(/^(?:FORBIDDEN|NOT_FOUND)$/),
          ])
        }
      }
    }
    expect(await everything(mine.loopId)).toBe(before)
  })

  it('[DM-1] neither do sockets, nor looking, nor the clock', async () => {
    const before = await everything(mine.loopId)
    const look = viewpointOf(barRaiser)
    const rooms = await app.connectAs(
      mine.browser,
      'rooms',
      { requests: { ...debriefRequests, ...roomRequests } },
      { query: { room: mine.loopId }, auth: { viewAs: look.personId } },
    )
    expect(await rooms.request('debrief:join', { loopId: mine.loopId, device: 'here' })).toMatchObject({
      ok: true,
      data: { meId: look.personId, abilities: [] },
    })
    expect(await rooms.request('debrief:command', { loopId: mine.loopId, command: { type: 'release' } })).toMatchObject(
      { ok: false, error: { code: 'FORBIDDEN' } },
    )
    expect(
      await rooms.request('room:command', { roundId: look.roundId ?? '', command: { type: 'end' } }),
    ).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    rooms.disconnect()
    const people = await app.connectAs(
      mine.browser,
      'people',
      { requests: noteRequests },
      { auth: { viewAs: look.personId } },
    )
    const save = {
      noteSetId: ids[2]?.noteSetId ?? '',
      fields: [{ key: 'set.rationale', value: 'Rewritten.', base: 0 }],
    }
    expect(await people.request('notes:save', save)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    people.disconnect()
    for (const viewpoint of mine.demo.viewpoints)
      for (const route of readingRoutes)
        await mine.browser.get(addressOf(route, ids[0] ?? nowhere), through(viewpoint.personId))
    app.clock.advance(60 * 60_000)
    for (const job of createFeatures().flatMap((feature) => feature.jobs ?? [])) await app.runJob(job.name)
    expect(await everything(mine.loopId)).toBe(before)
  })
})

describe('elsewhere the header means nothing', () => {
  it("[DM-1] a real loop answers its own people as themselves, and a demo's owner not at all", async () => {
    const loop = await packagedLoop(app)
    const [writer, reader] = loop.seats
    if (writer === undefined || reader === undefined) throw new Error('two seats were filled')
    const [set] = await db.select({ id: noteSets.id }).from(noteSets).where(eq(noteSets.roundId, writer.roundId))
    const seat = { loopId: loop.loopId, seatId: writer.seatId, roundId: writer.roundId, noteSetId: set?.id ?? '' }
    const plain = (body: unknown) => JSON.stringify(body).replace(/"requestId":"[^"]*"/, '')
    for (const route of readingRoutes) {
      for (const person of [loop.candidate, writer.person, reader.person]) {
        for (const borrowed of [
          loop.candidate,
          writer.person,
          reader.person,
          { id: viewpointOf(barRaiser).personId },
        ]) {
          const [own, as] = [
            await person.browser.get(addressOf(route, seat)),
            await person.browser.get(addressOf(route, seat), through(borrowed.id)),
          ]
          expect([route.path, as.status, plain(as.body)]).toEqual([route.path, own.status, plain(own.body)])
        }
      }
      for (const member of [loop.candidate, writer.person]) {
        expect([route.path, (await mine.browser.get(addressOf(route, seat), through(member.id))).status]).toEqual([
          route.path,
          404,
        ])
      }
    }
    const me = await mine.browser.call(peopleRoutes.me)
    expect(
      peopleRoutes.me.response.parse((await mine.browser.get('/api/me', through(loop.candidate.id))).body).user,
    ).toEqual(me.user)
  })
})

describe("yesterday's copies", () => {
  it('[DM-1] go after a day, with their people and with guests who only looked', async () => {
    const looker = await visit(app)
    const busy = await app.buildGuest()
    const busyVisit = await visit(app, busy.browser)
    await busy.browser.call(loopRoutes.createLoop, {
      body: { templateId: 'mini-2', role: 'PM', roleTitle: 'PM, payments', targetLevel: 5, fallbackLevel: 4 },
    })
    const member = await app.buildUser()
    const memberVisit = await visit(app, member.browser)
    app.clock.advance(23 * 3_600_000)
    const fresh = await visit(app)
    app.clock.advance(2 * 3_600_000)
    await app.runJob('demo-tidy')

    const gone = [looker, busyVisit, memberVisit, mine]
    expect(
      await db
        .select({ id: loops.id })
        .from(loops)
        .where(
          inArray(
            loops.id,
            gone.map(({ loopId }) => loopId),
          ),
        ),
    ).toEqual([])
    expect(
      await db
        .select({ id: user.id })
        .from(user)
        .where(
          inArray(
            user.id,
            gone.flatMap(({ demo }) => demo.viewpoints.map((viewpoint) => viewpoint.personId)),
          ),
        ),
    ).toEqual([])
    expect((await looker.browser.call(peopleRoutes.me)).user).toBeNull()
    expect((await busy.browser.call(loopRoutes.listLoops)).items).toHaveLength(1)
    expect((await member.browser.call(peopleRoutes.me)).user?.id).toBe(member.id)
    expect(
      (await fresh.browser.call(demoLoopRoutes.getDemo, { params: { loopId: fresh.loopId } })).viewpoints,
    ).toHaveLength(6)
    expect((await member.browser.call(demoRoutes.startDemo)).loopId).not.toBe(memberVisit.loopId)
  })
})
