// Frugality: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const frugality: PrincipleEntry = {
  code: 'FR',
  name: 'Frugality',
  spoken: ['frugality'],
  cited: ['frugal'],
  meaning: 'Get more from less. Treat limits as a source of ideas, and spend where customers notice.',
  strong: [
    'They know the unit cost.',
    'They tried a free or manual version first.',
    'They gave back budget or people.',
    'They say where a cut would have hurt customers.',
  ],
  weak: [
    'They saved money by making it worse for customers.',
    'They save money only for show.',
    'They pushed the cost onto another team.',
    'They have no idea what it cost.',
  ],
  levels: {
    4: 'They are careful with their own spending.',
    5: 'They design under a spending cap.',
    6: 'They change the cost structure across teams.',
    7: 'They fund some bets by stopping others.',
  },
  questions: [
    {
      id: 'FR-1',
      text: 'What did you get done without the thing you had asked for?',
      probes: [
        { kind: 'num', text: 'What was the gap in money or people?' },
        { kind: 'why', text: 'Why not wait?' },
        { kind: 'not', text: 'What did you drop?' },
        { kind: 'post', text: 'Would the fuller budget have been better?' },
      ],
    },
    {
      id: 'FR-2',
      text: 'Where did you refuse to save?',
      probes: [
        { kind: 'why', text: 'What would the customer have felt?' },
        { kind: 'num', text: 'What would it have saved?' },
        { kind: 'who', text: 'Who wanted the cut?' },
        { kind: 'cf', text: 'At what price would you have agreed?' },
      ],
    },
    {
      id: 'FR-3',
      text: 'Tell me the unit cost of something you own and how you moved it.',
      probes: [
        { kind: 'num', text: 'What was it before, and what is it after?' },
        { kind: 'why', text: 'Why did you choose that lever?' },
        { kind: 'post', text: 'What else moved?' },
        { kind: 'not', text: 'Which lever did you leave alone?' },
      ],
    },
    {
      id: 'FR-4',
      text: 'When did you give money or people back that you were allowed to keep?',
      levels: {
        4: 'When did you get by with less time or money than you were allowed to use?',
      },
      probes: [
        { kind: 'num', text: 'How much was it?' },
        { kind: 'why', text: 'Why did you not need it?' },
        { kind: 'who', text: 'Who was surprised, and what did they say?' },
        { kind: 'cf', text: 'What would have made you keep it?' },
      ],
    },
    {
      id: 'FR-5',
      text: 'Tell me about something you did by hand before you paid for the real thing.',
      probes: [
        { kind: 'num', text: 'How many cases did you handle by hand?' },
        { kind: 'why', text: 'Why start by hand?' },
        { kind: 'not', text: 'What could the manual version not show you?' },
        { kind: 'post', text: 'What did you build or buy in the end?' },
      ],
    },
  ],
  tensions: [
    { partner: 'CO', between: 'what it costs versus a better experience for the customer' },
    { partner: 'HD', between: 'keeping the team small and cheap versus paying for better people and their growth' },
    { partner: 'TB', between: 'the money there is versus a direction that needs a lot of money' },
  ],
  anchors: {
    5: 'They know the unit cost and improved it. They tried a manual version first. They gave something back. They say where a cut would hurt customers.',
    3: 'They carefully kept to a spending cap. They know the cost roughly. They redesigned little.',
    1: 'They saved by making it worse for customers or by pushing the cost elsewhere. They cannot say what it cost.',
  },
  roleNotes: {},
  remark: null,
}
