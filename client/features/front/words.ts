// Every sentence and label of the front page. It imports nothing, so the page stays light.

export const frontWords = {
  skip: 'Skip to the page',
  nav: 'Main',
  how: 'How a loop runs',
  signIn: 'Sign in',
  signUp: 'Create an account',
  title: 'Practice a full interview loop with real people, then read what the panel decided about you, and why.',
  lead: 'Amazon-style mock interviews: live video rounds on leadership principles, such as Ownership, written feedback, and a debrief led by a bar raiser, an independent interviewer who can veto a hire.',
  practice: 'Practice now',
  lookAround: 'Look around a finished loop',
  opening: 'Opening the loop…',
  openFailed: (reason: string) => `The loop couldn’t be opened. ${reason}`,
  noAccount:
    'No account needed. See it as the candidate or as any of the five interviewers: each sees only their own part.',
  foot: 'For practice only. Not affiliated with any employer. No result predicts a real decision.',
} as const

export const howWords = {
  title: 'How a loop runs',
  lead: 'Five steps, from the first interview to your report.',
  steps: [
    {
      title: 'Live rounds',
      text: 'Each interviewer covers one or two leadership principles, with a question, follow-up questions and a shared clock.',
      time: '2 to 5 rounds, 30 to 60 min each',
    },
    {
      title: 'Notes',
      text: 'Each interviewer writes what they heard: the words, the reasons, the trade-offs. Findings mark what a reader may misread.',
      time: 'due 24 hours after the round; each reads the others’ after submitting',
    },
    {
      title: 'Frozen package',
      text: 'All notes and votes become one document that only the panel reads. Nothing in it can change. It shows where interviewers disagree, with their quotes side by side.',
      time: 'about 8 minutes to read',
    },
    {
      title: 'Debrief',
      text: 'Everyone votes before anyone speaks, and the votes open together. The bar raiser shares no company, school or team with you, runs the debrief and can veto a hire.',
      time: '45 minutes, one question at a time',
    },
    {
      title: 'Your report',
      text: 'What the panel concluded, and why: what to keep, what to change, and an exercise for each. You don’t see who voted what.',
      time: 'after the decision is signed',
    },
  ],
} as const

export const excerptWords = {
  label: 'Excerpt from the package of an invented candidate',
  loading: 'Loading a page from a finished loop…',
  failed: (reason: string) => `The page from a finished loop couldn’t be loaded. ${reason}`,
  retry: 'Try again',
  version: (version: number) => `Package v${version}, an excerpt`,
  aims: (role: string, target: number, fallback: number | null) =>
    `${role}. Target L${target}${fallback === null ? '' : `, fallback L${fallback}`}.`,
  interviewers: ['interviewer', 'interviewers'],
  stories: ['story', 'stories'],
  ratedBy: (interviewers: string, stories: string) => `rated by ${interviewers}, from ${stories}`,
  disputed: (spread: number) => `Disputed, ratings ${spread} apart`,
  differ: 'Two of them differ. The panel has to decide.',
  /** Around the rating, which has its own color. */
  rates: (round: number) => `, round ${round}, rates it `,
  confidence: (word: string) => ` with ${word} confidence. `,
  votes: 'First votes, sealed before anyone spoke. “Inclined” leans toward hiring.',
  columns: { reader: 'Reader', seat: 'Seat', vote: 'Vote' },
} as const
