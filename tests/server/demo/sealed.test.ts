// A visitor reads the package of the copy sealed, votes once, and sees the vote next to the panel's.
import { afterAll, describe, expect, it } from 'vitest'
import { eq, inArray } from 'drizzle-orm'
import { user } from '#server/db/schema/auth.ts'
import { debriefs, decisions } from '#server/db/schema/debriefs.ts'
import { loops } from '#server/db/schema/loops.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { packages } from '#server/db/schema/packages.ts'
import { reports } from '#server/db/schema/reports.ts'
import { withTitles } from '#shared/demo/story-titles.ts'
import { createFeatures, exportPerson } from '#server/features.ts'
import { demoLoopRoutes } from '#shared/contracts/demo-loop.ts'
import { problemSchema } from '#shared/contracts/errors.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { demoDebrief } from '#shared/demo/debrief.ts'
import { demoNoteSets } from '#shared/demo/package-input.ts'
import { quotedLines } from '#shared/domain/package/quoted-lines.ts'
import { testApp } from '#tests/support/test-app.ts'
import { through, visit, type Visit } from './demo-room.ts'

const app = await testApp()
afterAll(() => app.close())
const { db } = app.deps

const read = ({ browser, loopId }: Visit) => browser.call(demoLoopRoutes.getSealedReading, { params: { loopId } })
const cast = {
  target: 'NI',
  fallback: 'I',
  line: 'I saw the repeat number in August, it sat with the retention team.',
} as const
const vote = ({ browser, loopId }: Visit, body: object = cast) => browser.post(`/api/demo/${loopId}/vote`, body)
const codeOf = (body: unknown): string => problemSchema.parse(body).code

/** Every key and every text of an answer. */
function partsOf(value: unknown): { keys: string[]; texts: string[] } {
  const keys: string[] = []
  const texts: string[] = []
  JSON.stringify(value, (key, inner: unknown) => {
    keys.push(key)
    if (typeof inner === 'string') texts.push(inner)
    return inner
  })
  return { keys, texts }
}

/** What was written with a vote, said in the debrief, or drafted after it. */
const afterReading = withTitles([
  ...demoNoteSets.flatMap(({ content }) => [content.rationale, content.voteWouldChange ?? '']),
  ...demoDebrief.walk.flatMap(({ turns, outcome }) => [...turns.map(({ text }) => text), outcome.reason]),
  ...demoDebrief.challenges.map(({ answer }) => answer),
  ...demoDebrief.dissents.map(({ statement }) => statement),
  ...demoDebrief.rationale.bullets.map(({ text }) => text),
  demoDebrief.contradiction.reason,
  demoDebrief.rationale.concern,
  demoDebrief.rationale.levelReason,
  demoDebrief.rationale.wouldHaveChanged,
]).filter((text) => text.length > 10)

const closedKeys = [
  'vote',
  'fallbackVote',
  'target',
  'fallback',
  'rationale',
  'ballots',
  'outcome',
  'own',
  'gates',
  'signed',
]

/** Votes, outcomes, words that say them, keys that hold them, and every text of after the reading. */
function leaksIn(answers: unknown): string[] {
  const { keys, texts } = partsOf(answers)
  const sent = texts.join('\n')
  return [
    ...closedKeys.filter((key) => keys.includes(key)),
    ...texts.filter((text) => /^(?:SH|I|NI|SNH|\w*INCLINED\w*)$/.test(text)),
    ...(sent.match(/strong (?:no )?hire|\binclined\b|\bdissent\w*/gi) ?? []),
    ...afterReading.filter((text) => sent.includes(text)),
  ]
}

