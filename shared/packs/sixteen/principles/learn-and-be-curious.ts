// Learn and Be Curious: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const learnAndBeCurious: PrincipleEntry = {
  code: 'LC',
  name: 'Learn and Be Curious',
  spoken: ['learn and be curious'],
  cited: ['curiosity', 'learns and be curious', 'learned and be curious', 'learning and being curious'],
  meaning: 'Keep learning past what the job needs and act on it.',
  strong: [
    'They started learning on their own and used it within weeks.',
    'They ask questions that outsiders find naive.',
    'They changed their own method after learning.',
    'They teach others what they learned.',
  ],
  weak: [
    'They list courses but do not apply them.',
    'They are curious only when someone assigns it.',
    'They defend the way they already know.',
    'Their learning stories are always about the faults of other people.',
  ],
  levels: {
    4: 'They learn new tools fast.',
    5: 'They learn a neighboring discipline to make better decisions.',
    6: 'They bring outside ideas into several teams.',
    7: 'They explore new fields before the need is visible.',
  },
  questions: [
    {
      id: 'LC-1',
      text: 'What do you understand now about your customer’s trade that you did not a year ago?',
      probes: [
        { kind: 'why', text: 'Why go after that?' },
        { kind: 'who', text: 'Who taught you?' },
        { kind: 'post', text: 'What decision did it change?' },
        { kind: 'not', text: 'What are you still avoiding?' },
      ],
    },
    {
      id: 'LC-2',
      text: 'Tell me about a question you asked that nobody in the room could answer.',
      probes: [
        { kind: 'why', text: 'Why did it matter?' },
        { kind: 'num', text: 'How long did it take to find out?' },
        { kind: 'post', text: 'What came of it?' },
        { kind: 'cf', text: 'If it had led nowhere, would you ask it again?' },
      ],
    },
    {
      id: 'LC-3',
      text: 'Tell me about something you were bad at and had to use anyway.',
      probes: [
        { kind: 'num', text: 'How bad were you? Give me a measure.' },
        { kind: 'why', text: 'Why not hand it off?' },
        { kind: 'cf', text: 'What would you have done if you had not become good enough in time?' },
        { kind: 'post', text: 'What would you advise the next person?' },
      ],
    },
    {
      id: 'LC-4',
      text: 'What did you learn in a field far from yours and then use at work?',
      levels: {
        6: 'What did you learn in a field far from yours that several teams now use?',
      },
      probes: [
        { kind: 'why', text: 'Why did you look there?' },
        { kind: 'who', text: 'Who showed you how they do it?' },
        { kind: 'num', text: 'How soon did you use it, and what changed?' },
        { kind: 'not', text: 'What did you leave out because it didn’t fit?' },
      ],
    },
    {
      id: 'LC-5',
      text: 'When did learning something make you give up a method you were good at?',
      probes: [
        { kind: 'why', text: 'Why was the old way no longer enough?' },
        { kind: 'num', text: 'How much slower were you at first?' },
        { kind: 'cf', text: 'What would make you go back to it?' },
        { kind: 'post', text: 'Whom have you taught the new way?' },
      ],
    },
  ],
  tensions: [
    { partner: 'AR', between: 'admitting that you have to learn first versus trusting your own judgment' },
    { partner: 'DR', between: 'time to learn versus time to deliver' },
  ],
  anchors: {
    5: 'They started learning on their own and used it within weeks. It changed their own method. They taught it to others.',
    3: 'They learned what the job asked for and used it. Their own method stayed much the same.',
    1: 'They list courses but applied nothing. They defend the way they already know.',
  },
  roleNotes: {},
  remark: 'A weak result on this principle is survivable.',
}
