import { describe, expect, it } from 'vitest'
import { principleCodes, probeKinds } from '#shared/contracts/vocabulary.ts'
import { principleNames } from '#shared/contracts/principle-names.ts'
import { defaultPack, validatePack } from '#shared/domain/catalogue/pack.ts'
import type { PrinciplePack } from '#shared/domain/catalogue/pack.ts'
import type { PrincipleEntry } from '#shared/domain/catalogue/principle-entry.ts'

const codeOf = (pack: PrinciplePack): string => {
  const result = validatePack(pack)
  return result.ok ? 'ok' : `${result.rejection.code} ${result.rejection.path ?? ''}`
}
const withEntry = (change: (entry: PrincipleEntry) => unknown): PrinciplePack => {
  const pack = structuredClone(defaultPack)
  change(pack.principles.OW)
  return pack
}
const [firstQuestion, secondQuestion, thirdQuestion] = defaultPack.principles.OW.questions

describe('the pack in use', () => {
  it('[PP-1] is valid and names all sixteen in canonical order', () => {
    expect(validatePack(defaultPack)).toEqual({ ok: true, value: defaultPack })
    expect(Object.keys(defaultPack.principles)).toEqual([...principleCodes])
    for (const code of principleCodes) expect(defaultPack.principles[code].name).toBe(principleNames[code])
  })

  it('[PP-2] gives every question an id of its own and only known kinds of probe', () => {
    const questions = principleCodes.flatMap((code) => defaultPack.principles[code].questions)
    expect(new Set(questions.map((question) => question.id)).size).toBe(48)
    expect(new Set(questions.map((question) => question.text)).size).toBe(48)
    expect(probeKinds).toEqual(expect.arrayContaining(questions.flatMap((question) => question.probes.map((probe) => probe.kind))))
  })
})

describe('a pack that will not do', () => {
  it.each<[string, PrinciplePack, string]>([
    ['[PP-1] a principle under another one’s code', withEntry((entry) => { entry.code = 'IS' }), 'PRINCIPLE_MISSING principles.OW'],
    ['[PP-1] an empty signal', withEntry((entry) => { entry.strong[2] = ' ' }), 'PRINCIPLE_TEXT principles.OW'],
    ['[PP-1] an empty anchor', withEntry((entry) => { entry.anchors[3] = '' }), 'PRINCIPLE_TEXT principles.OW'],
    ['[PP-1] a level left out', withEntry((entry) => Reflect.deleteProperty(entry.levels, 7)), 'PRINCIPLE_TEXT principles.OW'],
    ['[PP-2] two questions only', withEntry((entry) => Object.assign(entry, { questions: [firstQuestion, secondQuestion] })), 'QUESTIONS principles.OW.questions'],
    ['[PP-2] an empty question', withEntry((entry) => { entry.questions[1].text = '' }), 'QUESTIONS principles.OW.questions'],
    ['[PP-2] the same kind of probe twice', withEntry((entry) => { entry.questions[0].probes[0].kind = 'num' }), 'PROBES principles.OW.questions'],
    ['[PP-2] a question that asks for neither reason nor alternative', withEntry((entry) => {
      entry.questions[0].probes = [{ kind: 'num', text: 'How many?' }, { kind: 'who', text: 'Who?' }, { kind: 'post', text: 'And then?' }, { kind: 'num', text: 'Since when?' }]
    }), 'PROBES principles.OW.questions'],
    ['[PP-2] no alternative in any question', withEntry((entry) =>
      Object.assign(entry, { questions: [firstQuestion, firstQuestion, firstQuestion] })), 'PROBES principles.OW.questions'],
    ['[PP-3] a principle in tension with itself', withEntry((entry) => { entry.tensions.push({ partner: 'OW', between: null }) }), 'TENSIONS principles.OW'],
    ['[PP-3] a pair listed in both orders', { ...defaultPack, tensionPairs: [['CO', 'FR'], ['FR', 'CO']] }, 'PAIR_REPEATED tensionPairs'],
    ['[PP-3] a pair of one', { ...defaultPack, tensionPairs: [['CO', 'CO']] }, 'PAIR_REPEATED tensionPairs'],
    ['[PP-3] a pair neither side names', { ...defaultPack, tensionPairs: [['CO', 'LC']] }, 'PAIR_UNNAMED tensionPairs'],
    ['[PP-4] a core principle twice', { ...defaultPack, coreSets: { ...defaultPack.coreSets, PM: ['CO', 'CO', 'IS', 'DD'] } }, 'CORE coreSets.PM'],
    ['[PP-4] a core principle of little weight', { ...defaultPack, coreSets: { ...defaultPack.coreSets, PM: ['CO', 'OW', 'IS', 'FR'] } }, 'CORE weights.PM.5'],
    ['[PP-5] a weight above 5', {
      ...defaultPack, weights: { ...defaultPack.weights, SDE: defaultPack.weights.SDE.map(([level, weights]) => [level, { ...weights, LC: 6 }] as const) },
    }, 'WEIGHTS weights.SDE.5'],
    ['[PP-5] a role without weights', { ...defaultPack, weights: { ...defaultPack.weights, TPM: [] } }, 'WEIGHTS weights.TPM'],
    ['[PP-7] a fit of one half', { ...defaultPack, roundFit: { ...defaultPack.roundFit, MET: { ...defaultPack.roundFit.MET, DD: 0.5 } } }, 'FIT roundFit.MET'],
  ])('%s', (_, pack, expected) => {
    expect(codeOf(pack)).toBe(expected)
  })

  it('[PP-2] each of the three questions was needed for the verdict above', () => {
    const kinds = (question: typeof thirdQuestion) => question.probes.map((probe) => probe.kind)
    expect(kinds(firstQuestion)).toEqual(['why', 'who', 'num', 'post'])
    expect([...kinds(secondQuestion), ...kinds(thirdQuestion)]).toEqual(expect.arrayContaining(['cf', 'not']))
  })
})
