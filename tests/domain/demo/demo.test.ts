import { describe, expect, it } from 'vitest'
import { noteContentSchema } from '#shared/contracts/notes.ts'
import { decideOutcome } from '#shared/domain/decision/decide-outcome.ts'
import { decisionPolicy } from '#shared/domain/decision/policy.ts'
import { demoDebrief } from '#shared/demo/debrief.ts'
import { demoDesign, demoMetric } from '#shared/demo/exercises.ts'
import { demoCandidate, demoLoop } from '#shared/demo/loop.ts'
import { demoNoteSets, demoPackageInput, demoStories } from '#shared/demo/package-input.ts'
import { demoReport } from '#shared/demo/report.ts'
import { demoReportInput } from '#tests/domain/report/demo-input.ts'
import { draftReport } from '#shared/domain/report/draft-report.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { twoDecimals } from '#shared/domain/package/two-decimals.ts'
import { confidenceCap } from '#shared/domain/rubrics/confidence.ts'
import { noteQuality } from '#shared/domain/rubrics/note-quality.ts'
import type { PrincipleStatus, Principle } from '#shared/contracts/vocabulary.ts'

const { content } = assemblePackage(demoPackageInput)
const statuses = Object.fromEntries(content.rows.map((row) => [row.principle, row.status])) as Partial<
  Record<Principle, PrincipleStatus>
>

describe("the demo's data", () => {
  it('[DM-1] ten stories, five seats, one bar raiser from another group, the core covered', () => {
    expect(demoStories.map(({ id }) => id)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((n) => `ST-${n}`),
    )
    const raisers = demoLoop.seats.filter((seat) => seat.barRaiser)
    const manager = demoLoop.seats.find((seat) => seat.hiringManager)
    expect(raisers).toHaveLength(1)
    expect([manager?.group, demoCandidate.group]).not.toContain(raisers[0]?.group)
    const covered = demoLoop.seats.flatMap((seat) => seat.principles)
    expect(content.header.core.filter((principle) => !covered.includes(principle))).toEqual([])
  })
  it('[DM-1] every story is told in 92 to 162 seconds, situation and task in a fifth of them', () => {
    for (const {
      seconds: { situation, task, action, why, result },
    } of demoStories) {
      const total = situation + task + action + why + result
      expect(total).toBeGreaterThanOrEqual(92)
      expect(total).toBeLessThanOrEqual(162)
      expect((situation + task) / total).toBeLessThanOrEqual(0.2)
    }
  })
  it('[DM-2] note sets are what the form stores, every confidence within its cap', () => {
    for (const { content: notes } of demoNoteSets) {
      expect(noteContentSchema.parse(notes)).toEqual(notes)
      for (const item of notes.items) {
        const order = ['L', 'M', 'H']
        expect(order.indexOf(notes.cells[item.principle]?.confidence ?? 'H')).toBeLessThanOrEqual(
          order.indexOf(confidenceCap([item])),
        )
      }
    }
    const ids = demoNoteSets.flatMap(({ content: notes }) => notes.items.map(({ id }) => id))
    expect(new Set(ids).size).toBe(13)
  })
  it('[DM-2] the weak set is the late one; the finding that was kept stands on its word', () => {
    expect(demoNoteSets.map(({ quality }) => quality)).toEqual([78, 88, 92, 84, 61])
    expect(demoNoteSets.map(({ lateHours }) => lateHours)).toEqual([0, 0, 0, 0, 3])
    const [kept] = demoNoteSets[1]?.keptFindings ?? []
    expect(demoNoteSets[1]?.content.cells.CO?.justification.slice(kept?.finding.start, kept?.finding.end)).toBe(
      'refused',
    )
  })
  it('[RB-9] the scorer ranks the weak set last by itself', () => {
    const scores = demoPackageInput.noteSets.map(({ seatId, content: notes, lateHours }) =>
      noteQuality({
        content: notes,
        lateHours,
        findings: [],
        assigned: demoPackageInput.loop.seats.find((seat) => seat.seatId === seatId)?.principles ?? [],
      }),
    )
    expect(Math.min(...scores)).toBe(scores[4])
    expect(Math.max(...scores)).toBe(scores[2])
  })
})

