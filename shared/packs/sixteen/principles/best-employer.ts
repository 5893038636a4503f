// Strive to be Earth’s Best Employer: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const bestEmployer: PrincipleEntry = {
  code: 'EE',
  name: 'Strive to be Earth’s Best Employer',
  spoken: ["earth's best employer"],
  cited: [],
  meaning:
    'Make work safer and fairer for the people around you, and help them grow. Treat this as an outcome you are measured on.',
  strong: [
    'They noticed a harm to colleagues before anyone complained.',
    'They changed a process instead of only comforting people.',
    'They shared work or credit fairly and have evidence of it.',
    'They asked “are they ready for more?” and acted on the answer.',
  ],
  weak: [
    'They talk about perks.',
    'They show empathy but take no action.',
    'They protect the team by lowering standards.',
    'They describe burnout as commitment.',
  ],
  levels: {
    4: 'They are a good colleague.',
    5: 'They improve their own team’s conditions.',
    6: 'They change how several teams work.',
    7: 'They set policy and build mechanisms.',
  },
  questions: [
    {
      id: 'EE-1',
      text: 'What made a bad week for your team, and what did you change so that it stopped?',
      probes: [
        { kind: 'num', text: 'How often did it happen before, and how often after?' },
        { kind: 'why', text: 'Why was it tolerated?' },
        { kind: 'not', text: 'What did you not change?' },
        { kind: 'post', text: 'Did it last?' },
      ],
    },
    {
      id: 'EE-2',
      text: 'Who on your team was underused?',
      probes: [
        { kind: 'who', text: 'How did you learn it?' },
        { kind: 'why', text: 'What had hidden it?' },
        { kind: 'post', text: 'What do they do now?' },
        { kind: 'cf', text: 'What if they had not wanted more?' },
      ],
    },
    {
      id: 'EE-3',
      text: 'When did a deadline cost people too much?',
      probes: [
        {
          kind: 'num',
          text: 'How many hours a week did people work, for how long, and did anyone leave because of it?',
        },
        { kind: 'why', text: 'Who agreed to it, and why?' },
        { kind: 'post', text: 'What did you say afterwards?' },
        { kind: 'cf', text: 'What would you do if you were given the same date again?' },
      ],
    },
    {
      id: 'EE-4',
      text: 'Tell me about work on your team that always landed on the same person.',
      levels: {
        6: 'Tell me about work across your teams that always landed on the same few people.',
      },
      probes: [
        { kind: 'why', text: 'Why did it land there?' },
        { kind: 'num', text: 'How much of their time did it take?' },
        { kind: 'who', text: 'How did you learn what it was like for them?' },
        { kind: 'cf', text: 'What if they had said that they didn’t mind?' },
      ],
    },
    {
      id: 'EE-5',
      text: 'Think of someone who left your team. What did you learn from it?',
      probes: [
        { kind: 'why', text: 'Why did they leave, in their own words?' },
        { kind: 'num', text: 'How long had the reason been there?' },
        { kind: 'not', text: 'What did you not change?' },
        { kind: 'post', text: 'What is different for the people who stayed?' },
      ],
    },
  ],
  tensions: [
    { partner: 'HS', between: 'sparing people a hard week versus asking for better work' },
    { partner: 'DR', between: 'what it asks of the team versus the deadline' },
  ],
  anchors: {
    5: 'They saw the harm before any complaint. They changed a process and show before and after. They shared work or credit fairly. They acted when someone was ready for more.',
    3: 'They helped colleagues well, one at a time. The conditions around those colleagues did not change.',
    1: 'They describe burnout as commitment. They show empathy but take no action. They protect the team by lowering the bar.',
  },
  roleNotes: {},
  remark: null,
}
