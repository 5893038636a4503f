// Are Right, A Lot: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const areRightALot: PrincipleEntry = {
  code: 'AR',
  name: 'Are Right, A Lot',
  spoken: ['are right, a lot', 'are right a lot'],
  cited: ['right, a lot', 'right a lot'],
  meaning:
    'Show good judgment over many decisions. Look for evidence against your own view, and change your position when you find it.',
  strong: [
    'Before the result, they state their belief, their confidence and what would disprove it.',
    'They sought out the person most likely to disagree.',
    'They can describe a wrong decision and the rule they made from it.',
    'They tell reversible choices from irreversible ones.',
  ],
  weak: [
    'They are right only in hindsight.',
    'They collected data only to support their view.',
    'They trust their “gut” but show no track record.',
    'They are never wrong, or they are wrong only because others failed.',
  ],
  levels: {
    4: 'They make sound choices within the limits they are given.',
    5: 'They make decisions in their own area on incomplete data. They state their assumptions.',
    6: 'Several teams trust them to break a tie. They help others calibrate their judgment.',
    7: 'They are right about the direction, years ahead.',
  },
  questions: [
    {
      id: 'AR-1',
      text: 'Tell me about a view you held firmly at work and no longer hold.',
      probes: [
        { kind: 'why', text: 'What moved you?' },
        { kind: 'num', text: 'How sure were you before, in percent?' },
        { kind: 'cf', text: 'What would have changed your mind sooner?' },
        { kind: 'post', text: 'What do you check now because of it?' },
      ],
    },
    {
      id: 'AR-2',
      text: 'Which call did you make with about half the facts?',
      probes: [
        { kind: 'why', text: 'Why not wait?' },
        { kind: 'cf', text: 'What single fact would have flipped it?' },
        { kind: 'not', text: 'Which option did you rule out, and on what basis?' },
        { kind: 'post', text: 'How did it turn out against your forecast?' },
      ],
    },
    {
      id: 'AR-3',
      text: 'When did the numbers point one way, and you went the other way?',
      probes: [
        { kind: 'why', text: 'What did you trust instead?' },
        { kind: 'num', text: 'What did the numbers miss?' },
        { kind: 'who', text: 'Who could have stopped you?' },
        { kind: 'cf', text: 'If it had failed, what would you have told them?' },
      ],
    },
    {
      id: 'AR-4',
      text: 'Tell me about a forecast you wrote down. How close was it?',
      levels: {
        6: 'Tell me about a forecast of yours that other teams planned by. How close was it?',
        7: 'Tell me about a forecast you made that reached several years ahead. How has it held up?',
      },
      probes: [
        { kind: 'num', text: 'What did you predict, and what happened?' },
        { kind: 'why', text: 'Why did the two differ?' },
        { kind: 'who', text: 'Who had told you that it was too high or too low?' },
        { kind: 'cf', text: 'What early sign would have proved you wrong?' },
      ],
    },
    {
      id: 'AR-5',
      text: 'Whom did you ask for advice because you expected them to disagree with you?',
      probes: [
        { kind: 'why', text: 'Why that person?' },
        { kind: 'num', text: 'How sure were you before the talk, and how sure after it?' },
        { kind: 'not', text: 'Whose view did you not ask for?' },
        { kind: 'post', text: 'What did you change in the plan?' },
      ],
    },
  ],
  tensions: [
    { partner: 'LC', between: 'trusting your own judgment versus admitting that you have to learn first' },
    { partner: 'BA', between: 'enough evidence to be right versus a decision today' },
    { partner: 'HB', between: 'changing your view when evidence comes versus keeping your view under pressure' },
  ],
  anchors: {
    5: 'Before the result, they stated their belief, their confidence and what would disprove it. They sought out their strongest critic. They turned a wrong decision into a rule.',
    3: 'They made a sound decision on partial data. They named doubt only when asked. They checked one view, from a friendly person.',
    1: 'They are right only in hindsight. They gathered data only to support their view. They are never wrong, or wrong only because others failed.',
  },
  roleNotes: {},
  remark: null,
}
