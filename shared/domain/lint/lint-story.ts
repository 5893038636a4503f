// A story (situation, task, action, why, result) as a reader hears it: rules L01 to L14, L18 to L21, L31, L34 to L36, L39, L44,
// and C1, C2, which come on top of their parts.
import { customerFindings } from './customer-rules.ts'
import { frameworkFindings, storyLabelFindings } from './name-rules.ts'
import { findingOn, isBlank, passage } from './passage.ts'
import { agentlessFindings, borrowedReasonFindings, weakVerbFindings } from './sentence-rules.ts'
import { resultFindings } from './story-number-rules.ts'
import {
  hypotheticalFindings,
  influenceFindings,
  monologueFindings,
  pronounFindings,
  reasonFindings,
  shapeFindings,
  storyParts,
} from './story-rules.ts'
import { percentFindings, weaselFindings } from './style-rules.ts'
import { principleNamesOf } from '../language/principle-names.ts'
import type { NamedPrinciples } from '../language/principle-names.ts'
import type { StoryPart, StoryReading } from './story-rules.ts'
import type { RuleId } from './catalogue.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

export interface StoryLintInput {
  /** Whose names L21 knows. */
  principlePack: NamedPrinciples
  level: number
  principles: readonly Principle[]
  story: Readonly<Record<StoryPart, string>>
  /** Seconds told for each part; without them L35 counts words. */
  seconds?: Readonly<Record<StoryPart, number>>
  /** Lengths in seconds of the candidate's uninterrupted stretches. */
  segments?: readonly number[]
}

const read = ({ level, principles, story, seconds, segments }: StoryLintInput): StoryReading => {
  const parts = {
    situation: passage('situation', story.situation),
    task: passage('task', story.task),
    action: passage('action', story.action),
    why: passage('why', story.why),
    result: passage('result', story.result),
  }
  return {
    level,
    principles,
    parts,
    all: storyParts.map((part) => parts[part]),
    seconds: seconds ?? null,
    segments: segments ?? [],
  }
}

const combined = (findings: readonly Finding[]): Finding[] => {
  const has = (rule: RuleId) => findings.some((finding) => finding.rule === rule)
  return [
    ...(has('L01') && has('L06') ? [findingOn('C1', 'error', 'action')] : []),
    ...(has('L06') && has('L12') ? [findingOn('C2', 'error', 'why')] : []),
  ]
}

export const lintStory = (input: StoryLintInput): Finding[] => {
  const reading = read(input)
  const { all, parts, principles } = reading
  if (isBlank(all)) return monologueFindings(reading)
  const findings = [
    ...weakVerbFindings(all),
    ...pronounFindings(reading),
    ...agentlessFindings([parts.action, parts.why]),
    ...borrowedReasonFindings(all),
    ...influenceFindings(reading),
    ...resultFindings(parts.result),
    ...percentFindings(all),
    ...reasonFindings(reading),
    ...customerFindings(all, principles),
    ...frameworkFindings(all),
    ...storyLabelFindings(all, principleNamesOf(input.principlePack)),
    ...weaselFindings(all),
    ...monologueFindings(reading),
    ...shapeFindings(reading),
    ...hypotheticalFindings(reading),
  ]
  return [...findings, ...combined(findings)]
}
