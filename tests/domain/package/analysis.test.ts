import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { expectedCorePairs } from '#shared/domain/package/tension.ts'
import { buildLoop, buildSeat, buildSet, readingsContent } from './build-input.ts'
import type { KnownStory } from '#shared/domain/package/input.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

type Readings = Parameters<typeof readingsContent>[0]
const everySeat: Principle[][] = [
  ['CO', 'HB'],
  ['OW', 'ET'],
  ['IS', 'BA'],
  ['DD', 'DR'],
]
const loop = buildLoop(everySeat.map((principles, at) => buildSeat(at + 1, principles, { barRaiser: at === 3 })))

/** One set per seat in order, from what each read. */
function packageOf(readings: readonly Readings[], more: { stories?: KnownStory[]; targetLevel?: number } = {}) {
  const noteSets = readings.map((own, at) => buildSet(`s${at + 1}`, readingsContent(own)))
  return assemblePackage({
    principlePack: defaultPack,
    loop: { ...loop, targetLevel: more.targetLevel ?? 4 },
    noteSets,
    stories: more.stories ?? [],
  }).content
}
const kinds = (content: ReturnType<typeof packageOf>) =>
  content.issues.map(({ kind }) => kind).filter((kind) => kind !== 'gap')

describe('reading the same act differently', () => {
  const bypass = (
    principle: Principle,
    ratings: readonly [number, number],
    { action = 'She bypassed the partner team', second = 'rollback' } = {},
  ) =>
    packageOf([
      [{ principle, rating: ratings[0], item: { story: 'Rollback', action } }],
      [{ principle, rating: ratings[1], item: { story: second } }],
    ])
  it.each(['ET', 'BA', 'HB'] as const)(
    '[PK-8] %s one apart with an act of bypassing is a frame dispute on its story',
    (principle) => {
      const issue = bypass(principle, [3, 4]).issues.find(({ kind }) => kind === 'frameDispute')
      expect(issue).toMatchObject({ principle, story: 'Rollback', seatIds: ['s1', 's2'] })
      expect(issue?.prompt).toContain('Was it reversible?')
    },
  )
  it.each([
    ['equal ratings', () => bypass('ET', [4, 4])],
    ['no act of opposing', () => bypass('ET', [3, 4], { action: 'She called the partner team' })],
    ['two stories', () => bypass('ET', [3, 4], { second: 'Queue' })],
    ['another principle', () => bypass('OW', [3, 4])],
  ])('[PK-8] %s make none', (_, build) => expect(kinds(build())).not.toContain('frameDispute'))

  const told = (who: string) => ({ story: 'Rollback', probes: [['who', who]] as const })
  it('[PK-8] two owners of one story are asked about, one owner is not', () => {
    const by = (first: string, second: string) =>
      kinds(
        packageOf([
          [{ principle: 'OW', rating: 4, item: told(first) }],
          [{ principle: 'DR', rating: 4, item: told(second) }],
        ]),
      )
    expect(by('Her, over four evenings.', 'The analyst did.')).toContain('attributionDispute')
    expect(by('Her, over four evenings.', 'She did.')).not.toContain('attributionDispute')
  })
  it('[PK-8] "I" that becomes "we" is asked about, the other way round is not', () => {
    const says = (first: string, second: string) =>
      packageOf([
        [{ principle: 'OW', rating: 4, item: { story: 'Queue', quotes: [first], probes: [] } }],
        [{ principle: 'DR', rating: 4, item: { story: 'queue', quotes: [second], probes: [] } }],
      ])
    const mine = 'I read it, I cut it and I shipped it'
    const ours = 'We read it, we cut it and I shipped it'
    expect(kinds(says(mine, ours))).toContain('ownershipDrift')
    expect(says(mine, ours).narrative).toMatchObject({ score: 90, ownershipDrifts: 1 })
    expect(kinds(says(ours, mine))).not.toContain('ownershipDrift')
  })
  it.each([
    [10, 7, 10, false],
    [10, 6, 10, true],
    [10, 9, 13, true],
    [3, 0, 3, true],
    [2, 0, 3, false],
    [3, 0, 2, false],
  ])('[PK-8] %i "I" alone, then %i of %i: drift %s', (first, own, all, drifted) => {
    const quote = (mine: number, ours: number) =>
      [...Array.from({ length: mine }, () => 'I cut'), ...Array.from({ length: ours }, () => 'we cut')].join(', ')
    const content = packageOf([
      [{ principle: 'OW', rating: 4, item: { story: 'Queue', quotes: [quote(first, 0)], probes: [] } }],
      [{ principle: 'DR', rating: 4, item: { story: 'Queue', quotes: [quote(own, all - own)], probes: [] } }],
    ])
    expect(kinds(content).includes('ownershipDrift')).toBe(drifted)
  })
})

