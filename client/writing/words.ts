// Every sentence beside a text that is checked while it is written.
export const findingWords = {
  region: (passage: string) => `Findings: ${passage}`,
  fix: 'Fix',
  keep: 'Keep and say why',
  reopen: 'Reopen',
  kept: 'Kept:',
  blocks: 'Fix this before you submit.',
  reasonLabel: 'Why you keep it',
  confirmKeep: 'Keep it',
  cancel: 'Cancel',
} as const

export const conflictNoteWords = {
  region: (field: string) => `Two versions: ${field}`,
  what: (field: string) => `Another tab changed this: ${field}. Both versions are kept. Choose one.`,
  here: 'This tab',
  there: 'Other tab',
  useHere: 'Use this tab’s',
  useThere: 'Use the other tab’s',
} as const

export const emptyValueWords = '(empty)'
