// Success and Scale Bring Broad Responsibility: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const broadResponsibility: PrincipleEntry = {
  code: 'SS',
  name: 'Success and Scale Bring Broad Responsibility',
  spoken: ['success and scale'],
  cited: ['broad responsibility'],
  meaning: 'Once your choices affect many people, look for harm to those outside the transaction. Leave things better.',
  strong: [
    'They named someone affected who is not a customer.',
    'They changed a design because of a foreseeable misuse.',
    'They used numbers to weigh a local cost against a wider benefit.',
    'They keep checking after launch.',
  ],
  weak: [
    'They present compliance as ethics.',
    'They offer charity as the answer.',
    'They do not see the effects of scale.',
    'They say “Not our problem.”',
  ],
  levels: {
    4: 'They raise concerns.',
    5: 'They include side effects in a spec.',
    6: 'They change a plan across teams because of harm to outsiders.',
    7: 'They set policy with outside parties.',
  },
  questions: [
    {
      id: 'SS-1',
      text: 'Think of something you launched that went well. Who was worse off because of it, although they were not part of the deal?',
      probes: [
        { kind: 'who', text: 'How did you learn of it, and from whom?' },
        { kind: 'num', text: 'How many were they, and how much did it cost them?' },
        { kind: 'why', text: 'Why did you act on it, or decide not to?' },
        { kind: 'cf', text: 'What would you have done if the remedy had cost half of the gain?' },
      ],
    },
    {
      id: 'SS-2',
      text: 'What could a bad actor do with something you shipped?',
      probes: [
        { kind: 'why', text: 'What made you think of it, and when?' },
        { kind: 'not', text: 'What did you leave open?' },
        { kind: 'num', text: 'How would you know?' },
        { kind: 'post', text: 'Has it happened?' },
      ],
    },
    {
      id: 'SS-3',
      text: 'Tell me about a side effect you found only after a launch. What did you do about it?',
      probes: [
        { kind: 'why', text: 'Why had nobody seen it coming?' },
        { kind: 'num', text: 'How many people did it touch, and how did you count?' },
        { kind: 'not', text: 'Which part of it did you leave as it was?' },
        { kind: 'post', text: 'What did you do differently in the next launch?' },
      ],
    },
    {
      id: 'SS-4',
      text: 'Which convenience did you take away from customers because it hurt someone else?',
      probes: [
        { kind: 'why', text: 'Why did the harm weigh more?' },
        { kind: 'num', text: 'How large was the harm, and how large was the loss?' },
        { kind: 'who', text: 'Who objected?' },
        { kind: 'cf', text: 'What if a tenth of the customers had left?' },
      ],
    },
    {
      id: 'SS-5',
      text: 'What did you change in a plan because many more people would depend on it than before?',
      levels: {
        7: 'What did you change in a policy because many more people outside the company would depend on it than before?',
      },
      probes: [
        { kind: 'why', text: 'Why did the number of people matter?' },
        { kind: 'num', text: 'From how many people to how many?' },
        { kind: 'not', text: 'Which risk did you accept?' },
        { kind: 'post', text: 'What do you still check today?' },
      ],
    },
  ],
  tensions: [
    { partner: 'CO', between: 'what harms people outside the deal versus what is good for this customer' },
    { partner: 'TB', between: 'the harm that comes with size versus growing fast' },
  ],
  anchors: {
    5: 'They name an outsider who was affected. They changed a design because of a foreseeable harm. They weighed cost and benefit in numbers. They still checked after launch.',
    3: 'They raised and noted a side effect. The change was small, or came only after a complaint.',
    1: 'They say “Not our problem.” They offer compliance or charity as ethics. They do not see the effects of scale.',
  },
  roleNotes: {},
  remark: null,
}