describe('doubts about ratings', () => {
  const set = (at: number, readings: Readings, quality = 100) =>
    buildSet(`s${at}`, readingsContent(readings), { quality })
  const issuesOf = (...noteSets: ReturnType<typeof buildSet>[]) =>
    assemblePackage({ principlePack: defaultPack, loop, noteSets, stories: [] }).content.issues
  const found = (kind: string, ...noteSets: ReturnType<typeof buildSet>[]) =>
    issuesOf(...noteSets).filter((issue) => issue.kind === kind)

  it('[PK-18] a rating of 1 outside the core is asked about, one in the core is a status', () => {
    expect(found('counterexample', set(2, [{ principle: 'ET', rating: 1 }]))).toMatchObject([
      { principle: 'ET', core: false, seatIds: ['s2'] },
    ])
    expect(found('counterexample', set(2, [{ principle: 'OW', rating: 1 }]))).toEqual([])
    expect(found('counterexample', set(2, [{ principle: 'ET', rating: 2 }]))).toEqual([])
  })
  it('[PK-18] a principle that stands only on poor notes', () => {
    const poor = set(2, [{ principle: 'OW', rating: 4 }], 49)
    expect(found('poorNotesOnly', poor)).toMatchObject([{ principle: 'OW', core: true, seatIds: ['s2'] }])
    expect(found('poorNotesOnly', poor, set(3, [{ principle: 'OW', rating: 4 }], 50))).toEqual([])
    expect(found('poorNotesOnly', set(2, [{ principle: 'OW', rating: 4 }], 50))).toEqual([])
  })
  it.each([
    ['the same words under two principles', ['She owned it, with nine numbers.', 'she owned it with nine numbers'], 1],
    ['two texts', ['She owned it, with nine numbers.', 'She left it after nine weeks of work.'], 0],
    ['a few words', ['As seen here.', 'As seen here.'], 0],
  ])('[PK-18] one justification, %s', (_, [first = '', second = ''], count) => {
    const content = readingsContent([
      { principle: 'OW', rating: 4 },
      { principle: 'ET', rating: 3 },
    ])
    const cells = {
      OW: { rating: 4, noData: '', confidence: null, justification: first },
      ET: { rating: 3, noData: '', confidence: null, justification: second },
    }
    const same = found('copiedJustification', buildSet('s2', { ...content, cells }))
    expect(same).toHaveLength(count)
    if (count > 0) expect(same[0]?.text).toBe('One justification stands under 2 ratings')
  })
  it('[PK-18] one rating throughout, from four cells on', () => {
    const pair = (a: Principle, b: Principle, rating = 5): Readings => [
      { principle: a, rating },
      { principle: b, rating: 5 },
    ]
    expect(found('flatRatings', set(1, pair('CO', 'HB')), set(2, pair('OW', 'ET')))).toMatchObject([
      { seatIds: ['s1', 's2'] },
    ])
    expect(found('flatRatings', set(1, pair('CO', 'HB')), set(2, pair('OW', 'ET', 4)))).toEqual([])
    expect(found('flatRatings', set(1, pair('CO', 'HB')), set(2, [{ principle: 'OW', rating: 5 }]))).toEqual([])
  })
})

