import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { and, eq } from 'drizzle-orm'
import { account, session, user } from '#server/db/schema/auth.ts'
import { debriefEvents, debriefs, decisions } from '#server/db/schema/debriefs.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { packages } from '#server/db/schema/packages.ts'
import { reports } from '#server/db/schema/reports.ts'
import { rooms, roundEvents } from '#server/db/schema/rooms.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import { personaDomain } from '#server/features/demo/people.ts'
import { withTitles } from '#shared/demo/story-titles.ts'
import { timesBefore } from '#server/features/demo/times.ts'
import { isIntact } from '#server/features/packages/system.ts'
import { authRoutes } from '#shared/contracts/auth.ts'
import { debriefStateSchema } from '#shared/contracts/debrief-state.ts'
import { demoExcerptSchema, demoRoutes } from '#shared/contracts/demo.ts'
import { noteContentSchema } from '#shared/contracts/notes.ts'
import { packageContentSchema, packageVotesSchema } from '#shared/contracts/package-content.ts'
import { reportContentSchema } from '#shared/contracts/report-content.ts'
import { roomStateSchema } from '#shared/contracts/room-state.ts'
import { openDebrief } from '#shared/domain/debrief/open-debrief.ts'
import { reduceDebrief } from '#shared/domain/debrief/reduce-debrief.ts'
import { demoDebrief } from '#shared/demo/debrief.ts'
import { demoLoop } from '#shared/demo/loop.ts'
import { demoNoteSets, demoPackageInput } from '#shared/demo/package-input.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'
import { newRoom } from '#shared/domain/room/new-room.ts'
import { reportProblems } from '#shared/domain/report/report-problems.ts'
import { problemContext } from '#server/features/reports/draft-input.ts'
import { testApp } from '#tests/support/test-app.ts'
import { visit, type Visit } from './demo-room.ts'

const app = await testApp()
afterAll(() => app.close())
const { db } = app.deps
let mine: Visit
beforeAll(async () => {
  mine = await visit(app)
})

const only = <T>(rows: T[]): T => {
  const [row] = rows
  if (row === undefined || rows.length !== 1) throw new Error(`${rows.length} rows instead of one`)
  return row
}
const loop = async () => only(await db.select().from(loops).where(eq(loops.id, mine.loopId)))
const pack = async () => only(await db.select().from(packages).where(eq(packages.loopId, mine.loopId)))
const debrief = async () => only(await db.select().from(debriefs).where(eq(debriefs.loopId, mine.loopId)))
const sealed = () => db.select().from(noteSets).where(eq(noteSets.loopId, mine.loopId))
const idKeys = new Set(['seatId', 'noteSetId', 'itemId', 'seatIds'])
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (idKeys.has(key) ? undefined : inner)))
/** The seat of the demo's data, by a row's id. */
const seatKeys = () =>
  new Map(
    mine.demo.viewpoints.flatMap((viewpoint) => {
      const key = demoLoop.seats.find((seat) => seat.name === viewpoint.name)?.seatId
      return key === undefined
        ? []
        : ([
            [viewpoint.seatId ?? '', key],
            [viewpoint.personId, key],
          ] as [string, string][])
    }),
  )

