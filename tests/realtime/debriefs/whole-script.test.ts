import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { testApp } from '#tests/support/test-app.ts'
import { disputedNotes, openRoom, rationale, toDecision, toFinalVote, toReveal, toWalk, type Room } from './attendee.ts'

const app = await testApp()
afterAll(() => app.close())

const read = (room: Room, who: 'raiser' | 'ivo') => room[who].person.browser
const at = (room: Room) => ({ params: { loopId: room.loop.loopId } })

describe('from the frozen package to the released report', () => {
  let room: Room
  beforeAll(async () => {
    room = await openRoom(app, { notes: disputedNotes })
    await toDecision(room)
  })

  it('[DR-1] the loop moves with its debrief, for the panel and not for the candidate', async () => {
    expect((await read(room, 'ivo').call(loopRoutes.getLoop, at(room))).status).toBe('IN_DEBRIEF')
    expect((await room.loop.candidate.browser.call(loopRoutes.getLoop, at(room))).status).toBe('BEING_READ')
  })

  it('[I-20] the software proposes with its gates; nothing is signed until a person signs', async () => {
    const { state } = await room.raiser.snapshot()
    expect(state.proposal).toMatchObject({ outcome: 'INCLINED', level: 5, dissents: [] })
    expect(state.proposal?.gates.find((gate) => gate.fired)?.gate).toBe('G9')
    expect(state.signed).toBeNull()
    expect(await room.ivo.refused({ type: 'sign', outcome: 'INCLINED', reason: '' })).toBe('FORBIDDEN')
    const signed = await room.raiser.act({ type: 'sign', outcome: 'INCLINED', reason: '' })
    expect(signed).toMatchObject({
      step: 'RATIONALE',
      signed: { outcome: 'INCLINED', level: 5, by: [room.raiser.person.id], override: false },
    })
    expect((await read(room, 'ivo').call(loopRoutes.getLoop, at(room))).status).toBe('DECIDED')
  })

  it('[DR-13] a short rationale is refused, a whole one leads to the report draft', async () => {
    expect(
      await room.raiser.refused({
        type: 'writeRationale',
        rationale: {
          ...rationale,
          bullets: ['OW 4: yes', 'DD 4: yes', 'IS: no number'].map((text) => ({
            side: 'for' as const,
            principle: 'OW' as const,
            text,
          })),
        },
      }),
    ).not.toBe('')
    const unsided = rationale.bullets.map(({ text }) => ({ side: null, principle: null, text }))
    expect(await room.raiser.refused({ type: 'writeRationale', rationale: { ...rationale, bullets: unsided } })).toBe(
      'ILLEGAL_TRANSITION',
    )
    await room.raiser.act({ type: 'writeRationale', rationale })
    expect((await room.raiser.act({ type: 'close', step: 'RATIONALE' })).step).toBe('FEEDBACK')
    const draft = await read(room, 'raiser').call(reportRoutes.getReport, at(room))
    expect(draft).toMatchObject({
      content: { outcome: 'INCLINED', level: 5, headline: 'The panel would hire you at L5.' },
      releasedAt: null,
      abilities: { edit: true, answer: false },
    })
    expect((await read(room, 'ivo').call(reportRoutes.getReport, at(room))).abilities.edit).toBe(false)
  })

  it('[I-31] without the report nothing closes; its release closes the loop', async () => {
    expect(await room.raiser.refused({ type: 'close', step: 'FEEDBACK' })).toBe('ILLEGAL_TRANSITION')
    const draft = await read(room, 'raiser').call(reportRoutes.getReport, at(room))
    const named = { ...draft.content, summary: 'Ivo Seat1 voted against you.' }
    expect(
      (await read(room, 'raiser').call(reportRoutes.editReport, { ...at(room), body: { content: named } })).problems,
    ).not.toEqual([])
    expect(await room.raiser.refused({ type: 'release' })).toBe('ILLEGAL_TRANSITION')
    await read(room, 'raiser').call(reportRoutes.editReport, {
      ...at(room),
      body: { content: { ...draft.content, summary: 'You start from cases that can be counted.' } },
    })
    expect((await room.loop.candidate.browser.refusal(reportRoutes.getReport, at(room))).code).toBe('NOT_FOUND')
    expect(await room.raiser.act({ type: 'release' })).toMatchObject({ step: 'CLOSED', releasedAt: app.clock.now() })
    expect((await room.loop.candidate.browser.call(loopRoutes.getLoop, at(room))).status).toBe('CLOSED')
  })

  it('[RP-6] the candidate rates themselves first, then reads, and answers once', async () => {
    const { browser } = room.loop.candidate
    expect((await browser.refusal(reportRoutes.getReport, at(room))).code).toBe('SEALED')
    expect(
      (await browser.refusal(reportRoutes.putSelfRating, { ...at(room), body: { ratings: { CO: 4 } } })).code,
    ).toBe('INVALID_INPUT')
    await browser.call(reportRoutes.putSelfRating, { ...at(room), body: { ratings: { CO: 5, OW: 4, IS: 2, DD: 4 } } })
    const report = await browser.call(reportRoutes.getReport, at(room))
    expect(report).toMatchObject({
      content: { summary: 'You start from cases that can be counted.' },
      problems: [],
      abilities: { edit: false, answer: true },
      feedback: null,
    })
    expect(report.selfGaps.length).toBeGreaterThan(0)
    expect(report.selfGaps.flatMap((gap) => Object.keys(gap)).toSorted()).not.toContain('heard')
    expect(
      (await browser.call(reportRoutes.answerReport, { ...at(room), body: { text: 'The warehouse moved too.' } }))
        .answer?.text,
    ).toBe('The warehouse moved too.')
    expect((await browser.refusal(reportRoutes.answerReport, { ...at(room), body: { text: 'Once more.' } })).code).toBe(
      'CONFLICT',
    )
  })

  it('[I-32] each interviewer reads how usable the own notes were, and one tip', async () => {
    const { feedback } = await read(room, 'ivo').call(reportRoutes.getReport, at(room))
    expect(feedback?.quality).toBeGreaterThan(0)
    expect(feedback?.tip.length).toBeGreaterThan(10)
  })

  it('[DR-14] a closed debrief takes nothing more and can still be read', async () => {
    expect(await room.raiser.refused({ type: 'release' })).toBe('ILLEGAL_TRANSITION')
    expect(await room.raiser.snapshot()).toMatchObject({ abilities: [], state: { step: 'CLOSED' } })
    expect((await read(room, 'ivo').call(packageRoutes.getPackage, at(room))).votes).toHaveLength(2)
  })
})

