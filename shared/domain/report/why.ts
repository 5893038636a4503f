// Why it was decided so (RP-11): the gate that decided, in words for the candidate, with the concern the bar raiser wrote. Votes are no
// reason here: nobody learns who voted how.
import { principleCodes, type Outcome, type Principle } from '#shared/contracts/vocabulary.ts'
import { lowerFirst, type Material, type ReportInput, type Wanted } from './material.ts'
import { listed } from '#shared/lib/listed.ts'

type Inputs = Readonly<Record<string, unknown>>

const principlesIn = (inputs: Inputs, key: string): Principle[] => {
  const found = inputs[key]
  return Array.isArray(found) ? principleCodes.filter((code) => found.includes(code)) : []
}

/** The gate that gave the outcome; G8 only says how. */
const deciding = ({ gates }: ReportInput) => gates.findLast(({ gate, fired }) => fired && gate !== 'G8')

const coreWith = ({ input, statuses }: Material, status: string): Principle[] =>
  input.content.header.core.filter((principle) => (statuses[principle] ?? 'gap') === status)

const named = ({ nameOf }: Material, principles: readonly Principle[]): string => listed(principles.map(nameOf))

function levelWords(material: Material): string {
  const { decision, targetLevel } = material.input
  const mixed = coreWith(material, 'mixed')
  const level = decision?.level ?? targetLevel - 1
  return mixed.length === 0
    ? `The evidence held for L${level} and not for L${targetLevel}`
    : `${named(material, mixed)} decided the level, met only in part at L${targetLevel}`
}

/** The reason without its evidence, as the start of a sentence. */
function reasonOf(material: Material): string | null {
  const { decision } = material.input
  const gate = deciding(material.input)
  if (decision === null || gate === undefined || !decision.isProposed) return null
  if (decision.outcome === 'INCLINED_DOWNLEVEL') return levelWords(material)
  const names = (key: string): string => named(material, principlesIn(gate.inputs, key))
  switch (gate.gate) {
    case 'G1':
      return 'A claim you made did not hold, which decides at every level'
    case 'G3':
      return `${names('failed')} decided it, below the bar for this role`
    case 'G4':
    case 'G5':
      return 'One concern stood to the end'
    case 'G6':
      return `${names('uncovered')} decided it, because too little was asked or heard`
    case 'G7':
      return `${names('mixed')} were met only in part`
    default:
      return decision.outcome === 'INCLINED' ? null : 'The panel stayed divided on one concern'
  }
}

/** The fabricated claim, as the room put it. */
const madeUp = ({ settled }: ReportInput): string | undefined =>
  settled.find(({ verdict }) => verdict === 'fabricated')?.reason

/** What carried a yes: an act with a number first. */
const wantedOfAYes: readonly Wanted[] = [
  { act: true, doubt: false, fact: true },
  { doubt: false, fact: true },
  { doubt: false },
  {},
]

function groundsOf(material: Material): string {
  const { input, tell, sayWritten, readings } = material
  const { rationale, decision } = input
  if (decision?.outcome === 'INCLINED') {
    const best = readings.toSorted((a, b) => b.rating - a.rating || b.weight - a.weight)
    for (const wanted of wantedOfAYes)
      for (const { justification } of best) {
        const [said] = tell(justification, wanted)
        if (said !== undefined) return said
      }
    return ''
  }
  return sayWritten(madeUp(input) ?? rationale?.concern ?? '').join(' ')
}

/** Missing notes and open disputes decide nothing. */
const isDecision = (outcome: Outcome): boolean => outcome !== 'HOLD_INCOMPLETE' && outcome !== 'NEEDS_DISCUSSION'

export function whyOf(material: Material): string {
  const { decision } = material.input
  if (decision === null || !isDecision(decision.outcome)) return ''
  const reason = reasonOf(material)
  const grounds = groundsOf(material)
  const stricter = decision.isProposed ? '' : material.sayWritten(decision.reason).join(' ')
  if (reason === null) return [stricter, grounds].filter(Boolean).join(' ')
  return grounds === '' ? `${reason}.` : `${reason}: ${lowerFirst(grounds)}`
}
