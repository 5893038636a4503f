import { describe, expect, it } from 'vitest'
import type { Finding } from '#shared/contracts/notes.ts'
import { noteTip } from '#shared/domain/report/note-tip.ts'

const finding = (rule: string, severity: Finding['severity'], question = `${rule}?`): Finding => ({
  rule,
  version: 1,
  severity,
  field: 'set.rationale',
  start: 0,
  end: 0,
  message: `${rule} said.`,
  question,
})

describe('a tip for an interviewer', () => {
  it.each<[string, Finding[], string]>([
    [
      'the graver finding before the more frequent',
      [finding('L06', 'warn'), finding('L06', 'warn'), finding('L23', 'error')],
      'L23 said. Next time ask: L23?',
    ],
    [
      'the more frequent of two as grave',
      [finding('L06', 'warn'), finding('L07', 'warn'), finding('L07', 'warn')],
      'L07 said. Next time ask: L07?',
    ],
    [
      'the first by its id of two as frequent, whatever the order',
      [finding('L08', 'info'), finding('L07', 'info')],
      'L07 said. Next time ask: L07?',
    ],
    ['a finding without a question', [finding('L33', 'warn', '')], 'L33 said.'],
    ['nothing found', [], 'A reader can judge from these notes. Keep the quotes, the numbers and the counterfactual.'],
  ])('[I-32] %s', (_, findings, tip) => expect(noteTip(findings)).toBe(tip))
})
