import { describe, expect, it } from 'vitest'
import { packSchema } from '#shared/contracts/pack.ts'
import type { PrincipleEntry, PrinciplePack } from '#shared/contracts/pack.ts'
import { principleCodes, probeKinds } from '#shared/contracts/vocabulary.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { packFindings } from '#shared/domain/catalogue/validate-pack.ts'

const changed = (change: (pack: PrinciplePack) => unknown): PrinciplePack => {
  const pack = structuredClone(defaultPack)
  change(pack)
  return pack
}
const withEntry = (change: (entry: PrincipleEntry) => unknown): PrinciplePack =>
  changed((pack) => change(pack.principles.OW))

describe('the pack in use', () => {
  it('[PP-1] has the shape of a pack, hangs together, and names all sixteen in canonical order', () => {
    expect(packSchema.parse(JSON.parse(JSON.stringify(defaultPack)))).toEqual(defaultPack)
    expect(packFindings(defaultPack)).toEqual([])
    expect(Object.keys(defaultPack.principles)).toEqual([...principleCodes])
  })

  it('[PP-1] calls the principles what people call them', () => {
    expect(principleCodes.map((code) => defaultPack.principles[code].name)).toEqual([
      'Customer Obsession',
      'Ownership',
      'Invent and Simplify',
      'Are Right, A Lot',
      'Learn and Be Curious',
      'Hire and Develop the Best',
      'Insist on the Highest Standards',
      'Think Big',
      'Bias for Action',
      'Frugality',
      'Earn Trust',
      'Dive Deep',
      'Have Backbone; Disagree and Commit',
      'Deliver Results',
      'Strive to be Earth’s Best Employer',
      'Success and Scale Bring Broad Responsibility',
    ])
  })

  it('[PP-2] asks 101 different questions: eight on a principle that is core for any role, five on any other', () => {
    const core = new Set(Object.values(defaultPack.coreSets).flat())
    const questions = principleCodes.flatMap((code) => defaultPack.principles[code].questions)
    expect(new Set(questions.map((question) => question.text)).size).toBe(101)
    for (const code of principleCodes)
      expect([code, defaultPack.principles[code].questions.length]).toEqual([code, core.has(code) ? 8 : 5])
  })

  it('[PP-1] every core principle has an example for each rating, and says what a 4 needs at each level', () => {
    for (const code of new Set(Object.values(defaultPack.coreSets).flat())) {
      const { anchors, fourAtLevel } = defaultPack.principles[code]
      expect([code, Object.keys(anchors), Object.keys(fourAtLevel ?? {})]).toEqual([
        code,
        ['1', '2', '3', '4', '5'],
        ['4', '5', '6', '7'],
      ])
    }
  })

  it('[PP-9] has ten design prompts with a task, a limit and a twist, and six of each kind of number with a decision', () => {
    const ofKind = (kind: string) => defaultPack.prompts.filter((prompt) => prompt.kind === kind)
    expect(['design', 'metric', 'estimate'].map((kind) => ofKind(kind).length)).toEqual([10, 6, 6])
    for (const { ask, limit, twist } of ofKind('design')) expect([ask, limit, twist]).not.toContain(undefined)
    for (const { ask } of [...ofKind('metric'), ...ofKind('estimate')]) expect(ask).toMatch(/decide/)
  })

  it('[PP-11] has plans of six weeks, of eight with two to repair, and of thirty days', () => {
    const ends = defaultPack.preparation.plans.map(({ id, unit, steps }) => [id, unit, steps.at(-1)?.to])
    expect(ends).toEqual([
      ['six-weeks', 'week', 6],
      ['eight-weeks', 'week', 8],
      ['thirty-days', 'day', 30],
    ])
  })

  it.each([
    ['six-weeks', [1, 3, 5]],
    ['eight-weeks', [1, 3, 5, 7]],
    ['thirty-days', [1, 12, 23]],
  ])('[PP-11] %s begins with a mini loop as a baseline and repeats it', (id, from) => {
    const plan = defaultPack.preparation.plans.find((each) => each.id === id)
    const miniLoop = defaultPack.preparation.tasks.find(({ text }) => text === 'Run a live mini loop')?.id ?? ''
    expect(plan?.steps.filter((step) => step.tasks.includes(miniLoop)).map((step) => step.from)).toEqual(from)
  })

  it('[PP-11] every step ends with something another person can check, never with an absence of errors', () => {
    for (const { exit } of defaultPack.preparation.plans.flatMap((plan) => plan.steps)) {
      expect(exit).not.toBeNull()
      expect(exit).not.toMatch(/without errors/)
    }
  })

  it('[PP-11] every task is part of a plan', () => {
    const planned = new Set(defaultPack.preparation.plans.flatMap((plan) => plan.steps.flatMap((step) => step.tasks)))
    expect(defaultPack.preparation.tasks.map((task) => task.id).filter((id) => !planned.has(id))).toEqual([])
  })
})

