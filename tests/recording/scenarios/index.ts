// All scenarios, in two groups of equal duration for two test workers.
import type { Scenario } from '../play.ts'
import { accounts } from './accounts.ts'
import { canceled } from './canceled.ts'
import { demo } from './demo.ts'
import { downlevel } from './downlevel.ts'
import { inclined } from './inclined.ts'
import { practice } from './practice.ts'
import { quorum } from './quorum.ts'

export const longScenarios = { inclined, downlevel } satisfies Record<string, Scenario>
export const shortScenarios = { canceled, quorum, practice, demo, accounts } satisfies Record<string, Scenario>
export const scenarios = { ...longScenarios, ...shortScenarios }
export type ScenarioName = keyof typeof scenarios
