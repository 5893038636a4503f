// A check of the decision in words: what it asks and what it found, with thresholds from the decision's policy.
import type { ProposedOutcome } from '#shared/contracts/debrief-state.ts'
import { principleSchema, voteSchema } from '#shared/contracts/vocabulary.ts'
import { decisionPolicy } from '#shared/domain/decision/policy.ts'
import { counted, sentenceCase } from '#client/ui/labels.ts'
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
const sharesWords = (inputs: Inputs, key: string): string => `${percent(numberIn(inputs, key))} are inclined`
const percent = (share: number): string => `${String(Math.round(share * 100))}%`
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
      return missing === 0
        ? 'All required notes are in.'
        : `${sentenceCase(counted(missing, 'note set is', 'note sets are'))} missing.`
    },
  },
  G1: {
    asks: 'Was anything made up?',
    found: (inputs) =>
      inputs['integrity'] === true ? 'The panel found that a claim was made up.' : 'Nothing was found to be made up.',
  },
  G2: {
    asks: 'Is everything settled that must be?',
    found: (inputs) => {
      if (listIn(inputs, 'disputed').length > 0) return `Still disputed: ${principlesIn(inputs, 'disputed')}.`
      if (numberIn(inputs, 'unsettled') > 0) return 'Two values for one fact still wait for a verdict.'
      return listIn(inputs, 'mixedOpen').length > 0
        ? `All votes are yes, but not reviewed: ${principlesIn(inputs, 'mixedOpen')}.`
        : 'Every dispute and every contradiction is settled.'
    },
  },
  G3: {
    asks: 'Did a core principle fail?',
    found: (inputs) =>
      listIn(inputs, 'failed').length === 0 ? 'No core principle failed.' : `${principlesIn(inputs, 'failed')} failed.`,
  },
  G4: {
    asks: 'Is there a strong no hire?',
    found: (inputs) =>
      listIn(inputs, 'strongNo').length === 0
        ? 'No one voted strong no hire.'
        : `${sentenceCase(counted(listIn(inputs, 'strongNo').length, 'person', 'people'))} voted strong no hire.`,
  },
  G5: {
    asks: 'Does the bar raiser support the target level?',
    found: (inputs) => `The bar raiser’s final vote is ${voteIn(inputs, 'barRaiser')}.`,
  },
  G6: {
    asks: 'Was enough heard on every core principle?',
    found: (inputs) =>
      listIn(inputs, 'uncovered').length === 0
        ? 'Enough was heard on each.'
        : `Too little on ${principlesIn(inputs, 'uncovered')}. ${sharesWords(inputs, 'positiveShare')}.`,
  },
  G7: {
    asks: `Are more than ${counted(decisionPolicy.mixedCoreAllowed, '', '').trim()} of the core principles mixed?`,
    found: (inputs) =>
      listIn(inputs, 'mixed').length === 0 ? 'No core principle is mixed.' : `Mixed: ${principlesIn(inputs, 'mixed')}.`,
  },
  G8: { asks: 'Do the votes support the fallback level?', found: fallbackFound },
  G9: {
    asks: 'Do the votes meet the threshold?',
    found: (inputs) =>
      `${sharesWords(inputs, 'positiveShare')}; ${percent(decisionPolicy.positiveShare)} needed. The mean is ${signed(numberIn(inputs, 'mean'))}; ${signed(decisionPolicy.minMean)} needed. The notes read as L${String(numberIn(inputs, 'levelMedian'))}; the target is L${String(numberIn(inputs, 'targetLevel'))}.`,
  },
}

function fallbackFound(inputs: Inputs): string {
  if (inputs['fallbackLevel'] === null) return 'This loop has no fallback level.'
  const strongNo = inputs['strongNoAtFallback'] === true ? ' There is a strong no hire.' : ''
  return `At L${String(numberIn(inputs, 'fallbackLevel'))} the bar raiser voted ${voteIn(inputs, 'barRaiserFallback')}. ${sharesWords(inputs, 'fallbackShare')}; ${percent(decisionPolicy.positiveShare)} needed.${strongNo}`
}

export interface GateWords {
  code: string
  asks: string
  found: string
  fired: boolean
}

/** The checks that decided come first, then those that passed. */
export function gateWords(list: readonly GateState[]): GateWords[] {
  const words = list.map(({ gate, fired, inputs }) => ({
    code: gate,
    fired,
    asks: gates[gate]?.asks ?? gate,
    found: gates[gate]?.found(inputs) ?? '',
  }))
  return [...words.filter((entry) => entry.fired), ...words.filter((entry) => !entry.fired)]
}
