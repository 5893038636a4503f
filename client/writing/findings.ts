// Findings as the margin shows them: one entry per rule and field.
import type { Finding } from '#shared/contracts/notes.ts'

export interface MarginFinding {
  /** `rule@field`: the key of the reason to keep it. */
  id: string
  field: string
  severity: Finding['severity']
  message: string
  question: string
  spans: { start: number; end: number }[]
  /** The author's reason, once kept. */
  kept: string | null
}

const severities = ['block', 'error', 'warn', 'info'] as const

export function gatherFindings(findings: readonly Finding[], kept: Readonly<Record<string, string>>): MarginFinding[] {
  const gathered = new Map<string, MarginFinding>()
  for (const { rule, field, severity, message, question, start, end } of findings) {
    const id = `${rule}@${field}`
    const finding = gathered.get(id) ?? {
      id,
      field,
      severity,
      message,
      question,
      spans: [],
      kept: severity === 'block' ? null : (kept[id] ?? null),
    }
    if (end > start) finding.spans.push({ start, end })
    gathered.set(id, finding)
  }
  return [...gathered.values()].toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}

/** Blocks submitting: blocks always, errors while there is no reason to keep them. */
export const blocksSubmit = ({ severity, kept }: MarginFinding): boolean =>
  severity === 'block' || (severity === 'error' && kept === null)
export const isOpen = ({ severity, kept }: MarginFinding): boolean => severity !== 'info' && kept === null
