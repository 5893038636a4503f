// What the tables of a pack must satisfy so that every loop it offers can be staffed, opened and read (PP-4, PP-5, PP-7, PP-8, PP-9).
import { principleCodes, roleFamilies, roundTypes, templateIds } from '#shared/contracts/vocabulary.ts'
import type { LoopTemplate, PrinciplePack } from '#shared/contracts/pack.ts'
import type { RoleFamily } from '#shared/contracts/vocabulary.ts'
import type { PackFinding } from './pack-finding.ts'
import { kindsOfRound } from './prompts.ts'

const lowestCoreWeight = 3
const highestWeight = 5
const bestFit = 3
const seatsWithHiringManager = 4
const principlesPerSeat = 2
const writingChoices = 2

const isWhole = (value: number, highest: number): boolean => Number.isInteger(value) && value >= 0 && value <= highest

function* roleFindings(pack: PrinciplePack, role: RoleFamily): Generator<PackFinding> {
  const core = pack.coreSets[role]
  const rows = pack.weights[role]
  if (new Set(core).size !== core.length)
    yield { code: 'CORE', message: `Give ${role} four different core principles`, path: `coreSets.${role}` }
  if (rows.length === 0)
    yield { code: 'WEIGHTS', message: `Give ${role} weights for one level at least`, path: `weights.${role}` }
  for (const [at, { level, weights }] of rows.entries()) {
    const path = `weights.${role}.${at}`
    if (rows.findIndex((row) => row.level === level) !== at)
      yield { code: 'WEIGHTS', message: `${role} has two rows for level ${level}; keep one`, path }
    for (const code of principleCodes) {
      if (!isWhole(weights[code], highestWeight))
        yield { code: 'WEIGHTS', message: 'A weight is a whole number from 0 to 5', path: `${path}.weights.${code}` }
    }
    for (const code of core) {
      if (weights[code] < lowestCoreWeight)
        yield {
          code: 'CORE',
          message: `${code} is core for ${role}: let it weigh 3 or more`,
          path: `${path}.weights.${code}`,
        }
    }
  }
}

function* fitFindings(pack: PrinciplePack): Generator<PackFinding> {
  for (const round of roundTypes) {
    for (const code of principleCodes) {
      if (!isWhole(pack.roundFit[round][code], bestFit))
        yield { code: 'FIT', message: 'A fit is a whole number from 0 to 3', path: `roundFit.${round}.${code}` }
    }
  }
}

function* seatFindings({ slots }: LoopTemplate, path: string): Generator<PackFinding> {
  if (slots.some((slot, at) => slot.roundNumber !== at + 1))
    yield { code: 'SLOTS', message: 'Number the slots 1, 2, 3 and so on, in order', path: `${path}.slots` }
  const barRaisers = slots.filter((slot) => slot.barRaiser)
  if (barRaisers.length !== 1 || barRaisers.some((slot) => slot.roundType !== 'BRR')) {
    yield { code: 'BAR_RAISER', message: 'Give the bar raiser one seat, with a BRR round', path: `${path}.slots` }
  }
  for (const [at, slot] of slots.entries()) {
    const wears = at === 0 && slots.length >= seatsWithHiringManager
    if (slot.hiringManager !== wears || (slot.hiringManager && slot.barRaiser)) {
      yield {
        code: 'HIRING_MANAGER',
        message: 'The first of four seats or more is the hiring manager’s and never the bar raiser’s; no other seat is',
        path: `${path}.slots.${at}`,
      }
    }
  }
}

function* coverageFindings(
  pack: PrinciplePack,
  { slots, roleHint }: LoopTemplate,
  path: string,
): Generator<PackFinding> {
  const core = pack.coreSets[roleHint]
  if (slots.length * principlesPerSeat < core.length)
    yield {
      code: 'COVERAGE',
      message: 'These seats cannot hold four core principles; add a round',
      path: `${path}.slots`,
    }
  for (const code of core) {
    if (!slots.some((slot) => pack.roundFit[slot.roundType][code] > 0)) {
      yield {
        code: 'COVERAGE',
        message: `No round of this template can show ${code}, which is core for ${roleHint}`,
        path: `${path}.slots`,
      }
    }
  }
}

function* templateFindings(pack: PrinciplePack): Generator<PackFinding> {
  for (const id of templateIds) {
    const template = pack.templates[id]
    const path = `templates.${id}`
    if (template.id !== id)
      yield {
        code: 'TEMPLATE_ID',
        message: `The template under ${id} says that it is ${template.id}; let both be ${id}`,
        path: `${path}.id`,
      }
    if (id === 'hc-only') {
      if (template.slots.length > 0)
        yield { code: 'SLOTS', message: 'A committee reading has no rounds', path: `${path}.slots` }
      continue
    }
    yield* seatFindings(template, path)
    yield* coverageFindings(pack, template, path)
  }
}

function* promptFindings({ prompts }: PrinciplePack): Generator<PackFinding> {
  for (const [at, { id }] of prompts.entries()) {
    if (prompts.findIndex((prompt) => prompt.id === id) !== at)
      yield { code: 'ID_TAKEN', message: `Two prompts carry the id ${id}; give each its own`, path: `prompts.${at}.id` }
  }
  const kinds = new Set([...roundTypes.flatMap((round) => kindsOfRound[round]), 'program' as const])
  for (const kind of kinds) {
    if (!prompts.some((prompt) => prompt.kind === kind))
      yield { code: 'PROMPTS', message: `Add a prompt of the kind ${kind}`, path: 'prompts' }
  }
  if (prompts.filter((prompt) => prompt.kind === 'writing').length < writingChoices) {
    yield { code: 'PROMPTS', message: 'Add two writing prompts: people choose one of two', path: 'prompts' }
  }
}

export function* tableFindings(pack: PrinciplePack): Generator<PackFinding> {
  if (new Set(pack.longTerm).size !== pack.longTerm.length)
    yield { code: 'LONG_TERM', message: 'Name each long-term principle once', path: 'longTerm' }
  for (const role of roleFamilies) yield* roleFindings(pack, role)
  yield* fitFindings(pack)
  yield* templateFindings(pack)
  yield* promptFindings(pack)
}