it('[DM-6] [RB-28] [RB-29] its exercises score 96 and 84, and the notes say so', () => {
  expect(demoDesign).toEqual({ score: 96, band: 'strong' })
  expect(demoMetric).toEqual({ metric: 50, estimate: 34, total: 84 })
  expect(demoNoteSets[1]?.content.strengths).toMatch(/^Design round 96 of 100/)
  expect(demoNoteSets[3]?.content.strengths).toMatch(/^Metric 50 of 60, estimate 34 of 40/)
})

describe("the demo's package", () => {
  const cellsOf = (principle: string) =>
    content.rows
      .find((row) => row.principle === principle)
      ?.cells.flatMap((cell) =>
        cell.state === 'rated' ? [`${cell.seatId} ${cell.rating}/${cell.confidence} ${cell.primary ? '●' : '○'}`] : [],
      )
      .join(' · ')

  it.each([
    ['CO', 'PEER 5/H ●', '5.00', '0.94', 0, 'validated', true],
    ['OW', 'HM 4/H ● · BR 2/M ○ · DATA 4/L ○', '3.47', '1.51', 2, 'disputed', true],
    ['IS', 'BR 4/H ●', '4.00', '0.96', 0, 'validated', true],
    ['DD', 'DATA 5/H ●', '5.00', '0.92', 0, 'validated', true],
    ['DR', 'HM 4/M ●', '4.00', '0.62', 0, 'validated', false],
    ['TB', 'PEER 4/M ●', '4.00', '0.66', 0, 'validated', false],
    ['AR', 'DATA 4/M ●', '4.00', '0.64', 0, 'validated', false],
    ['HB', 'ENG 4/H ●', '4.00', '0.80', 0, 'validated', false],
    ['ET', 'HM 4/L ○ · ENG 3/L ●', '3.40', '0.54', 0, 'mixed', false],
    ['HS', 'BR 2/H ●', '2.00', '0.96', 0, 'failed', false],
  ] as const)('[DM-3] [PK-4] [PK-5] %s', (principle, cells, mean, weight, spread, status, core) => {
    const row = content.rows.find((found) => found.principle === principle)
    expect(cellsOf(principle)).toBe(cells)
    expect(row).toMatchObject({ spread, status, core })
    expect([twoDecimals(row?.aggregate ?? -1), twoDecimals(row?.weight ?? -1)]).toEqual([mean, weight])
  })
  it('[DM-3] [PK-17] one overall number, the assigned means by weight', () => {
    const weights = { CO: 5, OW: 5, IS: 5, DD: 5, DR: 4, TB: 3, AR: 3, HB: 4, ET: 4, HS: 3 }
    const mean = (principle: string) => content.rows.find((row) => row.principle === principle)?.aggregate ?? 0
    const sum = Object.entries(weights).reduce((total, [principle, weight]) => total + weight * mean(principle), 0)
    expect(content.overall).toBeCloseTo(sum / 41, 12)
    expect(twoDecimals(content.overall ?? 0)).toBe('3.97')
  })
  it('[DM-3] [PK-13] nobody asked twice, inferred, or left without data', () => {
    expect(content.coverage).toEqual({ askedTwice: [], inferredOnly: [], situationQuotesOnly: [], noData: [] })
  })
  it('[DM-3] [RB-3] nobody is believed beyond what they asked: with high chosen everywhere the engineer’s ET stays low, for want of a why', () => {
    const raised = demoPackageInput.noteSets.map((set) => ({
      ...set,
      content: {
        ...set.content,
        cells: Object.fromEntries(
          Object.entries(set.content.cells).map(([principle, cell]) => [
            principle,
            { ...cell, confidence: 'H' as const },
          ]),
        ),
      },
    }))
    const rows = assemblePackage({ ...demoPackageInput, noteSets: raised }).content.rows
    const confidences = rows.flatMap(({ principle, cells }) =>
      cells.flatMap((cell) => (cell.state === 'rated' ? [`${principle} ${cell.seatId} ${cell.confidence}`] : [])),
    )
    expect(confidences).toEqual([
      'CO PEER H',
      'OW HM H',
      'OW BR M',
      'OW DATA L',
      'IS BR H',
      'AR DATA M',
      'HS BR H',
      'TB PEER M',
      'ET HM M',
      'ET ENG L',
      'DD DATA H',
      'HB ENG H',
      'DR HM M',
    ])
  })
  it('[DM-3] the ten rows are all there are', () => expect(content.rows).toHaveLength(10))

  it('[DM-3] [PK-15] seven open issues, in their order', () => {
    expect(
      content.issues.map(({ kind, principle, story, seatIds }) => [kind, principle, story, seatIds.join(' ')]),
    ).toEqual([
      ['disputed', 'OW', null, 'HM BR DATA'],
      ['contradiction', 'HS', null, 'HM BR'],
      ['failed', 'HS', null, 'BR'],
      ['frameDispute', 'ET', 'Rolled back their change', 'HM ENG'],
      ['lateNotes', null, null, 'ENG'],
      ['storyReuse', null, 'Basket booster', 'HM BR'],
      ['storyReuse', null, 'Rolled back their change', 'HM ENG'],
    ])
    expect(content.issues.map(({ text }) => text)).toEqual([
      'OW is disputed: ratings are 2 apart',
      'repeat orders: flat (quarter) against 51 to 49.1 % (90d)',
      'HS is below the bar',
      'ET on “Rolled back their change”: urgency to one reader, bypassing to another',
      'Round 5: notes came late, quality 61',
      '“Basket booster” was told in rounds 1 and 3',
      '“Rolled back their change” was told in rounds 1 and 5',
    ])
    expect(content.issues.at(-1)?.tone).toBe('info')
  })
  it('[DM-3] [PK-10] [PK-14] one mismatch of windows leaves consistency at 95', () => {
    expect(content.contradictions).toMatchObject([{ key: 'repeat_orders', kind: 'window' }])
    expect(content.narrative.score).toBe(95)
  })
  it('[DM-3] [PK-11] six pairs in tension; ET with BA is tagged but no cost is told', () => {
    const found = content.tension.evidence.map(({ pair, story }) => `${pair.join('-')} ${story}`)
    expect(found.toSorted()).toEqual([
      'AR-LC Evening vans',
      'BA-DD The reminder that never arrived',
      'CO-FR Never swap my formula',
      'ET-HB I lost, then shipped it',
      'IS-HS One photo',
      'OW-HB One exception queue',
    ])
  })
  it('[DM-3] [PK-12] levels', () => {
    expect(content.levels.seats.map(({ seatId, level }) => `${seatId} ${level}`)).toEqual([
      'HM 6',
      'PEER 6',
      'BR 5',
      'DATA 6',
      'ENG 5',
    ])
    expect(content.levels).toMatchObject({ estimate: 6, spread: 1 })
  })
  it('[DM-3] [PK-7] every core principle has a line somebody said', () => {
    expect(content.coreStrip.map(({ principle, evidence }) => [principle, evidence?.from, evidence?.seatId])).toEqual([
      ['CO', 'quote', 'PEER'],
      ['OW', 'quote', 'HM'],
      ['IS', 'quote', 'BR'],
      ['DD', 'quote', 'DATA'],
    ])
  })
})

