import { replay } from './replay.ts'
import { longScenarios } from './scenarios/index.ts'

replay(longScenarios)
