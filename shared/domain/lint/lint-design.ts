// A design exercise shows a choice (L37) and a way to stop (L38).
import { stopRules } from '../language/lexicon/reasons.ts'
import { findingOn } from './passage.ts'
import { lintPolicy } from './policy.ts'
import { matches, readText } from '../language/text.ts'
import type { Finding } from '#shared/contracts/notes.ts'

interface DesignLintInput {
  ideasBeforeChoice: number
  /** Minutes to the first commitment; null when there was none. */
  commitMinutes: number | null
  execution: string
}

export const lintDesign = ({ ideasBeforeChoice, commitMinutes, execution }: DesignLintInput): Finding[] => {
  const { mostIdeas, mostCommitMinutes } = lintPolicy.design
  return [
    ...(ideasBeforeChoice > mostIdeas ? [findingOn('L37', 'warn', 'ideasBeforeChoice')] : []),
    ...(ideasBeforeChoice <= mostIdeas && commitMinutes !== null && commitMinutes > mostCommitMinutes
      ? [findingOn('L37', 'warn', 'commitMinutes')]
      : []),
    ...(matches(stopRules, readText(execution).text) ? [] : [findingOn('L38', 'info', 'execution')]),
  ]
}
