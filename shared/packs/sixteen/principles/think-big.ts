// Think Big: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const thinkBig: PrincipleEntry = {
  code: 'TB',
  name: 'Think Big',
  spoken: ['think big'],
  cited: ['thinks big', 'thinking big'],
  meaning:
    'Set a direction so large that small improvements are no longer the plan. Say it so that others can act on it.',
  strong: [
    'They computed the size of the problem instead of only claiming it.',
    'They chose a small first step that tests the big belief.',
    'They wrote a vision that others used without them.',
    'They say what would have to be true.',
  ],
  weak: [
    'They use big words but have no first step.',
    'They think scale means more of the same.',
    'They ignore what breaks at a large size.',
    'They repeat a boss’s vision.',
  ],
  levels: {
    4: 'They see beyond the task they were given.',
    5: 'They propose a bigger version of their own area.',
    6: 'They set the direction for a program that peers join.',
    7: 'They set the direction for an organization over several years.',
  },
  questions: [
    {
      id: 'TB-1',
      text: 'What is the largest thing you have talked other people into starting?',
      probes: [
        { kind: 'num', text: 'How large, in customers or money, and how did you size it?' },
        { kind: 'why', text: 'Why that and not the safe version?' },
        { kind: 'not', text: 'What did it displace?' },
        { kind: 'cf', text: 'What if you had been given a tenth of the resources?' },
      ],
    },
    {
      id: 'TB-2',
      text: 'Tell me about a past plan of yours that depended on one large assumption.',
      probes: [
        { kind: 'why', text: 'Why did you believe it?' },
        {
          kind: 'num',
          text: 'What would the plan have become if the assumption was right, and how did you work that out?',
        },
        { kind: 'not', text: 'What did you leave out of the plan until you knew?' },
        { kind: 'cf', text: 'What would you have done if the assumption had failed on the first day?' },
      ],
    },
    {
      id: 'TB-3',
      text: 'Describe an idea you argued for that was refused.',
      probes: [
        { kind: 'who', text: 'Who refused it, and on what grounds?' },
        { kind: 'why', text: 'Were they right, and why?' },
        { kind: 'post', text: 'What did you do with it next?' },
        { kind: 'cf', text: 'What would have changed the answer?' },
      ],
    },
    {
      id: 'TB-4',
      text: 'Tell me about a small first step you took toward something much larger.',
      levels: {
        6: 'Tell me about a small first step of yours toward something much larger, which other teams then joined.',
        7: 'Tell me about a small first step you took toward a goal that was years away.',
      },
      probes: [
        { kind: 'why', text: 'Why that step first?' },
        { kind: 'num', text: 'How large was the whole thing, and how did you work it out?' },
        { kind: 'not', text: 'What did you leave out of the first step?' },
        { kind: 'post', text: 'How far has it come since?' },
      ],
    },
    {
      id: 'TB-5',
      text: 'Think of something that worked well while it was small. Why would it have broken when it grew?',
      probes: [
        { kind: 'why', text: 'Why did the people who ran it not see that?' },
        { kind: 'num', text: 'At what size would it have broken?' },
        { kind: 'who', text: 'Who else saw it coming?' },
        { kind: 'cf', text: 'What would you build if you had to start at that size?' },
      ],
    },
  ],
  tensions: [
    { partner: 'FR', between: 'a direction that needs a lot of money versus the money there is' },
    { partner: 'DD', between: 'the large picture versus the detail that could sink it' },
    { partner: 'DR', between: 'a bet on the coming years versus this quarter’s result' },
    { partner: 'SS', between: 'growing fast versus the harm that comes with size' },
  ],
  anchors: {
    5: 'They computed the size and made a first small test of the big belief. They said what must be true. Others used their vision without them.',
    3: 'They describe a larger version of the present plan. They claim a size without computing it. The first step is vague.',
    1: 'They use big words but have no first step. They ignore what breaks at a large size. The vision is someone else’s.',
  },
  roleNotes: {},
  remark: null,
}