describe('stories', () => {
  const telling = (principle: Principle, story: string, situation = '') => [
    { principle, rating: 4, item: { story, situation } },
  ]
  it('[PK-9] [I-22] twice is information, three times a warning that costs consistency', () => {
    const twice = packageOf([telling('OW', 'ST-06'), telling('DR', ' st-06')])
    expect(twice.issues.find(({ kind }) => kind === 'storyReuse')).toMatchObject({
      tone: 'info',
      seatIds: ['s1', 's2'],
    })
    expect(twice.narrative.score).toBe(100)
    const thrice = packageOf([telling('OW', 'ST-06'), telling('DR', 'ST-06'), telling('IS', 'ST-06')])
    expect(thrice.issues.find(({ kind }) => kind === 'storyReuse')?.tone).toBe('amber')
    expect(thrice.narrative).toMatchObject({ score: 95, thirdUses: 1 })
  })
  it('[PK-9] one story under two names is found by its words, unnamed ones with few words are not', () => {
    const words = 'Five regions tracked late freight in private sheets across cases'
    expect(kinds(packageOf([telling('OW', 'Queue', words), telling('DR', 'Freight', `${words} slowly`)]))).toContain(
      'storyReuse',
    )
    expect(kinds(packageOf([telling('OW', '', 'Late freight'), telling('DR', '', 'Late freight')]))).not.toContain(
      'storyReuse',
    )
  })
  /** As many words as asked, of as many letters, no two alike. */
  const words = (from: number, count: number, letters = 4) =>
    Array.from({ length: count }, (_, at) => String.fromCodePoint(0x3b1 + from + at).repeat(letters)).join(' ')
  it.each<[string, string, string, boolean]>([
    ['six tenths in common', words(0, 8), words(2, 8), true],
    ['a little less', words(0, 17), words(4, 18), false],
    ['six words alike', words(0, 6), words(0, 6), true],
    ['five words alike', words(0, 5), words(0, 5), false],
    ['short words alike', words(0, 8, 3), words(0, 8, 3), false],
  ])('[PK-9] two tellings with %s', (_, one, other, same) => {
    expect(
      kinds(packageOf([telling('OW', 'Queue', one), telling('DR', 'Freight', other)])).includes('storyReuse'),
    ).toBe(same)
  })
  const known = (title: string): KnownStory => ({
    id: 'ST-1',
    title,
    principles: ['CO'],
    tension: [],
    action: '',
    why: '',
    result: '',
  })
  it('[PK-9] a story without a title is not the one an unnamed item tells', () => {
    const content = packageOf([telling('OW', ''), telling('DR', '')], { stories: [known('')] })
    expect(kinds(content)).not.toContain('storyReuse')
  })
  it.each([
    ['one that was written down, by its title', 'The fee', 'ST-1', 'the “Fee” exercise, ST-1', '“The fee” was told'],
    ['a quoted title', 'The fee', '“The fee” and a design exercise', 'ST-1', '“The fee” was told'],
    ['one without a title, by its code', '', 'ST-1 again', 'ST-1', '“ST-1” was told'],
    ['an unknown one, as its author wrote it', 'The fee', 'Queue', 'queue', '“Queue” was told'],
    ['an unknown one in quotation marks, once', 'The fee', '"Queue" again', '"queue" again', '"Queue" again was told'],
  ])('[PK-9] an issue names %s', (_, title, first, second, text) => {
    const content = packageOf([telling('OW', first), telling('DR', second)], { stories: [known(title)] })
    expect(content.issues.find(({ kind }) => kind === 'storyReuse')?.text).toBe(`${text} in rounds 1 and 2`)
  })
  it("[PK-9] one author's two principles on one story are no reuse", () => {
    expect(kinds(packageOf([[...telling('OW', 'ST-06'), ...telling('DR', 'ST-06')]]))).not.toContain('storyReuse')
  })
})

