// Every sentence and label of the profile.
import { limits } from '#shared/contracts/limits.ts'

export const profileWords = {
  tab: 'Profile',
  title: 'Your profile',
  loading: 'Loading …',
  firstLead: 'Tell us what you do, so we can match you with the right people.',
  keepGuest: 'Turn this guest into an account',
  name: 'Your name',
  nameHelp: 'Live matching shows only your first name until the round starts. An invitation shows your full name.',
  role: 'Job family',
  level: 'Level you work at',
  targetLevel: 'Level you practice for',
  timeZone: 'Time zone',
  groups: 'Company, school, team',
  groupsHelp: `Used to avoid conflicts of interest: no candidate gets a bar raiser from the same one. Separate with commas, at most ${limits.groups.count}.`,
  skills: 'As an interviewer, how well can you rate each principle?',
  save: 'Save',
  saved: 'Saved.',
  kept: 'Your changes are still here.',
} as const

export const languageWords = {
  title: 'Languages',
  nth: (n: number) => `Language ${n}`,
  level: 'How well',
  levels: { 1: 'Basic', 2: 'Good enough for work', 3: 'Fluent' },
  add: 'Add a language',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
} as const

export const skillWords = {
  caption: 'How well I can rate each principle',
  principle: 'Principle',
  /** From 0, the skill that is stored. */
  levels: ['Not yet', 'A little', 'Well', 'Very well'],
  choice: (principle: string, level: string) => `${principle}: ${level}`,
} as const
