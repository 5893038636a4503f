// A gate of the decision in words: what it asks, and what it found. Codes stay beside the words for those who look a rule up.
import type { ProposedOutcome } from '#shared/contracts/debrief-state.ts'
import { principleSchema, voteSchema } from '#shared/contracts/vocabulary.ts'
import { principleName } from '#client/ui/principle-names.ts'
import { voteWords } from '#client/ui/vote-words.ts'

export type GateState = ProposedOutcome['gates'][number]
type Inputs = GateState['inputs']

const numberIn = (inputs: Inputs, key: string): number => (typeof inputs[key] === 'number' ? inputs[key] : 0)
const listIn = (inputs: Inputs, key: string): string[] => (Array.isArray(inputs[key]) ? inputs[key].map(String) : [])
const codeName = (code: string): string => {
  const known = principleSchema.safeParse(code)
  return known.success ? principleName(known.data) : code
}
const principlesIn = (inputs: Inputs, key: string): string => listIn(inputs, key).map(codeName).join(', ')
const voteIn = (inputs: Inputs, key: string): string => {
  const vote = voteSchema.safeParse(inputs[key])
  return vote.success ? voteWords[vote.data].toLowerCase() : 'no vote'
}
const percent = (share: number): string => `${String(Math.round(share * 100))} %`
function signed(value: number): string {
  const size = Math.abs(value).toFixed(2)
  if (value > 0) return `+${size}`
  return value < 0 ? `−${size}` : size
}

interface Gate {
  asks: string
  found(inputs: Inputs): string
}

const gates: Record<string, Gate> = {
  G0: {
    asks: 'Are the notes complete?',
    found(inputs) {
      if (inputs['barRaiserMissing'] === true) return 'The bar raiser’s notes or vote are missing.'
      const missing = numberIn(inputs, 'missing')
      return missing === 0 ? 'Every required set is in.' : `${String(missing)} missing.`
    },
  },
  G1: {
    asks: 'Was anything made up?',
    found: (inputs) =>
      inputs['integrity'] === true ? 'A person found that a claim was made up.' : 'Nothing was found to be made up.',
  },
  G2: {
    asks: 'Is every dispute resolved in writing?',
    found: (inputs) =>
      listIn(inputs, 'disputed').length === 0
        ? 'Each has its sentence.'
        : `Still open: ${principlesIn(inputs, 'disputed')}.`,
  },
  G3: {
    asks: 'Did a core principle fail?',
    found: (inputs) =>
      listIn(inputs, 'failed').length === 0 ? 'None failed.' : `${principlesIn(inputs, 'failed')} failed.`,
  },
  G4: {
    asks: 'Is there a strong no?',
    found: (inputs) =>
      listIn(inputs, 'strongNo').length === 0 ? 'No.' : `Yes, ${String(listIn(inputs, 'strongNo').length)}.`,
  },
  G5: {
    asks: 'Does the bar raiser stand behind the target level?',
    found: (inputs) => `The bar raiser’s final vote is ${voteIn(inputs, 'barRaiser')}.`,
  },
  G6: {
    asks: 'Was every core principle heard?',
    found: (inputs) =>
      listIn(inputs, 'uncovered').length === 0
        ? 'Each was heard enough.'
        : `Too little on ${principlesIn(inputs, 'uncovered')}; ${percent(numberIn(inputs, 'positiveShare'))} are for.`,
  },
  G7: {
    asks: 'Is more than one core principle mixed?',
    found: (inputs) =>
      listIn(inputs, 'mixed').length === 0 ? 'None is mixed.' : `Mixed: ${principlesIn(inputs, 'mixed')}.`,
  },
  G8: { asks: 'Is it a yes one level down?', found: fallbackFound },
  G9: {
    asks: 'Do the votes reach the mark?',
    found: (inputs) =>
      `${percent(numberIn(inputs, 'positiveShare'))} are for (60 % needed), the mean is ${signed(numberIn(inputs, 'mean'))} (+0.50 needed), the notes read as L${String(numberIn(inputs, 'levelMedian'))} against L${String(numberIn(inputs, 'targetLevel'))}.`,
  },
}

function fallbackFound(inputs: Inputs): string {
  if (inputs['fallbackLevel'] === null) return 'This loop has no fallback level.'
  return `At L${String(numberIn(inputs, 'fallbackLevel'))} the bar raiser is ${voteIn(inputs, 'barRaiserFallback')} and ${percent(numberIn(inputs, 'fallbackShare'))} are for (60 % needed)${inputs['strongNoAtFallback'] === true ? ', with a strong no' : ''}.`
}

export interface GateWords {
  code: string
  asks: string
  found: string
  fired: boolean
}

/** The gates that fired stand first; the others say that they let the case pass. */
export function gateWords(list: readonly GateState[]): GateWords[] {
  const words = list.map(({ gate, fired, inputs }) => ({
    code: gate,
    fired,
    asks: gates[gate]?.asks ?? gate,
    found: gates[gate]?.found(inputs) ?? '',
  }))
  return [...words.filter((entry) => entry.fired), ...words.filter((entry) => !entry.fired)]
}