describe('contradictions', () => {
  type Metric = NonNullable<NonNullable<Readings[number]['item']>['metrics']>[number]
  const measured = (principle: Principle, metric: Partial<Metric>, story = principle as string) => [
    { principle, rating: 4, item: { story, metrics: [{ key: 'repeat_orders', ...metric }] } },
  ]
  const found = (a: Partial<Metric>, b: Partial<Metric>) => packageOf([measured('OW', a), measured('DR', b)])

  it.each<[string, Partial<Metric>, Partial<Metric>, string | undefined]>([
    ['a tenth of the larger apart', { to: 90 }, { to: 100 }, undefined],
    ['more than a tenth apart', { to: 89 }, { to: 100 }, 'fact'],
    ['another start', { from: 50, to: 60 }, { from: 30, to: 60 }, 'fact'],
    ['another sign', { to: 1 }, { to: -1 }, 'fact'],
    ['another direction', { direction: 'flat' }, { direction: 'down' }, 'fact'],
    ['another window', { direction: 'flat', window: 'quarter' }, { direction: 'down', window: '90d' }, 'window'],
    ['another population', { to: 50, population: 'all' }, { to: 80, population: 'new' }, 'window'],
    ['units that cannot be compared', { to: 50, unit: '%' }, { to: 80, unit: 'h' }, undefined],
    ['a unit left out', { to: 50, unit: '%' }, { to: 80 }, 'fact'],
    ['exactly a tenth apart in decimals', { to: 0.99 }, { to: 1.1 }, undefined],
    ['nothing and something', { to: 0 }, { to: 3 }, 'fact'],
    ['one window written twice', { to: 50, window: '90 days' }, { to: 80, window: '90d' }, 'fact'],
    ['weeks as days', { to: 50, window: 'ten weeks' }, { to: 80, window: '70 d' }, 'fact'],
    ['a quarter as months', { to: 50, window: 'the quarter' }, { to: 80, window: '3 months' }, 'fact'],
    ['a quarter and ninety days', { to: 50, window: 'quarter' }, { to: 80, window: '90d' }, 'window'],
    ['windows without a length', { to: 50, window: 'the pilot' }, { to: 80, window: 'the launch' }, 'window'],
    ['one unit written twice', { to: 50, unit: 'per cent' }, { to: 80, unit: '%' }, 'fact'],
    ['another spelling of the key', { key: 'Repeat orders', to: 50 }, { to: 80 }, 'fact'],
    ['another key', { key: 'refunds', to: 50 }, { to: 80 }, undefined],
  ])('[PK-10] [I-22] %s', (_, a, b, kind) =>
    expect(found(a, b).contradictions.map((contradiction) => contradiction.kind)).toEqual(
      kind === undefined ? [] : [kind],
    ),
  )

  it("[PK-10] one author's two values are no contradiction between rounds", () => {
    expect(packageOf([[...measured('OW', { to: 1 }), ...measured('DR', { to: 9 })]]).contradictions).toEqual([])
  })
  it('[PK-10] three rounds on one measure make one contradiction', () => {
    const content = packageOf([measured('OW', { to: 1 }), measured('DR', { to: 9 }), measured('IS', { to: 1 })])
    expect(content.contradictions).toMatchObject([{ key: 'repeat_orders', mentions: [{}, {}, {}] }])
  })
  it('[PK-14] a fact costs fifteen, a window five, and the score never falls below nothing', () => {
    expect(found({ to: 1 }, { to: 9 }).narrative).toMatchObject({ score: 85, contradictions: 1 })
    expect(found({ to: 1, window: 'a' }, { to: 9, window: 'b' }).narrative).toMatchObject({
      score: 95,
      windowMismatches: 1,
    })
    const many = Array.from({ length: 8 }, (_, at) => `key ${at}`)
    const item = (to: number) => ({ story: '', metrics: many.map((key) => ({ key, to })) })
    expect(
      packageOf([[{ principle: 'OW', rating: 4, item: item(1) }], [{ principle: 'DR', rating: 4, item: item(9) }]])
        .narrative.score,
    ).toBe(0)
  })
})