describe('guards on the way', () => {
  it('[I-15] the first ballot is the vote of the note set', async () => {
    const room = await openRoom(app, { notes: { 1: { vote: 'SH' }, 2: { vote: 'NI', fallbackVote: 'SNH' } } })
    const state = await toReveal(room)
    const vote = (personId: string) => state.ballots.pre?.find((ballot) => ballot.personId === personId)
    expect(vote(room.ivo.person.id)).toMatchObject({ target: 'SH', fallback: 'I' })
    expect(vote(room.raiser.person.id)).toMatchObject({ target: 'NI', fallback: 'SNH' })
  })

  it('[I-18] a disputed principle needs a written sentence before the final vote', async () => {
    const room = await openRoom(app, { notes: disputedNotes })
    expect((await toWalk(room)).walk?.disputed).toEqual(['CO'])
    expect(await room.raiser.refused({ type: 'close', step: 'LP_WALK' })).toBe('ILLEGAL_TRANSITION')
    expect(await room.raiser.refused({ type: 'resolve', principle: 'CO', status: 'mixed', reason: 'Mixed.' })).not.toBe(
      '',
    )
    await room.raiser.act({
      type: 'resolve',
      principle: 'CO',
      status: 'mixed',
      reason: 'Both lines can be true together.',
    })
    expect((await room.raiser.act({ type: 'close', step: 'LP_WALK' })).step).toBe('CHALLENGE')
  })

  it('[DR-9] turns over sockets: the bar raiser speaks last, a turn that is not in the notes is marked', async () => {
    const room = await openRoom(app, { notes: disputedNotes })
    await toWalk(room)
    expect(await room.raiser.refused({ type: 'startTurn', personId: room.raiser.person.id })).toBe('ILLEGAL_TRANSITION')
    await room.raiser.act({ type: 'startTurn', personId: room.ivo.person.id })
    const state = await room.ivo.act({
      type: 'endTurn',
      personId: room.ivo.person.id,
      text: 'She told me of a second form.',
      notInNotes: true,
    })
    expect(state.turns).toMatchObject([{ principle: 'CO', personId: room.ivo.person.id, notInNotes: true }])
  })

  it('[DR-6] a step that is over gives way by the clock, and a missing vote repeats the one before', async () => {
    const room = await openRoom(app, { notes: disputedNotes })
    await toFinalVote(room)
    app.clock.advance(2 * 60_000)
    const state = await room.ivo.expectRebuild(() => app.runJob('debriefs-due'))
    expect(state.step).toBe('DECISION')
    expect(state.ballots.final?.map((vote) => vote.target).toSorted()).toEqual(['I', 'NI'])
    expect(state.proposal?.outcome).toBe('INCLINED_DOWNLEVEL')
  })
})