describe("the demo's decision", () => {
  const decide = (ballot: keyof typeof demoDebrief.ballots, resolved: boolean) =>
    decideOutcome({
      core: content.header.core,
      statuses,
      levels: content.levels.seats.map(({ level }) => level),
      missing: content.header.missing,
      resolutions: resolved
        ? demoDebrief.walk.flatMap(({ principle, outcome }) =>
            outcome.kind === 'resolution' ? [{ principle, ...outcome }] : [],
          )
        : [],
      votes: demoDebrief.ballots[ballot].map(({ seatId, target, fallback }) => ({
        personId: seatId,
        target,
        fallback,
      })),
      barRaiserId: 'BR',
      targetLevel: demoLoop.targetLevel,
      fallbackLevel: demoLoop.fallbackLevel,
      integrity: demoDebrief.integrity,
      barRaiserRatings: [],
      contradictions: [],
      walked: [],
      policy: decisionPolicy,
    })
  const fired = (result: ReturnType<typeof decide>) =>
    result.ok ? result.value.gates.filter((gate) => gate.fired).map(({ gate }) => gate) : []

  it('[DM-3] [G2] on the first ballot the disputed principle has to be discussed', () => {
    const result = decide('pre', false)
    expect(result).toMatchObject({ ok: true, value: { outcome: 'NEEDS_DISCUSSION', level: null } })
    expect(result.ok && result.value.gates.at(-1)).toMatchObject({ gate: 'G2', inputs: { disputed: ['OW'] } })
  })
  it('[DM-4] [G5] [G8] the last ballot ends one level down, by veto and fallback', () => {
    const result = decide('final', true)
    expect(result).toMatchObject({ ok: true, value: { outcome: 'INCLINED_DOWNLEVEL', level: 5 } })
    expect(fired(result)).toEqual(['G5', 'G8'])
  })
  it('[DM-4] [G5] [G8] the gates saw three of five at the target, a mean of 0.2, and everybody at the fallback', () => {
    const { final } = demoDebrief.ballots
    const result = decide('final', true)
    const gates = result.ok ? result.value.gates : []
    expect(gates.find(({ gate }) => gate === 'G5')?.inputs).toMatchObject({ barRaiser: 'NI', uncovered: [] })
    expect(gates.find(({ gate }) => gate === 'G8')?.inputs).toMatchObject({
      fallbackLevel: 5,
      barRaiserFallback: 'I',
      fallbackShare: 1,
      barRaiser: 'NI',
    })
    const counted = decideOutcome({
      core: [],
      statuses: {},
      resolutions: [],
      levels: [],
      missing: [],
      integrity: false,
      barRaiserRatings: [],
      contradictions: [],
      walked: [],
      policy: decisionPolicy,
      targetLevel: 6,
      fallbackLevel: null,
      votes: final.map(({ seatId, target }) => ({ personId: seatId, target, fallback: null })),
      barRaiserId: 'HM',
    })
    expect(counted.ok && counted.value.gates.find(({ gate }) => gate === 'G9')).toMatchObject({
      gate: 'G9',
      inputs: { positiveShare: 0.6, mean: 0.2 },
    })
  })
  it('[DM-4] without the resolution the last ballot is still held up by the disputed principle', () => {
    expect(decide('final', false)).toMatchObject({ ok: true, value: { outcome: 'NEEDS_DISCUSSION' } })
  })
  it('[DM-4] the first ballot is the votes of the notes, and each move names a line', () => {
    const { pre, revote1 } = demoDebrief.ballots
    expect(pre.map(({ target }) => target)).toEqual(demoNoteSets.map((set) => set.content.vote))
    for (const [at, vote] of revote1.entries()) expect(vote.movedLine !== null).toBe(vote.target !== pre[at]?.target)
  })
  it('[DM-4] every line that moved a vote was heard', () => {
    const heard = demoNoteSets
      .flatMap((set) => set.content.items.flatMap((item) => item.quotes.map(({ text }) => text.toLowerCase())))
      .join('\n')
    for (const { movedLine } of demoDebrief.ballots.revote1) expect(heard).toContain(movedLine?.toLowerCase() ?? '')
  })
  it('[DM-4] every disputed principle is resolved and only those', () => {
    const disputed = content.rows.filter((row) => row.status === 'disputed').map((row) => row.principle)
    expect(
      demoDebrief.walk.filter(({ outcome }) => outcome.kind === 'resolution').map(({ principle }) => principle),
    ).toEqual(disputed)
  })
  it('[DM-5] the report keeps three, changes three and quotes no vote', () => {
    const draft = draftReport(demoReportInput)
    const report = demoReport.edited(draft)
    expect([report.keep.length, report.change.length]).toEqual([3, 3])
    const names = demoLoop.seats.map(({ name }) => name.split(' ')[0] ?? name)
    const written = JSON.stringify(report)
    expect([...names, 'vote', 'inclined'].filter((word) => written.includes(word))).toEqual([])
  })
  it('[DM-5] what the bar raiser edited is small: a summary, three points, one story told better', () => {
    const draft = draftReport(demoReportInput)
    const { summary, framed, change, ...rest } = demoReport.edited(draft)
    const { summary: _, framed: __, change: drafted, ...same } = draft
    expect(rest).toEqual(same)
    expect([summary, framed?.couldBe].every(Boolean)).toBe(true)
    expect(change.map(({ point: ___, ...point }) => point)).toEqual(drafted.map(({ point: ___, ...point }) => point))
  })
})
