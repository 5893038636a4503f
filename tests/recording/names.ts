// Replaces what differs from run to run. Ids and links become numbered names ("round#2"), instants become offsets from the start,
// random values become their kind. Keys are sorted, because answers do not promise an order.
const idPattern = /0{8}-0000-4000-8000-[0-9a-f]{12}/g
const linkPattern = /seeded-secret-for-a-link-in-a-test-[0-9a-f]{12}/g
const randomPatterns: readonly (readonly [RegExp, string])[] = [
  [/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<signed token>'],
  [/(?<=\/reset\/)[\w-]+/g, '<random token>'],
  [/\$argon2id\$[^\s"]+/g, '<password hash>'],
  [/temp-\w+(?=@guest\.invalid)/g, '<random address>'],
]
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const sha256 = /^[0-9a-f]{64}$/
const day = 86_400_000
const farthestMs = 100 * day
/** Longer than any scenario takes. */
const machineRunMs = 10 * 60_000
/** Lifetimes that the auth library adds to the machine's time. */
const machineLives = [0, 30 * day]

const people = new Set(['user', 'candidate', 'interviewer', 'author', 'actor', 'me', 'by', 'owner'])

export interface Names {
  /** Names an id or a random secret before it appears in a value. */
  know(raw: string, name: string): void
  isKnown(raw: string): boolean
  /** `kind`: what an `id` at the top level belongs to. */
  clean(value: unknown, kind?: string): unknown
}

export function createNames(startAt: number): Names {
  const known = new Map<string, string>()
  const counts = new Map<string, number>()

  function nameOf(raw: string, kind: string): string {
    const name = known.get(raw)
    if (name !== undefined) return name
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    known.set(raw, `${kind}#${String(count)}`)
    return `${kind}#${String(count)}`
  }

  function cleanText(text: string, kind: string): string {
    if (known.has(text)) return nameOf(text, kind)
    if (timestamp.test(text)) return machineTime(text) ?? offset(Date.parse(text) - startAt)
    const named = text
      .replace(idPattern, (id, at: number) => nameOf(id, segmentBefore(text, at) ?? kind))
      .replace(linkPattern, (secret) => nameOf(secret, 'link'))
    return randomPatterns.reduce((cleaned, [pattern, instead]) => cleaned.replace(pattern, instead), named)
  }

  function cleanObject(value: object, kind: string): Record<string, unknown> {
    // Raw keys are visited in sorted order, so numbering does not depend on how the object was built.
    const entries = Object.entries(value)
      .toSorted(byKey)
      .map(
        ([key, inner]) =>
          [
            cleanText(key, 'id'),
            isIdDependentHash(value, key) ? nameOf(String(inner), 'hash') : clean(inner, kindOf(key, kind)),
          ] as const,
      )
    return Object.fromEntries(entries.toSorted(byKey))
  }

  const isInstant = (value: number): boolean => Number.isInteger(value) && Math.abs(value - startAt) < farthestMs

  function clean(value: unknown, kind = 'id'): unknown {
    if (typeof value === 'string') return cleanText(value, kind)
    if (typeof value === 'number') return isInstant(value) ? offset(value - startAt) : value
    if (Array.isArray(value)) return inOrder(value, kind).map((item) => clean(item, kind))
    return typeof value === 'object' && value !== null ? cleanObject(value, kind) : value
  }

  return { know: (raw, name) => void known.set(raw, name), isKnown: (raw) => known.has(raw), clean }
}

function inTextOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => inTextOrder(a, b)

/** "roundId" is a round's id; a plain "id" belongs to its parent, and items of "seats" are seats. */
function kindOf(key: string, outer: string): string {
  if (key === 'id' || key === 'items' || key === 'row') return outer
  const bare = key.replace(/(?:_i|I)ds?$/, '').replace(/^.*_to_|s$/, '')
  return people.has(bare) ? 'person' : bare
}

/** In a URL the part before an id says its kind: /rounds/<id>. */
const segmentBefore = (text: string, at: number): string | undefined => /\/([a-z-]+?)s?\/$/.exec(text.slice(0, at))?.[1]

/** The hash of a package covers ids and the hash of a link covers its secret, so both differ from run to run. */
function isIdDependentHash(holder: object, key: string): boolean {
  const value: unknown = Reflect.get(holder, key)
  if (typeof value !== 'string' || !sha256.test(value)) return false
  return key === 'token_hash' || (key === 'hash' && ('frozenAt' in holder || 'frozen_at' in holder))
}

/** A package lists its note sets in an order computed from ids, different for each reader. Sorted here by creation. */
function inOrder(list: readonly unknown[], kind: string): readonly unknown[] {
  if (kind !== 'noteSet') return list
  const made = (one: unknown): string =>
    typeof one === 'object' && one !== null && 'noteSetId' in one ? String(one.noteSetId) : ''
  return list.toSorted((a, b) => inTextOrder(made(a), made(b)))
}

/** The auth library reads the machine's clock; everything else uses the injected one. */
function machineTime(text: string): string | null {
  const life = machineLives.find((ms) => Math.abs(Date.parse(text) - ms - Date.now()) < machineRunMs)
  return life === undefined ? null : `<machine time${life === 0 ? '' : ` + ${String(life / day)}d`}>`
}

/** For example "T+1d02:03:04", with milliseconds if there are any. */
function offset(ms: number): string {
  const part = (size: number, wrap: number): string => String(Math.floor(Math.abs(ms) / size) % wrap).padStart(2, '0')
  const days = Math.floor(Math.abs(ms) / day)
  const rest = Math.abs(ms) % 1_000
  const clock = `${part(3_600_000, 24)}:${part(60_000, 60)}:${part(1_000, 60)}${rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`}`
  return `T${ms < 0 ? '-' : '+'}${days === 0 ? '' : `${String(days)}d`}${clock}`
}
