// Deliver Results: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const deliverResults: PrincipleEntry = {
  code: 'DR',
  name: 'Deliver Results',
  spoken: ['deliver results'],
  cited: ['delivers results', 'delivered results', 'delivering results'],
  meaning: 'Pick the inputs that matter. Deliver them on time at the right quality, and recover from setbacks.',
  strong: [
    'They name the input they controlled and how it links to the outcome.',
    'They change the plan openly and say what they cut and why.',
    'They give the result with a baseline and a time period.',
    'They knowingly chose speed or quality, and they give the reason.',
  ],
  weak: [
    'They list activities.',
    'They show tidy priorities but give no reason for the main trade-off (speed over quality).',
    'They hit the number by harming another number.',
    'They succeeded because of luck or a general trend.',
  ],
  levels: {
    4: 'They finish tasks on time.',
    5: 'They bring a project through obstacles.',
    6: 'They get results through several teams. They reset goals that are wrong.',
    7: 'They are responsible for an organization’s results over years.',
  },
  questions: [
    {
      id: 'DR-1',
      text: 'Think of a project that was going to miss its date or its goal, and you saw it halfway. What did you do?',
      probes: [
        { kind: 'num', text: 'How far off were you?' },
        { kind: 'why', text: 'Why cut that and not something else?' },
        { kind: 'who', text: 'Whom did you tell first?' },
        { kind: 'cf', text: 'What if no cut had been allowed?' },
      ],
    },
    {
      id: 'DR-2',
      text: 'Which input did you bet on to reach a goal, and how did you know that it drove the result?',
      probes: [
        { kind: 'num', text: 'What was the number before, what was it after, and over what time?' },
        { kind: 'why', text: 'Why not another input?' },
        { kind: 'post', text: 'Did it hold a quarter later?' },
        { kind: 'not', text: 'What did you not measure?' },
      ],
    },
    {
      id: 'DR-3',
      text: 'Tell me about a result you are proud of that took more than one team.',
      probes: [
        { kind: 'who', text: 'Which part was yours, and who did the rest?' },
        { kind: 'why', text: 'Why did it need your part?' },
        { kind: 'num', text: 'How much of the effect would have happened anyway?' },
        { kind: 'cf', text: 'What would you have done if one of the teams had dropped out?' },
      ],
    },
    {
      id: 'DR-4',
      text: 'Tell me about a goal you changed halfway because it was the wrong goal.',
      levels: {
        4: 'Tell me about a task that had the wrong goal when you got it. What did you do?',
        7: 'Tell me about a goal of your organization that you changed because it was the wrong goal.',
      },
      probes: [
        { kind: 'why', text: 'What told you that it was wrong, and why did it take until then?' },
        { kind: 'num', text: 'What was the old goal, and what was the new one?' },
        { kind: 'who', text: 'Who had to agree?' },
        { kind: 'cf', text: 'What would have happened if you had reached the old one?' },
      ],
    },
    {
      id: 'DR-5',
      text: 'Think of a week when three things were due and you could do only one of them well. Which one did you choose?',
      levels: {
        6: 'Think of a quarter when three teams needed you and you could help only one of them well. Which one did you choose?',
        7: 'Think of a year when three goals competed and you could meet only one of them well. Which one did you choose?',
      },
      probes: [
        { kind: 'why', text: 'Why that one?' },
        { kind: 'num', text: 'How did you compare the three?' },
        { kind: 'who', text: 'Who paid for that choice?' },
        { kind: 'not', text: 'What did you leave undone on the other two?' },
      ],
    },
    {
      id: 'DR-6',
      text: 'Tell me about a delivery that depended on people who did not work for you.',
      probes: [
        { kind: 'who', text: 'What did each of them gain from helping you?' },
        { kind: 'why', text: 'Why did you plan it that way?' },
        { kind: 'num', text: 'How late was the latest part, and what did that do to the date?' },
        { kind: 'cf', text: 'What if one of them had pulled out?' },
      ],
    },
    {
      id: 'DR-7',
      text: 'When did you ship something that was good enough and stop there?',
      probes: [
        { kind: 'why', text: 'Why was it enough?' },
        { kind: 'num', text: 'What was still missing, and how many people noticed?' },
        { kind: 'cf', text: 'What would have made you wait?' },
        { kind: 'post', text: 'Did you ever finish the rest?' },
      ],
    },
    {
      id: 'DR-8',
      text: 'Tell me about a result that looked good until you checked what else had moved.',
      probes: [
        { kind: 'why', text: 'Why did you check?' },
        { kind: 'num', text: 'What went up, and what went down?' },
        { kind: 'not', text: 'Which effect did you not follow any further?' },
        { kind: 'post', text: 'What did you do about it?' },
      ],
    },
  ],
  tensions: [
    { partner: 'CO', between: 'the date that was promised versus the customer’s problem' },
    { partner: 'IS', between: 'the date versus time to invent' },
    { partner: 'LC', between: 'time to deliver versus time to learn' },
    { partner: 'HD', between: 'having an expert do it fast versus giving someone work to grow in' },
    { partner: 'HS', between: 'delivering on the date versus holding work back until it is right' },
    { partner: 'TB', between: 'this quarter’s result versus a bet on the coming years' },
    { partner: 'ET', between: 'reaching your own goal versus keeping your word to a partner' },
    { partner: 'EE', between: 'the deadline versus what it asks of the team' },
  ],
  anchors: {
    5: 'They name the input they controlled and link it to the outcome. Their new plan was open about what they cut and why. The result has a baseline and a time period.',
    4: 'They delivered against a baseline and cut openly. The link from their input to the outcome is plausible but not tested.',
    3: 'They delivered the result through obstacles. The reason for the main trade-off is weak, or the baseline is missing.',
    2: 'They finished the work, but nobody measured the outcome. The date moved without warning, and the reason is always other people.',
    1: 'They list activities. They hit the number by harming another number. They succeeded because of luck or a general trend.',
  },
  fourAtLevel: {
    4: 'A 4 needs a task finished on time at the planned quality.',
    5: 'A 4 needs a project that they brought through a real obstacle.',
    6: 'A 4 needs a result through several teams, with a goal that they reset or defended. One team’s project is a 3.',
    7: 'A 4 needs results of an organization over more than one year.',
  },
  roleNotes: {
    TPM: 'Look for someone who reordered a critical path with the owners’ consent.',
    SDE: 'Look for someone who cut scope without cutting safety.',
  },
  remark: null,
}
