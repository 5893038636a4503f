// What Have Backbone; Disagree and Commit, Deliver Results, Strive to be Earth’s Best Employer and Success and Scale Bring Broad Responsibility mean here,
// what strong and weak evidence of each sounds like, and the questions that bring it out (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const haveBackbone: PrincipleEntry = {
  code: 'HB',
  name: 'Have Backbone; Disagree and Commit',
  spoken: ['have backbone', 'disagree and commit'],
  cited: [
    'backbone',
    'disagree and commit*',
    'disagreed and commit*',
    'disagrees and commit*',
    'disagreeing and commit*',
  ],
  meaning:
    'Say the unwelcome thing, with reasons, to people with power. Do not trade truth for harmony. Once it is decided, support it fully.',
  strong: [
    'They tied their disagreement to customers, risk or data. They said it in the right room.',
    'They listened for what would change their own mind.',
    'They lost, committed visibly and helped the decision succeed.',
    'They set a condition for reopening the decision instead of sabotaging it.',
  ],
  weak: [
    'They use conflict as a style.',
    'They agreed publicly and undermined the decision privately.',
    'They gave in without new information.',
    'They won by rank or by escalation.',
  ],
  levels: {
    4: 'They question their own lead with facts.',
    5: 'They challenge peers and their manager about their own area.',
    6: 'They challenge directors and executives across teams. They persuade by aligning incentives.',
    7: 'They challenge strategy. They protect other people’s dissent.',
  },
  questions: [
    {
      id: 'HB-1',
      text: 'Tell me about an argument you lost and then helped win.',
      probes: [
        { kind: 'why', text: 'What was your case?' },
        { kind: 'who', text: 'Who decided?' },
        { kind: 'post', text: 'What did you do in the first week after?' },
        { kind: 'cf', text: 'What would have made you reopen it?' },
      ],
    },
    {
      id: 'HB-2',
      text: 'When did you hold up something a senior person wanted?',
      probes: [
        { kind: 'why', text: 'What harm did you see?' },
        { kind: 'num', text: 'How big was it, and how likely?' },
        { kind: 'who', text: 'How did you tell them?' },
        { kind: 'cf', text: 'What if they had ordered it?' },
      ],
    },
    {
      id: 'HB-3',
      text: 'Whose mind did you change who had no reason to listen to you?',
      probes: [
        { kind: 'who', text: 'What did they stand to gain?' },
        { kind: 'why', text: 'Why that approach?' },
        { kind: 'not', text: 'Which pressure did you choose not to use?' },
        { kind: 'cf', text: 'What if they had said no?' },
      ],
    },
  ],
  tensions: [
    { partner: 'ET', between: null },
    { partner: 'OW', between: null },
    { partner: 'AR', between: null },
  ],
  anchors: {
    5: 'They tied their dissent to customers, risk or data, in the right room. They lost, committed visibly and helped the decision succeed. They set a condition for reopening it.',
    3: 'They objected and gave a reason. Their commitment was passive, or little was at stake.',
    1: 'They agreed in public and undermined the decision in private. They gave in without new information. They won by rank.',
  },
  roleNotes: {},
  remark: null,
}

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
      text: 'Halfway through, you were going to miss. What then?',
      probes: [
        { kind: 'num', text: 'How far off were you?' },
        { kind: 'why', text: 'Why cut that and not something else?' },
        { kind: 'who', text: 'Whom did you tell first?' },
        { kind: 'cf', text: 'What if no cut had been allowed?' },
      ],
    },
    {
      id: 'DR-2',
      text: 'Which input did you bet on, and how did you know it drove the result?',
      probes: [
        { kind: 'num', text: 'Show me the number before, the number after and the time period.' },
        { kind: 'why', text: 'Why not another input?' },
        { kind: 'post', text: 'Did it hold a quarter later?' },
        { kind: 'not', text: 'What did you not measure?' },
      ],
    },
    {
      id: 'DR-3',
      text: 'Describe a result you are credited with that was mostly not you.',
      probes: [
        { kind: 'who', text: 'Who did it?' },
        { kind: 'why', text: 'What was your part?' },
        { kind: 'num', text: 'How much of the effect would have happened anyway?' },
        { kind: 'post', text: 'What would you do to own more of it?' },
      ],
    },
  ],
  tensions: [
    { partner: 'CO', between: null },
    { partner: 'HS', between: null },
    { partner: 'IS', between: null },
    { partner: 'EE', between: null },
    { partner: 'HD', between: null },
  ],
  anchors: {
    5: 'They name the input they controlled and link it to the outcome. Their new plan was open about what they cut and why. The result has a baseline and a time period.',
    3: 'They delivered the result through obstacles. The reason for the main trade-off is weak, or the baseline is missing.',
    1: 'They list activities. They hit the number by harming another number. They succeeded because of luck or a general trend.',
  },
  roleNotes: {
    TPM: 'Look for someone who reordered a critical path with the owners’ consent.',
    SDE: 'Look for someone who cut scope without cutting safety.',
  },
  remark: null,
}

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
        { kind: 'num', text: 'How often before and after?' },
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
        { kind: 'num', text: 'How many hours and weeks did it cost, and how many people left?' },
        { kind: 'why', text: 'Who agreed to it?' },
        { kind: 'post', text: 'What did you say afterwards?' },
        { kind: 'cf', text: 'What if you were given the same date again?' },
      ],
    },
  ],
  tensions: [
    { partner: 'DR', between: null },
    { partner: 'HS', between: null },
  ],
  anchors: {
    5: 'They saw the harm before any complaint. They changed a process and show before and after. They shared work or credit fairly. They acted when someone was ready for more.',
    3: 'They helped colleagues well, one at a time. The conditions around those colleagues did not change.',
    1: 'They describe burnout as commitment. They show empathy but take no action. They protect the team by lowering the bar.',
  },
  roleNotes: {},
  remark: null,
}

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
      text: 'Who paid for your success without being asked?',
      probes: [
        { kind: 'num', text: 'How much?' },
        { kind: 'why', text: 'How did you find out?' },
        { kind: 'post', text: 'What changed?' },
        { kind: 'cf', text: 'What if it had cost a tenth of revenue?' },
      ],
    },
    {
      id: 'SS-2',
      text: 'What could a bad actor do with something you shipped?',
      probes: [
        { kind: 'why', text: 'When did you think of it?' },
        { kind: 'not', text: 'What did you leave open?' },
        { kind: 'num', text: 'How would you know?' },
        { kind: 'post', text: 'Has it happened?' },
      ],
    },
    {
      id: 'SS-3',
      text: 'Which good side effect did you plan for?',
      probes: [
        { kind: 'who', text: 'Whom did you plan it for?' },
        { kind: 'num', text: 'How did you measure it?' },
        { kind: 'why', text: 'Why was it worth the work?' },
        { kind: 'cf', text: 'What if nobody had noticed?' },
      ],
    },
  ],
  tensions: [
    { partner: 'TB', between: null },
    { partner: 'CO', between: null },
  ],
  anchors: {
    5: 'They name an outsider who was affected. They changed a design because of a foreseeable harm. They weighed cost and benefit in numbers. They still checked after launch.',
    3: 'They raised and noted a side effect. The change was small, or came only after a complaint.',
    1: 'They say “Not our problem.” They offer compliance or charity as ethics. They do not see the effects of scale.',
  },
  roleNotes: {},
  remark: null,
}
