// Invent and Simplify: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const inventAndSimplify: PrincipleEntry = {
  code: 'IS',
  name: 'Invent and Simplify',
  spoken: ['invent and simplify'],
  cited: ['invents and simplif*', 'invented and simplif*', 'inventing and simplif*', 'invent and simplif*'],
  meaning:
    'Find a new way, usually by removing something. Borrow ideas from anywhere, without needing them to be yours.',
  strong: [
    'They removed steps, fields, roles or rules and can count them.',
    'The idea came from watching people work or from another field.',
    'They show the version they rejected because it was too complex.',
    'They accepted that people found the idea odd for a while. They had a test to settle it.',
  ],
  weak: [
    'They put a new feature on top of an old mess.',
    'They call it “innovative” but show no before and after.',
    'They moved the complexity to another team or to the customer.',
    'They dismiss an outside solution because their own team did not invent it.',
  ],
  levels: {
    4: 'They simplify their own tool or workflow.',
    5: 'They reinvent a feature or process, and they measure the effect.',
    6: 'Other teams adopt their simplification by choice.',
    7: 'They create a new model for a business. They end an old product line.',
  },
  questions: [
    {
      id: 'IS-1',
      text: 'What have you deleted that you are proud of?',
      probes: [
        { kind: 'num', text: 'Count what you removed: steps, fields, meetings, lines.' },
        { kind: 'why', text: 'Why had nobody removed it?' },
        { kind: 'post', text: 'Who missed it?' },
        { kind: 'cf', text: 'What would have made you put it back?' },
      ],
    },
    {
      id: 'IS-2',
      text: 'Where did your best borrowed idea come from, and what did you change in it?',
      probes: [
        { kind: 'why', text: 'What did the original lack for your case?' },
        { kind: 'who', text: 'Who doubted it?' },
        { kind: 'num', text: 'How did you know that it beat the obvious route?' },
        { kind: 'not', text: 'Which clever part did you leave out?' },
      ],
    },
    {
      id: 'IS-3',
      text: 'Walk me through a mess you were asked to add something to.',
      probes: [
        { kind: 'why', text: 'Why was adding something the default?' },
        { kind: 'not', text: 'What did you decline to build?' },
        { kind: 'num', text: 'How much time did users lose, or how many errors did they make, before and after?' },
        { kind: 'cf', text: 'What if the sponsor had insisted on the addition?' },
      ],
    },
    {
      id: 'IS-4',
      text: 'Tell me about a rule at work that you got rid of.',
      levels: {
        4: 'Tell me about a step in your own work that you got rid of.',
        6: 'Tell me about a rule that several teams lived with until you got rid of it.',
        7: 'Which product or program did you end so that something simpler could take its place?',
      },
      probes: [
        { kind: 'why', text: 'Why was it there in the first place?' },
        { kind: 'who', text: 'Who wanted to keep it?' },
        { kind: 'num', text: 'How much time did it cost each week, or how many errors did it cause?' },
        { kind: 'cf', text: 'What would have made you keep it?' },
      ],
    },
    {
      id: 'IS-5',
      text: 'What did you solve with something you already had, when everyone expected you to build?',
      probes: [
        { kind: 'why', text: 'Why did everyone expect you to build?' },
        { kind: 'num', text: 'What would the build have cost, and what did your way cost?' },
        { kind: 'not', text: 'What can your solution still not do?' },
        { kind: 'post', text: 'How long did it last?' },
      ],
    },
    {
      id: 'IS-6',
      text: 'Tell me about an idea of yours that people found strange at first.',
      probes: [
        { kind: 'why', text: 'Why did you stay with it?' },
        { kind: 'who', text: 'Who was the first to take it seriously, and what convinced them?' },
        { kind: 'num', text: 'How did you test it, and which result would have counted as a no?' },
        { kind: 'cf', text: 'What would you have done if the test had failed?' },
      ],
    },
    {
      id: 'IS-7',
      text: 'Think of something you made simpler for one group. Who got the extra work?',
      probes: [
        { kind: 'num', text: 'How much work moved?' },
        { kind: 'why', text: 'Why was that the right place for it?' },
        { kind: 'not', text: 'Which part could you not make simpler for anyone?' },
        { kind: 'post', text: 'What do those people say about it now?' },
      ],
    },
    {
      id: 'IS-8',
      text: 'What is the best thing you cut from a design before it shipped?',
      probes: [
        { kind: 'why', text: 'Why was it in there?' },
        { kind: 'who', text: 'Who had asked for it?' },
        { kind: 'num', text: 'What did the cut save?' },
        { kind: 'cf', text: 'What would you have done if customers had missed it in the first week?' },
      ],
    },
  ],
  tensions: [
    { partner: 'HS', between: 'a simple solution versus a complete one' },
    { partner: 'DD', between: 'cutting the detail away versus understanding all of it' },
    { partner: 'DR', between: 'time to invent versus the date' },
  ],
  anchors: {
    5: 'They removed something and counted what they removed. They tested an odd idea. Others adopted the result.',
    4: 'They removed something real and measured the effect. Nobody else uses it yet, or they don’t describe the version they rejected.',
    3: 'The improvement is real. It added something instead of removing something.',
    2: 'They call it simpler, but nothing went away. Someone else does the extra work, and they had not noticed.',
    1: 'They moved the complexity to others. They show no before and after.',
  },
  fourAtLevel: {
    4: 'A 4 needs a step removed from their own work, with before and after.',
    5: 'A 4 needs a feature or process made simpler, and the effect on its users.',
    6: 'A 4 needs other teams that took it over by choice. A simpler tool of their own is a 3.',
    7: 'A 4 needs a product or a way of doing business that they ended or replaced.',
  },
  roleNotes: {
    SDE: 'Look for a smaller design with fewer moving parts.',
    TPM: 'Look for fewer hand-offs.',
  },
  remark: null,
}