describe('tension', () => {
  const story = (parts: Partial<KnownStory> = {}): KnownStory => ({
    id: 'ST-1',
    title: 'The audit',
    principles: ['OW'],
    tension: [['HB', 'OW']],
    action: '',
    why: 'I delayed the launch.',
    result: '',
    ...parts,
  })
  const pairs = (item: NonNullable<Readings[number]['item']>, known: KnownStory[] = []) =>
    packageOf([[{ principle: 'OW', rating: 4, item }]], { stories: known }).tension.evidence

  it('[PK-11] [W14] a request held back for an audit counts with what was given up', () => {
    const item = {
      story: 'the audit',
      tension: { pair: ['HB', 'OW'], givenUp: "Delayed the chief executive's request" },
    } as const
    expect(pairs({ ...item, tension: { ...item.tension, pair: ['HB', 'OW'] } })).toMatchObject([
      { pair: ['OW', 'HB'], core: true, givenUp: "Delayed the chief executive's request" },
    ])
  })
  const tagged = (givenUp = '') => ({ pair: ['OW', 'HB'] as [Principle, Principle], givenUp })
  it.each<[string, NonNullable<Readings[number]['item']>, KnownStory[], number]>([
    ['a stated cost that can be read alone', { story: 'x', tension: tagged('Two weeks of her own launch') }, [], 1],
    ['a stated cost of one word', { story: 'x', tension: tagged('Time') }, [], 0],
    ["a trade in the item's why", { story: 'x', why: 'She gave up the launch date.', tension: tagged() }, [], 1],
    ["a trade in the item's action", { story: 'x', action: 'Froze both features for it.', tension: tagged() }, [], 1],
    ['a trade of two words', { story: 'x', action: 'Froze it.', tension: tagged() }, [], 0],
    ['a trade nobody tagged', { story: 'x', why: 'She gave up the launch date.' }, [], 0],
    [
      'a trade that only the candidate’s own story tells',
      { story: 'ST-1', tension: tagged() },
      [story({ why: 'I delayed the launch by five weeks.' })],
      0,
    ],
    ['a tag that only the candidate’s own story has', { story: 'ST-1', why: 'She gave up the date.' }, [story()], 0],
    [
      'two principles that are no pair',
      { story: 'x', why: 'She gave up the launch date.', tension: { pair: ['CO', 'OW'], givenUp: '' } },
      [],
      0,
    ],
  ])('[PK-11] %s', (_, item, known, count) => expect(pairs(item, known)).toHaveLength(count))

  const traded = { story: 'ST-1', why: 'She gave up the launch date.', tension: tagged() }
  it('[PK-11] one pair counts once for a story, however many rounds hear it', () => {
    const heard = { principle: 'OW' as const, rating: 4, item: traded }
    expect(packageOf([[heard], [heard]], { stories: [story()] }).tension.evidence).toHaveLength(1)
  })
  it('[PK-11] too few core pairs are asked about, by level', () => {
    expect([4, 5, 6, 7].map(expectedCorePairs)).toEqual([0, 1, 2, 2])
    expect(kinds(packageOf([[{ principle: 'OW', rating: 4 }]], { targetLevel: 5 }))).toEqual(['noTension'])
    expect(kinds(packageOf([[{ principle: 'OW', rating: 4, item: traded }]], { targetLevel: 5 }))).toEqual([])
  })
})

it('[PK-12] level evidence lists interviewers with their items, the median and the spread', () => {
  const at = (mark: number) => ({ scales: { scope: mark, ambiguity: mark, influence: mark, horizon: mark } })
  const { levels } = packageOf([
    [
      { principle: 'OW', rating: 4, item: at(2) },
      { principle: 'CO', rating: 4, item: at(3) },
    ],
    [{ principle: 'DR', rating: 4, item: at(4) }],
    [{ principle: 'IS', rating: 4 }],
  ])
  expect(levels).toMatchObject({
    estimate: 6,
    spread: 2,
    seats: [
      { seatId: 's1', level: 5, items: [{ level: 5 }, { level: 6 }] },
      { seatId: 's2', level: 7 },
    ],
  })
})

it('[PK-13] coverage names what was asked twice, only inferred, and quoted only on the situation', () => {
  const seats = [buildSeat(1, ['OW', 'CO']), buildSeat(2, ['OW', 'IS'], { barRaiser: true })]
  const sets: [string, NoteContent][] = [
    [
      's1',
      readingsContent([
        { principle: 'OW', rating: 4 },
        { principle: 'CO', rating: 4, provenance: 'inferred' },
        {
          principle: 'AR',
          rating: 4,
          item: { situation: 'He said "sales were down, badly".', quotes: ['Sales were down badly'] },
        },
      ]),
    ],
    ['s2', readingsContent([{ principle: 'OW', rating: 4 }])],
  ]
  const { coverage } = assemblePackage({
    principlePack: defaultPack,
    loop: buildLoop(seats),
    noteSets: sets.map(([seatId, content]) => buildSet(seatId, content)),
  }).content
  expect(coverage).toMatchObject({ askedTwice: ['OW'], inferredOnly: ['CO'], situationQuotesOnly: ['AR'] })
})

it('[PK-13] a quote of what was decided beside one of the situation is enough, and time that ran out is named', () => {
  const said = { situation: 'Sales were down badly.', quotes: ['sales were down', 'I closed the shop'] }
  const content = readingsContent([{ principle: 'OW', rating: 4, item: said }])
  const outOfTime = { rating: null, noData: 'Ran out of time', confidence: null, justification: '' }
  const found = assemblePackage({
    principlePack: defaultPack,
    loop: buildLoop([buildSeat(1, ['OW', 'CO'], { barRaiser: true })]),
    noteSets: [buildSet('s1', { ...content, cells: { ...content.cells, CO: outOfTime } })],
  }).content
  expect(found.coverage).toEqual({
    askedTwice: [],
    inferredOnly: [],
    situationQuotesOnly: [],
    noData: [{ principle: 'CO', seatId: 's1', reason: 'Ran out of time' }],
  })
})