describe('a copy of the demo', () => {
  it('[DM-1] is a closed loop whose seats hold what the solver gives them', async () => {
    expect(await loop()).toMatchObject({
      templateId: 'official-pm-5',
      role: 'PM',
      targetLevel: 6,
      fallbackLevel: 5,
      status: 'CLOSED',
      assignment: { feasible: true, score: 303.8 },
    })
    const rows = await db.select().from(seats).where(eq(seats.loopId, mine.loopId)).orderBy(seats.roundNumber)
    expect(rows.map((seat) => [seat.roundNumber, seat.roundType, seat.minutes, seat.principles])).toEqual(
      demoLoop.seats.map((seat) => [seat.roundNumber, seat.roundType, 45, seat.principles]),
    )
  })

  it('[DM-1] its rounds ended by the room’s own rules', async () => {
    const rows = await db.select().from(rounds).where(eq(rounds.loopId, mine.loopId))
    expect(rows).toHaveLength(5)
    for (const round of rows) {
      const room = only(await db.select().from(rooms).where(eq(rooms.roundId, round.id)))
      expect([round.status, round.endReason, (round.endedAt ?? 0) - (round.liveAt ?? 0)]).toEqual([
        'ENDED',
        'interviewer',
        45 * 60_000,
      ])
      const events = await db
        .select()
        .from(roundEvents)
        .where(eq(roundEvents.roundId, round.id))
        .orderBy(roundEvents.seq)
      const { roundType, startsAt } = room.state
      const start = newRoom({ roundType, minutes: 45, startsAt, now: (startsAt ?? 0) - 10 * 60_000 })
      expect(events.map(({ event }) => event).reduce(reduceRoom, start)).toEqual(roomStateSchema.parse(room.state))
      expect(events.at(-1)?.seq).toBe(room.seq)
    }
  })

  it.each([
    ['a code alone', 'ST-07', 'One photo'],
    [
      'a code in a sentence',
      'In ST-01 gave up $400K; ST-09 too.',
      'In “Never swap my formula” gave up $400K; “Rolled back their change” too.',
    ],
    ['no code', 'FIRST-01, ST-011', 'FIRST-01, ST-011'],
  ])('[DM-2] %s becomes a title', (_, text, title) => expect(withTitles({ text })).toEqual({ text: title }))

  it('[DM-2] its note sets are sealed, with the quality and the late hours of the demo and the linter’s findings', async () => {
    const keys = seatKeys()
    const rows = (await sealed()).toSorted(
      (a, b) =>
        demoNoteSets.findIndex((set) => set.seatId === keys.get(a.seatId)) -
        demoNoteSets.findIndex((set) => set.seatId === keys.get(b.seatId)),
    )
    expect(rows.map((set) => [set.status, set.quality, set.lateMs / 3_600_000])).toEqual(
      demoNoteSets.map((set) => ['SEALED', set.quality, set.lateHours]),
    )
    expect(rows.map((set) => noteContentSchema.parse(set.content))).toEqual(
      demoNoteSets.map((set) => withTitles(set.content)),
    )
    expect(rows.map((set) => (set.submittedAt ?? 0) - (set.dueAt ?? 0) > 0)).toEqual([false, false, false, false, true])
    expect(rows[4]?.findings.map((finding) => finding.rule)).toEqual(
      expect.arrayContaining(['L15', 'L16', 'L22', 'L31', 'L33']),
    )
    expect(
      rows[1]?.findings
        .filter((finding) => rows[1]?.kept[`${finding.rule}@${finding.field}`] !== undefined)
        .map((finding) => finding.rule),
    ).toEqual(['L22'])
  })

  it('[DM-3] [I-10] its package is what the rules make of these sets, and its hash holds', async () => {
    const { content, votes, ...row } = await pack()
    expect(await isIntact(db, { content, votes, ...row })).toBe(true)
    const keys = seatKeys()
    const expected = assemblePackage(demoPackageInput)
    const cells = (rows: typeof content.rows, named: (seatId: string) => string) =>
      rows.map(({ cells: all, ...rest }) => ({
        ...rest,
        cells: all.flatMap((cell) =>
          cell.state === 'rated' ? [[named(cell.seatId), cell.rating, cell.confidence, cell.primary]] : [],
        ),
      }))
    expect(cells(content.rows, (seatId) => keys.get(seatId) ?? '?')).toEqual(
      cells(expected.content.rows, (seatId) => seatId),
    )
    const pairs = ({ tension }: typeof content) => tension.evidence.map(({ pair, story }) => [pair, story])
    expect([content.issues.map(({ kind }) => kind), pairs(content)]).toEqual([
      expected.content.issues.map(({ kind }) => kind),
      pairs(expected.content),
    ])
    for (const part of ['tension', 'levels', 'narrative', 'contradictions', 'issues', 'coreStrip'] as const) {
      expect(withoutIds(content[part])).toEqual(withoutIds(expected.content[part]))
    }
    expect(packageContentSchema.parse(content)).toEqual(content)
    expect(packageVotesSchema.parse(votes)).toEqual(votes)
  })

  it('[DM-4] its debrief was played by the machine: ballots, moved lines, resolution, challenges', async () => {
    const { state } = await debrief()
    const keys = seatKeys()
    const ballot = (name: keyof typeof demoDebrief.ballots) =>
      state.ballots[name]?.map((vote) => ({
        seatId: keys.get(vote.personId),
        target: vote.target,
        fallback: vote.fallback,
        movedLine: vote.movedLine,
      }))
    expect([ballot('pre'), ballot('revote1'), ballot('final')]).toEqual([
      demoDebrief.ballots.pre,
      demoDebrief.ballots.revote1,
      demoDebrief.ballots.final,
    ])
    expect(state.walk?.order).toEqual(['OW', 'HS', 'ET'])
    expect(state.resolutions.map(({ principle, status }) => [principle, status])).toEqual([['OW', 'mixed']])
    expect(state.contradictions.map(({ issue, verdict }) => [issue, verdict])).toEqual([[1, 'bothTrue']])
    expect(state.challenges.map(({ trigger, toPersonId, answer }) => [trigger, keys.get(toPersonId), answer])).toEqual(
      demoDebrief.challenges.map(({ trigger, toSeatId, answer }) => [trigger, toSeatId, answer]),
    )
    const said = state.turns
      .filter((turn) => turn.text !== '')
      .map((turn) => [turn.principle, keys.get(turn.personId), turn.text])
    expect(said).toEqual(
      expect.arrayContaining(
        demoDebrief.walk.flatMap(({ principle, turns }) => turns.map((turn) => [principle, turn.seatId, turn.text])),
      ),
    )
    expect(debriefStateSchema.parse(state)).toEqual(state)
  })

  it('[DM-4] [G5] [G8] its outcome is a down-level by the bar raiser’s veto, signed, with the dissent and the reasons', async () => {
    const { state, openedAt } = await debrief()
    expect(state.proposal).toMatchObject({ outcome: 'INCLINED_DOWNLEVEL', level: 5 })
    expect(state.proposal?.gates.filter((gate) => gate.fired).map(({ gate }) => gate)).toEqual(['G5', 'G8'])
    const final = state.ballots.final ?? []
    const mean = final.reduce((sum, { target }) => sum + { SH: 2, I: 1, NI: -1, SNH: -2 }[target], 0) / final.length
    expect([final.filter((vote) => vote.target === 'I').length, mean]).toEqual([3, 0.2])
    expect(state.proposal?.dissents.find((dissent) => dissent.statement !== null)?.statement).toBe(
      demoDebrief.dissents[0].statement,
    )
    expect(state.rationale).toEqual(demoDebrief.rationale)
    expect((state.hmConfirmation?.at ?? 0) - openedAt).toBe(demoDebrief.minutes * 60_000)
    const decision = only(await db.select().from(decisions).where(eq(decisions.loopId, mine.loopId)))
    expect(decision).toMatchObject({
      outcome: 'INCLINED_DOWNLEVEL',
      level: 5,
      override: false,
      signedBy: state.signed?.by[0],
      rationale: demoDebrief.rationale,
    })
  })

  it('[DR-1] [I-19] its debrief is rebuilt from its stored facts alone', async () => {
    const row = await debrief()
    const { votes, content } = await pack()
    const opened = openDebrief({
      targetLevel: 6,
      fallbackLevel: 5,
      practiceOnly: false,
      packageIntact: true,
      seats: row.state.attendees.map(({ eligible: _eligible, ...attendee }) => {
        const vote = votes.find((vote) => vote.seatId === attendee.seatId)
        return {
          ...attendee,
          vote:
            vote?.vote == null
              ? null
              : {
                  target: vote.vote,
                  fallback: vote.fallbackVote,
                  confidence: vote.voteConfidence,
                  reason: vote.reason ?? null,
                },
        }
      }),
    })
    const events = await db
      .select()
      .from(debriefEvents)
      .where(eq(debriefEvents.debriefId, row.id))
      .orderBy(debriefEvents.seq)
    expect(opened.ok && events.map(({ event }) => event).reduce(reduceDebrief, opened.value.public)).toEqual(row.state)
    expect([events.at(-1)?.seq, content.header.missing]).toEqual([row.seq, []])
  })

  it('[DM-5] [I-30] its report could be released: three kept, three changed, nobody named, nothing of the remarks', async () => {
    const { content, releasedAt } = only(await db.select().from(reports).where(eq(reports.loopId, mine.loopId)))
    expect(
      reportProblems(
        content,
        problemContext(
          await sealed(),
          demoLoop.seats.map((seat) => seat.name),
        ),
      ),
    ).toEqual([])
    expect(reportContentSchema.parse(content)).toEqual(content)
    // What the bar raiser's no rests on belongs to the vote.
    const { privateRemarks } = problemContext(await sealed(), [])
    const { voteLine = '', voteWouldChange = '' } = demoNoteSets.find(({ seatId }) => seatId === 'BR')?.content ?? {}
    expect([voteLine, voteWouldChange].map((text) => text !== '' && privateRemarks.includes(text))).toEqual([
      true,
      true,
    ])
    expect(content).toMatchObject({
      outcome: 'INCLINED_DOWNLEVEL',
      level: 5,
      targetLevel: 6,
      headline: 'The panel would hire you at L5, not at L6.',
    })
    expect(
      content.nextLoop.map(({ principle, before, weakness }) => [principle, before, Number(weakness.toFixed(2))]),
    ).toEqual([
      ['OW', 0, 0.2],
      ['ET', 0.8, 0.44],
      ['HS', 0, 0.4],
      ['IS', 0.5, 0.2],
    ])
    expect(releasedAt).toBe((await loop()).statusAt)
  })

  it('[DM-4] happened in the last week that is over, whenever it is opened', () => {
    for (let day = 0; day < 15; day += 1) {
      const now = Date.UTC(2026, 0, 5, 3) + day * 86_400_000
      const { createdAt, releasedAt, debriefAt } = timesBefore(now)
      expect(releasedAt).toBeLessThan(now)
      expect(now - releasedAt).toBeLessThan(8 * 86_400_000)
      expect([new Date(debriefAt).getUTCDay(), createdAt < debriefAt]).toEqual([3, true])
    }
  })
})

