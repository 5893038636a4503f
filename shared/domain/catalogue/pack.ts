// One pack: the principles with everything that is said about them. The names belong to an employer, so the whole set can be
// swapped; whatever replaces it has to pass validatePack before a loop uses it (PP-1 to PP-7).
import { principleCodes, roleFamilies, roundTypes } from '#shared/contracts/vocabulary.ts'
import type { Principle, ProbeKind, RoleFamily, RoundType } from '#shared/contracts/vocabulary.ts'
import { ok, reject } from '#shared/lib/result.ts'
import type { Rejection, Result } from '#shared/lib/result.ts'
import { coreSets } from './core-sets.ts'
import type { CoreSet } from './core-sets.ts'
import { levelLadder } from './level-ladder.ts'
import type { MainQuestion, PrincipleEntry } from './principle-entry.ts'
import { deliverResults, bestEmployer, broadResponsibility, haveBackbone } from './principles/backbone-to-broad-responsibility.ts'
import { biasForAction, diveDeep, earnTrust, frugality } from './principles/bias-for-action-to-dive-deep.ts'
import { areRightALot, customerObsession, inventAndSimplify, ownership } from './principles/customer-obsession-to-are-right.ts'
import { highestStandards, hireAndDevelop, learnAndBeCurious, thinkBig } from './principles/learn-to-think-big.ts'
import { roundFit } from './round-fit.ts'
import type { RoundFit } from './round-fit.ts'
import { tensionPairs } from './tension-pairs.ts'
import type { TensionPair } from './tension-pairs.ts'
import { weightRows } from './weights.ts'
import type { WeightRow } from './weights.ts'

export interface PrinciplePack {
  id: string
  version: number
  principles: Readonly<Record<Principle, PrincipleEntry>>
  levelLadder: typeof levelLadder
  coreSets: Readonly<Record<RoleFamily, CoreSet>>
  tensionPairs: readonly TensionPair[]
  weights: Readonly<Record<RoleFamily, readonly WeightRow[]>>
  roundFit: Readonly<Record<RoundType, RoundFit>>
}

export const defaultPack: PrinciplePack = {
  id: 'sixteen',
  version: 1,
  principles: {
    CO: customerObsession, OW: ownership, IS: inventAndSimplify, AR: areRightALot,
    LC: learnAndBeCurious, HD: hireAndDevelop, HS: highestStandards, TB: thinkBig,
    BA: biasForAction, FR: frugality, ET: earnTrust, DD: diveDeep,
    HB: haveBackbone, DR: deliverResults, EE: bestEmployer, SS: broadResponsibility,
  },
  levelLadder,
  coreSets,
  tensionPairs,
  weights: weightRows,
  roundFit,
}

type Finding = { code: string; message: string; path: string }
const blank = (text: string): boolean => text.trim() === ''
const isWhole = (value: number, highest: number): boolean => Number.isInteger(value) && value >= 0 && value <= highest

const asksWhy = (kinds: ReadonlySet<ProbeKind>): boolean => kinds.has('why')
const asksWhatElse = (kinds: ReadonlySet<ProbeKind>): boolean => kinds.has('cf') || kinds.has('not')

function* oneQuestionFindings({ id, text, probes }: MainQuestion, path: string): Generator<Finding> {
  const kinds = new Set(probes.map((probe) => probe.kind))
  if (blank(text) || probes.some((probe) => blank(probe.text))) yield { code: 'QUESTIONS', message: `${id} has an empty text`, path }
  if (probes.length !== 4 || kinds.size !== 4) yield { code: 'PROBES', message: `${id} needs four probes of four kinds`, path }
  if (!asksWhy(kinds) && !asksWhatElse(kinds)) {
    yield { code: 'PROBES', message: `${id} asks neither for the reason nor for what else could have been`, path }
  }
}