it('[PK-15] a thin or uncovered core principle is red, an assigned other amber, one heard in passing no issue', () => {
  const passing = { rating: 4, confidence: 'L' } as const
  const content = packageOf([
    [
      { principle: 'OW', ...passing },
      { principle: 'AR', ...passing },
    ],
  ])
  const tones = Object.fromEntries(
    content.issues
      .filter(({ kind }) => kind === 'gap' || kind === 'thin')
      .map(({ kind, principle, tone }) => [`${principle} ${kind}`, tone]),
  )
  expect(tones).toEqual({
    'CO gap': 'red',
    'IS gap': 'red',
    'DD gap': 'red',
    'OW thin': 'red',
    'BA gap': 'amber',
    'ET gap': 'amber',
    'HB gap': 'amber',
    'DR gap': 'amber',
  })
})

it.each([
  [60, 0, null],
  [59, 0, 'lowQuality'],
  [60, 0.1, 'lateNotes'],
  [59, 3, 'lateNotes'],
])('[PK-15] notes of quality %i, %s hours past due: %s', (quality, lateHours, kind) => {
  const noteSets = [buildSet('s1', readingsContent([{ principle: 'OW', rating: 4 }]), { quality, lateHours })]
  const found = assemblePackage({ principlePack: defaultPack, loop, noteSets }).content.issues.filter(
    (issue) => issue.kind === 'lowQuality' || issue.kind === 'lateNotes',
  )
  expect(found.map((issue) => issue.kind)).toEqual(kind === null ? [] : [kind])
})

it('[PK-17] the overall number is the mean of what was assigned, weighed for the role and level', () => {
  const set = [
    [
      { principle: 'CO' as const, rating: 5 },
      { principle: 'AR' as const, rating: 1 },
    ],
    [{ principle: 'ET' as const, rating: 3 }],
  ]
  expect(packageOf(set, { targetLevel: 6 }).overall).toBeCloseTo((5 * 5 + 4 * 3) / 9, 12)
  expect(packageOf([]).overall).toBeNull()
})

it('[PK-15] issues stand in their rank, core first inside it', () => {
  const seats = [
    buildSeat(1, ['HS', 'OW']),
    buildSeat(2, ['DR', 'ET']),
    buildSeat(3, ['IS', 'TB'], { barRaiser: true }),
  ]
  const metric = (to: number) => ({ story: 'One', metrics: [{ key: 'k', to }] })
  const noteSets = [
    buildSet(
      's1',
      readingsContent([
        { principle: 'HS', rating: 2 },
        { principle: 'OW', rating: 5, item: metric(1) },
        { principle: 'ET', rating: 4 },
        { principle: 'AR', rating: 5 },
      ]),
      { lateHours: 2 },
    ),
    buildSet(
      's2',
      readingsContent([
        { principle: 'OW', rating: 3, item: metric(9) },
        { principle: 'ET', rating: 3, item: { action: 'Argued.' } },
        { principle: 'AR', rating: 3 },
      ]),
    ),
    buildSet('s3', readingsContent([{ principle: 'IS', rating: 1 }]), {
      quality: 59,
      keptFindings: [
        {
          reason: 'Known',
          finding: {
            rule: 'L22',
            version: 1,
            severity: 'error',
            field: 'items.IS-1.action',
            start: 0,
            end: 1,
            message: '',
            question: '',
          },
        },
      ],
    }),
  ]
  const { issues } = assemblePackage({
    principlePack: defaultPack,
    loop: buildLoop(seats, { targetLevel: 5 }),
    noteSets,
  }).content
  expect(issues.map(({ kind, principle }) => `${kind} ${principle ?? ''}`.trim())).toEqual([
    'disputed OW',
    'disputed AR',
    'contradiction OW',
    'failed IS',
    'failed HS',
    'gap CO',
    'gap DD',
    'gap TB',
    'gap DR',
    'frameDispute ET',
    'unframedDissent',
    'lateNotes',
    'lowQuality',
    'storyReuse',
    'storyReuse',
    'noTension',
  ])
})