describe('reading sealed', () => {
  it('[DM-7] has the whole package, and nothing of votes, outcome, debrief or report', async () => {
    const mine = await visit(app)
    const reading = await read(mine)
    if (reading.state !== 'reading') throw new Error('nobody voted')
    const pack = reading.package
    expect([pack.content.noteSets.length, pack.sealedVotes, pack.people.map(({ mine: own }) => own)]).toEqual([
      5,
      5,
      [false, false, false, false, false],
    ])
    expect([pack.candidateName, pack.people[1]?.name]).toEqual(['Mara Oyelaran', 'Rui Tavares'])

    // What the choose page and the sealed page are given.
    const answers = [
      await mine.browser.get(`/api/demo/${mine.loopId}/sealed`),
      await mine.browser.get(`/api/demo/${mine.loopId}`),
    ].map(({ body }) => body)
    expect(partsOf(answers).texts.join('').length).toBeGreaterThan(20_000)
    expect(leaksIn(answers)).toEqual([])
    expect(pack.votes).toBeNull()
    const [stored] = await db.select({ content: reports.content }).from(reports).where(eq(reports.loopId, mine.loopId))
    const drafted = [stored?.content.headline ?? '', stored?.content.summary ?? '']
    expect(drafted.filter((text) => text === '' || JSON.stringify(answers).includes(text))).toEqual([])
  })

  it('[DM-7] leaves out what a seat’s own view of the finished loop has', async () => {
    const mine = await visit(app)
    const look = through(mine.demo.viewpoints[2]?.personId ?? '')
    const pack = await mine.browser.get(`/api/loops/${mine.loopId}/package`, look)
    const debrief = await mine.browser.get(`/api/demo/${mine.loopId}/debrief`, look)
    expect(leaksIn(pack.body)).toEqual(expect.arrayContaining(['vote', 'rationale', 'SH', 'NI']))
    const found = leaksIn([pack.body, debrief.body])
    expect(found).toEqual(expect.arrayContaining(['target', 'outcome', 'signed', 'INCLINED_DOWNLEVEL']))
    expect(afterReading.length).toBeGreaterThan(20)
    expect(afterReading.filter((text) => !found.includes(text))).toEqual([])
  })

  it('[DM-7] is not read as a seat, and not by another visitor', async () => {
    const [mine, other] = [await visit(app), await visit(app)]
    const path = `/api/demo/${mine.loopId}/sealed`
    for (const viewpoint of mine.demo.viewpoints) {
      const look = through(viewpoint.personId)
      expect(codeOf((await mine.browser.get(path, look)).body)).toBe('FORBIDDEN')
      expect(codeOf((await mine.browser.post(`/api/demo/${mine.loopId}/vote`, cast, look)).body)).toBe('FORBIDDEN')
      expect(codeOf((await mine.browser.post(`/api/demo/${mine.loopId}/restart`, undefined, look)).body)).toBe(
        'FORBIDDEN',
      )
    }
    expect(codeOf((await other.browser.get(path)).body)).toBe('NOT_FOUND')
    expect(codeOf((await vote({ ...mine, browser: other.browser })).body)).toBe('NOT_FOUND')
    expect(codeOf((await other.browser.post(`/api/demo/${mine.loopId}/restart`)).body)).toBe('NOT_FOUND')
    expect(codeOf((await app.stranger().get(path)).body)).toBe('UNAUTHENTICATED')
    expect((await read(mine)).state).toBe('reading')
  })
})