describe('a file that is no pack', () => {
  it.each<[string, PrinciplePack, string]>([
    [
      '[PP-1] an empty signal',
      withEntry((entry) => {
        entry.strong[2] = ' '
      }),
      'principles.OW.strong.2',
    ],
    [
      '[PP-1] an empty anchor',
      withEntry((entry) => {
        entry.anchors[3] = ''
      }),
      'principles.OW.anchors.3',
    ],
    [
      '[PP-1] a level left out',
      withEntry((entry) => Reflect.deleteProperty(entry.levels, 7)),
      'principles.OW.levels.7',
    ],
    ['[PP-1] a principle left out', changed((pack) => Reflect.deleteProperty(pack.principles, 'SS')), 'principles.SS'],
    ['[PP-1] a field misspelt', withEntry((entry) => Object.assign(entry, { meening: 'Own it' })), 'principles.OW'],
    ['[PP-2] two questions only', withEntry((entry) => entry.questions.splice(2)), 'principles.OW.questions.2'],
    [
      '[PP-2] three probes only',
      withEntry((entry) => entry.questions[0].probes.pop()),
      'principles.OW.questions.0.probes',
    ],
    [
      '[PP-2] an empty question',
      withEntry((entry) => {
        entry.questions[1].text = ''
      }),
      'principles.OW.questions.1.text',
    ],
    [
      '[PP-10] a rubric left out',
      changed((pack) => Reflect.deleteProperty(pack.rubrics.design, 'role')),
      'rubrics.design.role',
    ],
  ])('%s', (_, pack, path) => {
    const parsed = packSchema.safeParse(pack)
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })
})