function* questionFindings(code: Principle, questions: readonly MainQuestion[]): Generator<Finding> {
  const path = `principles.${code}.questions`
  if (questions.length !== 3) yield { code: 'QUESTIONS', message: `${code} needs three main questions`, path }
  for (const question of questions) yield* oneQuestionFindings(question, path)
  const all = new Set(questions.flatMap((question) => question.probes.map((probe) => probe.kind)))
  if (!asksWhy(all) || !asksWhatElse(all)) {
    yield { code: 'PROBES', message: `${code} needs a why probe, and a counterfactual or a left-undone one`, path }
  }
}

function* principleFindings(pack: PrinciplePack, code: Principle): Generator<Finding> {
  const entry: PrincipleEntry | undefined = pack.principles[code]
  const path = `principles.${code}`
  if (entry?.code !== code) {
    yield { code: 'PRINCIPLE_MISSING', message: `${code} is not in the pack`, path }
    return
  }
  const said = [
    entry.name, entry.meaning, ...entry.strong, ...entry.weak, ...Object.values(entry.levels), ...Object.values(entry.anchors),
  ]
  if (said.length !== 17 || said.some(blank)) yield { code: 'PRINCIPLE_TEXT', message: `${code} leaves a text out`, path }
  yield* questionFindings(code, entry.questions)
  const partners = entry.tensions.map((tension) => tension.partner)
  if (partners.length === 0 || partners.includes(code) || new Set(partners).size !== partners.length) {
    yield { code: 'TENSIONS', message: `${code} needs partners, each once and never itself`, path }
  }
}

function* pairFindings(pack: PrinciplePack): Generator<Finding> {
  const seen = new Set<string>()
  for (const [a, b] of pack.tensionPairs) {
    const key = [a, b].toSorted().join('-')
    if (a === b || seen.has(key)) yield { code: 'PAIR_REPEATED', message: `The pair ${key} may stand once, between two`, path: 'tensionPairs' }
    seen.add(key)
    const names = (one: Principle, other: Principle): boolean =>
      pack.principles[one]?.tensions.some((tension) => tension.partner === other) ?? false
    if (!names(a, b) && !names(b, a)) yield { code: 'PAIR_UNNAMED', message: `Neither side of ${key} names the other`, path: 'tensionPairs' }
  }
}

function* coreFindings(pack: PrinciplePack, role: RoleFamily): Generator<Finding> {
  const core = pack.coreSets[role]
  const rows = pack.weights[role]
  if (new Set(core).size !== 4) yield { code: 'CORE', message: `${role} needs four different core principles`, path: `coreSets.${role}` }
  if (rows.length === 0) yield { code: 'WEIGHTS', message: `${role} has no weights`, path: `weights.${role}` }
  for (const [level, weights] of rows) {
    const path = `weights.${role}.${level}`
    if (!principleCodes.every((code) => isWhole(weights[code], 5))) yield { code: 'WEIGHTS', message: 'Weights are whole, 0 to 5', path }
    if (core.some((code) => weights[code] < 3)) yield { code: 'CORE', message: 'A core principle weighs 3 or more', path }
  }
}

function* fitFindings(pack: PrinciplePack): Generator<Finding> {
  for (const round of roundTypes) {
    if (!principleCodes.every((code) => isWhole(pack.roundFit[round][code], 3))) {
      yield { code: 'FIT', message: 'Fits are whole, 0 to 3', path: `roundFit.${round}` }
    }
  }
}

function* findings(pack: PrinciplePack): Generator<Rejection & Finding> {
  for (const code of principleCodes) yield* principleFindings(pack, code)
  yield* pairFindings(pack)
  for (const role of roleFamilies) yield* coreFindings(pack, role)
  yield* fitFindings(pack)
}

/** The pack itself, or the first thing that is wrong with it. */
export function validatePack(pack: PrinciplePack): Result<PrinciplePack> {
  const first = findings(pack).next().value
  return first === undefined ? ok(pack) : reject(first.code, first.message, first.path)
}