describe('its people', () => {
  it('[DM-1] are made up for this copy and have nothing to sign in by', async () => {
    const ids = mine.demo.viewpoints.map((viewpoint) => viewpoint.personId)
    const other = await visit(app)
    expect(other.demo.viewpoints.filter((viewpoint) => ids.includes(viewpoint.personId))).toEqual([])
    for (const id of ids) {
      const row = only(await db.select().from(user).where(eq(user.id, id)))
      expect([row.email.endsWith(`@${personaDomain}`), row.isAnonymous, row.emailVerified]).toEqual([true, true, false])
      expect([
        await db.select().from(account).where(eq(account.userId, id)),
        await db.select().from(session).where(eq(session.userId, id)),
      ]).toEqual([[], []])
      expect(
        (
          await app
            .stranger()
            .refusal(authRoutes.signIn, { body: { email: row.email, password: 'whatever it may be' } })
        ).code,
      ).toBe('WRONG_CREDENTIALS')
      await app.stranger().call(authRoutes.requestReset, { body: { email: row.email } })
    }
    expect(app.deps.mailer.recent().filter((mail) => mail.to.endsWith(personaDomain))).toEqual([])
  })
})

describe('opening it', () => {
  it('[DM-1] makes a visitor a guest and opens the same copy at every visit', async () => {
    const browser = app.stranger()
    const first = await browser.post('/api/demo')
    expect(first.setCookies).toHaveLength(1)
    const { loopId } = demoRoutes.startDemo.response.parse(first.body)
    expect(await browser.call(demoRoutes.startDemo)).toEqual({ loopId })
    const both = await Promise.all([browser.call(demoRoutes.startDemo), browser.call(demoRoutes.startDemo)])
    expect(both).toEqual([{ loopId }, { loopId }])
    const [owned] = await db
      .select({ isGuest: user.isAnonymous })
      .from(user)
      .innerJoin(loops, and(eq(loops.demoOwnerId, user.id), eq(loops.id, loopId)))
    expect(owned?.isGuest).toBe(true)
  })

  it('[DM-1] two first presses at once make one copy', async () => {
    const guest = await app.buildGuest()
    const both = await Promise.all([guest.browser.call(demoRoutes.startDemo), guest.browser.call(demoRoutes.startDemo)])
    expect(both[0]).toEqual(both[1])
    expect(await db.select({ id: loops.id }).from(loops).where(eq(loops.demoOwnerId, guest.id))).toHaveLength(1)
  })

  it('[DM-3] the front page’s excerpt comes from the same package, needs no session and may be cached', async () => {
    const browser = app.stranger()
    const answer = await browser.get('/api/demo/excerpt')
    const excerpt = demoExcerptSchema.parse(answer.body)
    expect([answer.headers['cache-control'], answer.setCookies]).toEqual(['public, max-age=300', []])
    expect(excerpt.principle).toEqual({
      code: 'OW',
      name: 'Ownership',
      core: true,
      status: 'disputed',
      readers: 3,
      stories: 3,
      spread: 2,
    })
    expect(excerpt.readings.map(({ who, round, rating, confidence }) => [who, round, rating, confidence])).toEqual([
      ['Dana', 1, 4, 'H'],
      ['Adaeze', 3, 2, 'M'],
    ])
    expect(excerpt.ballots.map(({ who, seat, vote }) => [who, seat, vote])).toEqual([
      ['Dana Whitlock', 'Hiring manager', 'I'],
      ['Rui Tavares', 'Peer', 'SH'],
      ['Adaeze Lindholm', 'Bar raiser', 'NI'],
      ['Kenji Abara', 'Data', 'I'],
      ['Sofia Marchetti-Reyes', 'Engineering', 'I'],
    ])
  })
})
