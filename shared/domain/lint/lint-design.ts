// A design exercise shows a choice (L37) and a way to stop (L38).
import { stopRules } from './lexicon/reasons.ts'
import { lintSettings } from './lexicon/settings.ts'
import { findingOn } from './passage.ts'
import { matches, readText } from './text.ts'
import type { Finding } from '#shared/contracts/notes.ts'

interface DesignLintInput {
  ideasBeforeChoice: number
  /** Minutes to the first commitment; null when there was none. */
  commitMinutes: number | null
  execution: string
}

export const lintDesign = ({ ideasBeforeChoice, commitMinutes, execution }: DesignLintInput): Finding[] => {
  const { ideas, commitMinutes: latest } = lintSettings.design
  return [
    ...(ideasBeforeChoice > ideas ? [findingOn('L37', 'warn', 'ideasBeforeChoice')] : []),
    ...(ideasBeforeChoice <= ideas && commitMinutes !== null && commitMinutes > latest ? [findingOn('L37', 'warn', 'commitMinutes')] : []),
    ...(matches(stopRules, readText(execution).text) ? [] : [findingOn('L38', 'info', 'execution')]),
  ]
}
