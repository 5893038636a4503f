// A round is a fixed sequence of phases. The usual lengths are printed plans; any other length keeps INTRO and WRAP,
// scales the rest to whole minutes and gives what is left over to the longest phase (RM-1, RM-2).
import type { PhaseName, PlannedPhase } from '#shared/contracts/room-state.ts'
import type { RoundType } from '#shared/contracts/vocabulary.ts'
import { roomPolicy } from './policy.ts'

type Phases = readonly (readonly [PhaseName, number])[]
interface RoundPlan {
  printed: Readonly<Record<number, Phases>>
  /** The printed plan every other length is scaled from. */
  base: Phases
}

const behavioral45: Phases = [
  ['INTRO', 2],
  ['Q1', 16],
  ['Q2', 16],
  ['SPARE', 6],
  ['WRAP', 5],
]
const exercise55: Phases = [
  ['INTRO', 2],
  ['EXERCISE', 33],
  ['LP', 15],
  ['WRAP', 5],
]
const design45: Phases = [
  ['INTRO', 2],
  ['PROMPT', 3],
  ['NARROW', 6],
  ['DIVE', 22],
  ['TWIST', 7],
  ['WRAP', 5],
]
const metric45: Phases = [
  ['INTRO', 2],
  ['METRIC', 18],
  ['ESTIMATE', 13],
  ['BEHAVIOURAL', 7],
  ['WRAP', 5],
]

const behavioral: RoundPlan = {
  base: behavioral45,
  printed: {
    30: [
      ['INTRO', 2],
      ['Q1', 10],
      ['Q2', 10],
      ['SPARE', 3],
      ['WRAP', 5],
    ],
    45: behavioral45,
    55: [
      ['INTRO', 2],
      ['Q1', 20],
      ['Q2', 20],
      ['SPARE', 8],
      ['WRAP', 5],
    ],
  },
}
const exercise: RoundPlan = {
  base: exercise55,
  printed: {
    55: exercise55,
    60: [
      ['INTRO', 2],
      ['EXERCISE', 38],
      ['LP', 15],
      ['WRAP', 5],
    ],
  },
}
const plans: Readonly<Record<RoundType, RoundPlan>> = {
  BEH: behavioral,
  BRR: behavioral,
  PDX: { base: design45, printed: { 45: design45 } },
  MET: { base: metric45, printed: { 45: metric45 } },
  SYS: exercise,
  COD: exercise,
}

const isFixed = (phase: PhaseName) => phase === 'INTRO' || phase === 'WRAP'
const sum = (phases: Phases) => phases.reduce((total, [, minutes]) => total + minutes, 0)

function scale(base: Phases, minutes: number): Phases {
  const middle = base.filter(([phase]) => !isFixed(phase))
  const target = minutes - (sum(base) - sum(middle))
  const floors = middle.map(([phase, of]) => [phase, Math.floor((of * target) / sum(middle))] as const)
  const longest = floors.reduce((best, [, of], i) => (of > (floors[best]?.[1] ?? 0) ? i : best), 0)
  const scaled = floors.map(([phase, of], i) => [phase, i === longest ? of + target - sum(floors) : of] as const)
  let next = 0
  return base.map((planned) => (isFixed(planned[0]) ? planned : (scaled[next++] ?? planned)))
}

/**
 * The phases of a round in order; their minutes add up to the round's. A phase that scales to nothing is left out.
 * Throws a RangeError for no whole minutes or too few (RM-2): a template with such a round is a fault, not an answer.
 */
export function phasePlan(roundType: RoundType, minutes: number): PlannedPhase[] {
  if (!Number.isInteger(minutes) || minutes < roomPolicy.shortestMinutes) {
    throw new RangeError(`A round takes whole minutes and at least ${roomPolicy.shortestMinutes}, not ${minutes}`)
  }
  const { printed, base } = plans[roundType]
  const phases = printed[minutes] ?? scale(base, minutes)
  return phases.filter(([, of]) => of > 0).map(([phase, of]) => ({ phase, minutes: of }))
}
