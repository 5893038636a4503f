import { replay } from './replay.ts'
import { shortScenarios } from './scenarios/index.ts'

replay(shortScenarios)
