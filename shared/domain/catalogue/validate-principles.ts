// What the texts of each principle must satisfy together (PP-1, PP-2, PP-3).
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { MainQuestion, PrinciplePack } from '#shared/contracts/pack.ts'
import type { Principle, ProbeKind } from '#shared/contracts/vocabulary.ts'
import type { PackFinding } from './pack-finding.ts'

const asksWhy = (kinds: ReadonlySet<ProbeKind>): boolean => kinds.has('why')
const asksWhatElse = (kinds: ReadonlySet<ProbeKind>): boolean => kinds.has('cf') || kinds.has('not')

function* oneQuestionFindings({ id, probes }: MainQuestion, path: string): Generator<PackFinding> {
  const kinds = new Set(probes.map((probe) => probe.kind))
  if (kinds.size !== 4)
    yield { code: 'PROBES', message: `Give ${id} four probes of four kinds`, path: `${path}.probes` }
  if (!asksWhy(kinds) || !asksWhatElse(kinds)) {
    yield {
      code: 'PROBES',
      message: `Let ${id} ask for the reason (why) and for what else could have been (cf or not)`,
      path: `${path}.probes`,
    }
  }
}

function* entryFindings(pack: PrinciplePack, code: Principle): Generator<PackFinding> {
  const entry = pack.principles[code]
  const path = `principles.${code}`
  if (entry.code !== code)
    yield {
      code: 'PRINCIPLE_CODE',
      message: `The entry under ${code} says that it is ${entry.code}; let both be ${code}`,
      path: `${path}.code`,
    }
  for (const [at, question] of entry.questions.entries())
    yield* oneQuestionFindings(question, `${path}.questions.${at}`)
  const partners = entry.tensions.map((tension) => tension.partner)
  if (partners.length === 0 || partners.includes(code) || new Set(partners).size !== partners.length) {
    yield {
      code: 'TENSIONS',
      message: `Give ${code} partners it pulls against, each once and never itself`,
      path: `${path}.tensions`,
    }
  }
}

const spokenKey = (form: string): string =>
  form
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Two principles under one name would be one to everybody who reads them. */
function* nameFindings(pack: PrinciplePack): Generator<PackFinding> {
  const seen = new Map<string, Principle>()
  for (const code of principleCodes) {
    const { name, spoken, cited } = pack.principles[code]
    for (const form of new Set([name, ...spoken, ...cited].map(spokenKey))) {
      const other = seen.get(form)
      if (other !== undefined)
        yield {
          code: 'NAME_TAKEN',
          message: `“${form}” names ${other} already; give ${code} a name of its own`,
          path: `principles.${code}.name`,
        }
      seen.set(form, code)
    }
  }
}

function* questionIdFindings(pack: PrinciplePack): Generator<PackFinding> {
  const seen = new Set<string>()
  for (const code of principleCodes) {
    for (const [at, { id }] of pack.principles[code].questions.entries()) {
      if (seen.has(id))
        yield {
          code: 'ID_TAKEN',
          message: `Two questions carry the id ${id}; give each its own`,
          path: `principles.${code}.questions.${at}.id`,
        }
      seen.add(id)
    }
  }
}

function* pairFindings({ principles, tensionPairs, seatPairs }: PrinciplePack): Generator<PackFinding> {
  const seen = new Set<string>()
  const names = (one: Principle, other: Principle): boolean =>
    principles[one].tensions.some((tension) => tension.partner === other)
  for (const [at, [a, b]] of tensionPairs.entries()) {
    const key = [a, b].toSorted().join('-')
    const path = `tensionPairs.${at}`
    if (a === b || seen.has(key))
      yield { code: 'PAIR_REPEATED', message: `List ${a}-${b} once, as a pair of two different principles`, path }
    seen.add(key)
    if (a !== b && (!names(a, b) || !names(b, a)))
      yield { code: 'PAIR_UNNAMED', message: `Let ${a} and ${b} name each other among their tensions`, path }
  }
  yield* unlistedFindings({ principles, seatPairs }, seen)
}

function* unlistedFindings(
  { principles, seatPairs = [] }: Pick<PrinciplePack, 'principles' | 'seatPairs'>,
  seen: ReadonlySet<string>,
): Generator<PackFinding> {
  for (const [at, pair] of seatPairs.entries()) {
    if (!seen.has(pair.toSorted().join('-')))
      yield { code: 'PAIR_UNLISTED', message: `Add ${pair.join('-')} to tensionPairs too`, path: `seatPairs.${at}` }
  }
  for (const code of principleCodes) {
    for (const [at, { partner }] of principles[code].tensions.entries()) {
      if (partner !== code && !seen.has([code, partner].toSorted().join('-')))
        yield {
          code: 'PAIR_UNLISTED',
          message: `Add ${code}-${partner} to tensionPairs, or take it off the card`,
          path: `principles.${code}.tensions.${at}`,
        }
    }
  }
}

export function* principleFindings(pack: PrinciplePack): Generator<PackFinding> {
  for (const code of principleCodes) yield* entryFindings(pack, code)
  yield* nameFindings(pack)
  yield* questionIdFindings(pack)
  yield* pairFindings(pack)
}