describe('the vote', () => {
  it('[DM-8] opens the five votes, the outcome, the gates that fired and the lines that moved votes, also after a reload', async () => {
    const mine = await visit(app)
    const answer = await vote(mine)
    const opened = demoLoopRoutes.voteInDemo.response.parse(answer.body)
    expect(opened).toMatchObject({
      state: 'voted',
      own: { ...cast, at: app.clock.now() },
      outcome: 'INCLINED_DOWNLEVEL',
      level: 5,
    })
    if (opened.state !== 'voted') throw new Error('the vote was cast')
    const { pre, revote1, final } = demoDebrief.ballots
    expect(
      opened.panel.map(({ first, final: last, finalFallback, movedLine }) => ({
        first,
        final: last,
        finalFallback,
        movedLine,
      })),
    ).toEqual(
      pre.map(({ target }, at) => ({
        first: target,
        final: final[at]?.target,
        finalFallback: 'I',
        movedLine: revote1[at]?.movedLine,
      })),
    )
    expect(opened.panel.map(({ seatId }) => seatId)).toEqual(mine.demo.viewpoints.flatMap(({ seatId }) => seatId ?? []))
    expect(opened.gates.map(({ gate, fired }) => [gate, fired])).toEqual([
      ['G5', true],
      ['G8', true],
    ])
    expect(await read(mine)).toEqual(opened)
    expect([
      mine.demo.voted,
      (await mine.browser.call(demoLoopRoutes.getDemo, { params: { loopId: mine.loopId } })).voted,
    ]).toEqual([false, true])
  })

  it('[DM-8] counts once, however often and however fast it is sent', async () => {
    const mine = await visit(app)
    const both = await Promise.all([vote(mine), vote(mine, { ...cast, target: 'SH' })])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const kept = await read(mine)
    expect(codeOf((await vote(mine, { ...cast, target: 'SNH' })).body)).toBe('ILLEGAL_TRANSITION')
    expect(await read(mine)).toEqual(kept)
  })

  it.each([
    ['no fallback vote', { ...cast, fallback: null }],
    ['a vote of another scale', { ...cast, target: 'YES' }],
    ['a line that is in no notes', { ...cast, line: 'I would hire her.' }],
    ['a line that only a justification has', { ...cast, line: demoNoteSets[0]?.content.cells.OW?.justification }],
    ['an empty line', { ...cast, line: '' }],
  ])('[DM-8] with %s is refused, and nothing opens', async (_, body) => {
    const mine = await visit(app)
    expect(codeOf((await vote(mine, body)).body)).toBe('INVALID_INPUT')
    expect((await read(mine)).state).toBe('reading')
  })

  it('[DM-8] takes any line quoted in the notes, or none', async () => {
    const mine = await visit(app)
    const reading = await read(mine)
    if (reading.state !== 'reading') throw new Error('nobody voted')
    const lines = quotedLines(reading.package.content)
    const said = demoNoteSets.flatMap(({ content }) =>
      content.items.flatMap(({ quotes }) => quotes.map(({ text }) => text)),
    )
    expect(lines.map(({ text }) => text).toSorted()).toEqual([...new Set(said)].toSorted())
    expect((await vote(mine, { ...cast, line: lines.at(-1)?.text })).status).toBe(200)
    expect((await vote(await visit(app), { ...cast, line: null })).status).toBe(200)
  })

  it('[DM-8] changes nothing else in the copy, and no list or package shows it', async () => {
    const mine = await visit(app)
    const rest = async () =>
      JSON.stringify(
        await Promise.all([
          db.select().from(packages).where(eq(packages.loopId, mine.loopId)),
          db.select().from(debriefs).where(eq(debriefs.loopId, mine.loopId)),
          db.select().from(decisions).where(eq(decisions.loopId, mine.loopId)),
          db.select().from(reports).where(eq(reports.loopId, mine.loopId)),
          db.select().from(noteSets).where(eq(noteSets.loopId, mine.loopId)).orderBy(noteSets.id),
        ]),
      )
    const before = await rest()
    await vote(mine, { target: 'SNH', fallback: 'SNH', line: null })
    expect(await rest()).toBe(before)
    for (const { personId } of mine.demo.viewpoints)
      for (const page of ['', '/package', '/report', '/notes']) {
        const { body } = await mine.browser.get(`/api/loops/${mine.loopId}${page}`, through(personId))
        expect(JSON.stringify(body)).not.toContain('"SNH"')
      }
  })

  it('[DM-8] is in what its owner may export', async () => {
    const mine = await visit(app)
    await vote(mine)
    const { user: me } = await mine.browser.call(peopleRoutes.me)
    expect(await exportPerson(createFeatures(), db, me?.id ?? '')).toMatchObject({
      loops: { demoVotes: [{ loopId: mine.loopId, vote: cast }] },
    })
  })
})

describe('a new copy', () => {
  it('[DM-8] replaces the old one and its people, for its owner alone, and can be voted on again', async () => {
    const [mine, other] = [await visit(app), await visit(app)]
    await vote(mine)
    const { loopId } = await mine.browser.call(demoLoopRoutes.restartDemo, { params: { loopId: mine.loopId } })
    expect(loopId).not.toBe(mine.loopId)
    expect(codeOf((await mine.browser.get(`/api/demo/${mine.loopId}`)).body)).toBe('NOT_FOUND')
    expect(await visit(app, mine.browser)).toMatchObject({ loopId, demo: { voted: false } })
    expect((await read({ ...mine, loopId })).state).toBe('reading')
    expect((await vote({ ...mine, loopId })).status).toBe(200)
    const people = mine.demo.viewpoints.map(({ personId }) => personId)
    expect(await db.select({ id: user.id }).from(user).where(inArray(user.id, people))).toEqual([])
    expect(await db.select({ id: loops.id }).from(loops).where(eq(loops.id, other.loopId))).toHaveLength(1)
    expect((await read(other)).state).toBe('reading')
  })
})
