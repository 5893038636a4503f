// Bias for Action: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const biasForAction: PrincipleEntry = {
  code: 'BA',
  name: 'Bias for Action',
  spoken: ['bias for action'],
  cited: ['bias to action', 'bias toward action', 'bias towards action'],
  meaning:
    'Act at the speed the decision deserves. Most choices can be undone, so a calculated risk now beats certainty later.',
  strong: [
    'They decided first whether the choice was reversible.',
    'They limited the possible damage (a share of users, a cap, a timer).',
    'They had a way to undo it ready before they acted.',
    'They compare the cost of a delay with the cost of an error.',
  ],
  weak: [
    'They acted fast without estimating the risk.',
    'They waited for permission that nobody required.',
    'They bypassed people who had information.',
    'They invented urgency to avoid scrutiny.',
  ],
  levels: {
    4: 'They remove the obstacles in their own work.',
    5: 'They act inside their own area and have a fallback.',
    6: 'They speed up several teams without breaking trust.',
    7: 'They remove the causes of slowness.',
  },
  questions: [
    {
      id: 'BA-1',
      text: 'Tell me about a step you took before everyone had agreed, because you knew that you could undo it.',
      probes: [
        { kind: 'why', text: 'What made waiting worse?' },
        { kind: 'num', text: 'What was the worst case, and how likely was it?' },
        { kind: 'who', text: 'Whom did you tell, and when?' },
        { kind: 'cf', text: 'What if it had gone wrong?' },
      ],
    },
    {
      id: 'BA-2',
      text: 'Tell me about a decision you deliberately slowed.',
      probes: [
        { kind: 'why', text: 'What was irreversible?' },
        { kind: 'num', text: 'How long did you slow it, and at what cost?' },
        { kind: 'who', text: 'Who pushed you to go faster?' },
        { kind: 'not', text: 'Which part did you still do at once?' },
      ],
    },
    {
      id: 'BA-3',
      text: 'What is the smallest test that saved you a large build?',
      probes: [
        { kind: 'num', text: 'What did it cost, and how many days did it take?' },
        { kind: 'why', text: 'Which risk did it target, and why that one?' },
        { kind: 'not', text: 'What did it not tell you?' },
        { kind: 'post', text: 'What did you stop because of it?' },
      ],
    },
    {
      id: 'BA-4',
      text: 'When did waiting for an answer cost more than a wrong answer would have?',
      levels: {
        6: 'When did several teams wait for an answer that cost more than a wrong one would have?',
      },
      probes: [
        { kind: 'why', text: 'Why did you wait?' },
        { kind: 'who', text: 'Whose answer was it?' },
        { kind: 'num', text: 'What did each day of waiting cost?' },
        { kind: 'cf', text: 'What is the worst that could have happened if you had gone ahead?' },
      ],
    },
    {
      id: 'BA-5',
      text: 'Tell me about a day when you had to decide within the hour.',
      probes: [
        { kind: 'why', text: 'Why could it not wait until the next day?' },
        { kind: 'who', text: 'Whom did you call?' },
        { kind: 'not', text: 'What did you leave undecided?' },
        { kind: 'post', text: 'How did the decision look a month later?' },
      ],
    },
  ],
  tensions: [
    { partner: 'OW', between: 'acting now, without everyone’s consent versus answering for the result for years' },
    { partner: 'AR', between: 'a decision today versus enough evidence to be right' },
    { partner: 'HS', between: 'shipping early versus shipping it right' },
    { partner: 'ET', between: 'moving before they agree versus bringing people along' },
    { partner: 'DD', between: 'acting on what you know versus checking it at the source' },
  ],
  anchors: {
    5: 'They judged whether the choice was reversible, limited the exposure and had an undo ready first. They compared the cost of delay with the cost of error.',
    3: 'They acted early with a sensible limit. They named the risk only when asked.',
    1: 'They acted fast without estimating the risk. They invented urgency to avoid scrutiny. They bypassed people who knew.',
  },
  roleNotes: {},
  remark: null,
}
