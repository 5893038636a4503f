// Hire and Develop the Best: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const hireAndDevelop: PrincipleEntry = {
  code: 'HD',
  name: 'Hire and Develop the Best',
  spoken: ['hire and develop'],
  cited: ['hire and develop*', 'hires and develop*', 'hired and develop*', 'hiring and develop*'],
  meaning: 'Leave the team stronger than you found it. Raise the bar on who joins, and grow people on purpose.',
  strong: [
    'They can say how a hire changed the average of the team.',
    'They named a development goal for someone and the evidence of change.',
    'They said no to a hire under pressure.',
    'They let a strong person move to a better fit elsewhere.',
  ],
  weak: [
    'They hire people like themselves.',
    'They coach by telling people what to do.',
    'They keep talented people to themselves.',
    'They have no example of a hard conversation.',
  ],
  levels: {
    4: 'They mentor, interview well and onboard new people.',
    5: 'They mentor, interview well and onboard new people.',
    6: 'They shape who gets hired. They develop peers and future leaders who do not report to them.',
    7: 'They build the hiring pipeline and its mechanisms. They plan for succession.',
  },
  questions: [
    {
      id: 'HD-1',
      text: 'Whose career is different because you were in it?',
      probes: [
        { kind: 'why', text: 'Why did you think that they could grow in that direction?' },
        { kind: 'who', text: 'What did they do themselves?' },
        { kind: 'num', text: 'How did you know they had improved?' },
        { kind: 'not', text: 'What did you hold back from doing for them?' },
      ],
    },
    {
      id: 'HD-2',
      text: 'Tell me about a candidate you turned down when the team badly needed a person.',
      probes: [
        { kind: 'why', text: 'On what evidence did you turn them down?' },
        { kind: 'num', text: 'What did the vacancy cost?' },
        { kind: 'cf', text: 'What would have made it a yes?' },
        { kind: 'post', text: 'Looking back, how do you see it?' },
      ],
    },
    {
      id: 'HD-3',
      text: 'When did you give feedback you dreaded?',
      probes: [
        { kind: 'who', text: 'How did they hear it?' },
        { kind: 'why', text: 'Why did you choose that moment?' },
        { kind: 'post', text: 'What changed in a month?' },
        { kind: 'cf', text: 'What if they had rejected it?' },
      ],
    },
    {
      id: 'HD-4',
      text: 'Tell me about someone you helped hire who made the rest of the team better.',
      levels: {
        4: 'Tell me about someone you trained who made the rest of the team better.',
        7: 'Tell me about a leader you hired who made other leaders better.',
      },
      probes: [
        { kind: 'why', text: 'Why did you believe in them when others did not?' },
        { kind: 'num', text: 'How could you tell that the team had become better?' },
        { kind: 'not', text: 'What did you miss about them at first?' },
        { kind: 'post', text: 'What do they do today?' },
      ],
    },
    {
      id: 'HD-5',
      text: 'When did you let a strong person move to another team because it was better for them?',
      levels: {
        4: 'When did you help a strong colleague move to work that suited them better?',
        5: 'When did you help a strong colleague move to work that suited them better?',
      },
      probes: [
        { kind: 'why', text: 'Why was the other place better for them?' },
        { kind: 'who', text: 'Who raised it first, you or they?' },
        { kind: 'num', text: 'What did the move cost your team?' },
        { kind: 'cf', text: 'What if they had wanted to stay?' },
      ],
    },
  ],
  tensions: [
    { partner: 'FR', between: 'paying for better people and their growth versus keeping the team small and cheap' },
    { partner: 'DR', between: 'giving someone work to grow in versus having an expert do it fast' },
  ],
  anchors: {
    5: 'They refused a hire under pressure, or let a strong person move to a better fit. They set a growth goal and show evidence of change.',
    3: 'They mentored someone with good effect. The goal was vague, or the person grew by their own effort.',
    1: 'They hire people like themselves or keep talented people to themselves. They have no hard conversation to tell about.',
  },
  roleNotes: {},
  remark: 'By default, assess it from L6 or for people managers.',
}