describe('a pack that does not hang together', () => {
  it.each<[string, PrinciplePack, string]>([
    [
      '[PP-1] a principle under another one’s code',
      withEntry((entry) => {
        entry.code = 'IS'
      }),
      'PRINCIPLE_CODE principles.OW.code',
    ],
    [
      '[PP-1] two principles under one name',
      withEntry((entry) => {
        entry.name = 'Dive deep'
      }),
      'NAME_TAKEN principles.DD.name',
    ],
    [
      '[PP-1] two principles that are spoken of alike',
      withEntry((entry) => {
        entry.spoken.push('think-big')
      }),
      'NAME_TAKEN principles.TB.name',
    ],
    [
      '[PP-2] the same kind of probe twice',
      withEntry((entry) => {
        entry.questions[0].probes[0].kind = 'num'
      }),
      'PROBES principles.OW.questions.0.probes',
    ],
    [
      '[PP-2] a question that does not ask for the reason',
      withEntry((entry) => {
        probeKinds.slice(1, 5).forEach((kind, at) => Object.assign(entry.questions[0].probes[at] ?? {}, { kind }))
      }),
      'PROBES principles.OW.questions.0.probes',
    ],
    [
      '[PP-2] a question that does not ask for an alternative or for what was left out',
      withEntry((entry) => {
        const kinds = ['why', 'num', 'who', 'post'] as const
        kinds.forEach((kind, at) => Object.assign(entry.questions[7]?.probes[at] ?? {}, { kind }))
      }),
      'PROBES principles.OW.questions.7.probes',
    ],
    [
      '[PP-2] two questions under one id',
      withEntry((entry) => {
        entry.questions[1].id = 'CO-1'
      }),
      'ID_TAKEN principles.OW.questions.1.id',
    ],
    [
      '[PP-3] a principle in tension with itself',
      withEntry((entry) => {
        entry.tensions.push({ partner: 'OW', between: 'one versus the other' })
      }),
      'TENSIONS principles.OW.tensions',
    ],
    [
      '[PP-3] a pair listed in both orders',
      changed((pack) => {
        pack.tensionPairs = [
          ['CO', 'FR'],
          ['FR', 'CO'],
        ]
      }),
      'PAIR_REPEATED tensionPairs.1',
    ],
    [
      '[PP-3] a pair of one',
      changed((pack) => {
        pack.tensionPairs = [['CO', 'CO']]
      }),
      'PAIR_REPEATED tensionPairs.0',
    ],
    [
      '[PP-3] a pair neither side names',
      changed((pack) => {
        pack.tensionPairs.push(['CO', 'LC'])
      }),
      'PAIR_UNNAMED tensionPairs.27',
    ],
    [
      '[PP-3] a pair that only one side names',
      changed((pack) => pack.principles.ET.tensions.splice(0, 1)),
      'PAIR_UNNAMED tensionPairs.5',
    ],
    [
      '[PP-3] a pair on the cards that is not in the list',
      changed((pack) => pack.tensionPairs.splice(5, 1)),
      'PAIR_UNLISTED principles.OW.tensions.1',
    ],
    [
      '[PP-3] a seat pair that is not in the list',
      changed((pack) => {
        pack.seatPairs = [['CO', 'LC']]
      }),
      'PAIR_UNLISTED seatPairs.0',
    ],
    [
      '[PP-4] a core principle twice',
      changed((pack) => {
        pack.coreSets.PM = ['CO', 'CO', 'IS', 'DD']
      }),
      'CORE coreSets.PM',
    ],
    [
      '[PP-4] a core principle of little weight',
      changed((pack) => {
        pack.coreSets.PM = ['CO', 'OW', 'IS', 'FR']
      }),
      'CORE weights.PM.0.weights.FR',
    ],
    [
      '[PP-5] a weight above 5',
      changed((pack) => {
        for (const row of pack.weights.SDE) row.weights.LC = 6
      }),
      'WEIGHTS weights.SDE.0.weights.LC',
    ],
    [
      '[PP-5] a role without weights',
      changed((pack) => {
        pack.weights.TPM = []
      }),
      'WEIGHTS weights.TPM',
    ],
    [
      '[PP-5] two rows for one level',
      changed((pack) => {
        pack.weights.PM.push(...pack.weights.PM.slice(0, 1))
      }),
      'WEIGHTS weights.PM.3',
    ],
    [
      '[PP-7] a fit of one half',
      changed((pack) => {
        pack.roundFit.MET.DD = 0.5
      }),
      'FIT roundFit.MET.DD',
    ],
    [
      '[PP-8] no bar raiser',
      changed((pack) => {
        for (const slot of pack.templates['mini-2'].slots) slot.barRaiser = false
      }),
      'BAR_RAISER templates.mini-2.slots',
    ],
    [
      '[PP-8] a bar raiser in another round',
      changed((pack) => {
        for (const slot of pack.templates['mini-2'].slots) slot.roundType = 'BEH'
      }),
      'BAR_RAISER templates.mini-2.slots',
    ],
    [
      '[PP-8] a hiring manager in a small loop',
      changed((pack) => {
        for (const slot of pack.templates['mini-2'].slots.slice(0, 1)) slot.hiringManager = true
      }),
      'HIRING_MANAGER templates.mini-2.slots.0',
    ],
    [
      '[PP-8] slots out of order',
      changed((pack) => pack.templates['sde-5'].slots.reverse()),
      'SLOTS templates.sde-5.slots',
    ],
    [
      '[PP-8] rounds for a committee reading',
      changed((pack) => {
        pack.templates['hc-only'].slots = pack.templates['mini-2'].slots
      }),
      'SLOTS templates.hc-only.slots',
    ],
    [
      '[PP-8] seats too few for the core',
      changed((pack) => {
        pack.templates['mini-2'].slots = pack.templates['mini-2'].slots
          .slice(1)
          .map((slot) => ({ ...slot, roundNumber: 1 }))
      }),
      'COVERAGE templates.mini-2.slots',
    ],
    [
      '[PP-8] a core principle no round can show',
      changed((pack) => {
        for (const fit of [pack.roundFit.BEH, pack.roundFit.BRR]) fit.CO = 0
      }),
      'COVERAGE templates.mini-2.slots',
    ],
    [
      '[PP-8] a template under another one’s id',
      changed((pack) => {
        pack.templates['tpm-5'].id = 'sde-5'
      }),
      'TEMPLATE_ID templates.tpm-5.id',
    ],
    [
      '[PP-9] no prompt for an exercise',
      changed((pack) => {
        pack.prompts = pack.prompts.filter((prompt) => prompt.kind !== 'estimate')
      }),
      'PROMPTS prompts',
    ],
    [
      '[PP-9] one writing prompt to choose from',
      changed((pack) => {
        pack.prompts = pack.prompts.filter((prompt) => prompt.kind !== 'writing' || prompt.id === 'writing-1')
      }),
      'PROMPTS prompts',
    ],
    [
      '[PP-9] two prompts under one id',
      changed((pack) => pack.prompts.push({ id: 'design-1', kind: 'design', text: 'Another one' })),
      'ID_TAKEN prompts.35.id',
    ],
    [
      '[PP-11] a plan that names no task',
      changed((pack) => {
        for (const step of pack.preparation.plans[0]?.steps.slice(0, 1) ?? []) step.tasks = ['T99']
      }),
      'TASK_UNKNOWN preparation.plans.0.steps.0.tasks',
    ],
    [
      '[PP-11] a step before the last one ended',
      changed((pack) => {
        for (const step of pack.preparation.plans[2]?.steps.slice(1, 2) ?? []) step.from = 3
      }),
      'STEPS preparation.plans.2.steps.1',
    ],
    [
      '[PP-11] a step with more tasks than its week has hours',
      changed((pack) => pack.preparation.plans[0]?.steps[5]?.tasks.push('T17')),
      'EFFORT preparation.plans.0.steps.5.tasks',
    ],
    [
      '[PP-11] two tasks under one id',
      changed((pack) => pack.preparation.tasks.push({ id: 'T01', minutes: 10, text: 'Once more' })),
      'ID_TAKEN preparation.tasks.26.id',
    ],
    [
      '[PP-11] an effort the wrong way round',
      changed((pack) => {
        for (const plan of pack.preparation.plans.slice(0, 1)) plan.effort.min = 9
      }),
      'EFFORT preparation.plans.0.effort',
    ],
    [
      '[PP-12] a prompt that forgets whom it is about',
      changed((pack) => {
        pack.dissentPrompts.loneToThem = 'What did you see?'
      }),
      'NAME_PLACE dissentPrompts.loneToThem',
    ],
  ])('%s', (_, pack, expected) => {
    const [first] = packFindings(pack)
    expect(`${first?.code} ${first?.path}`).toBe(expected)
  })

  it('[PP-13] all that is wrong is told at once', () => {
    const findings = packFindings(
      changed((pack) => {
        pack.weights.TPM = []
        pack.roundFit.MET.DD = -1
        pack.dissentPrompts.loneToOthers = 'Who is right?'
      }),
    )
    expect(findings.map(({ path }) => path)).toEqual(['weights.TPM', 'roundFit.MET.DD', 'dissentPrompts.loneToOthers'])
  })
})
