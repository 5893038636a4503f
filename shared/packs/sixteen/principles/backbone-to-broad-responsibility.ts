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
    'Say the unwelcome thing with reasons to people with power, do not trade truth for harmony; once decided, put full weight behind it.',
  strong: [
    'Disagreement tied to customer, risk or data, voiced in the right room',
    'Listened for what would change own mind',
    'Lost, committed visibly, and helped it succeed',
    'Set a condition for reopening instead of sabotaging',
  ],
  weak: [
    'Conflict as style',
    'Agreed publicly, undermined privately',
    'Caved without new information',
    'Won by rank or escalation',
  ],
  levels: {
    4: 'Questions own lead with facts',
    5: 'Challenges peers and manager on own area',
    6: 'Challenges directors/executives across teams, persuades by aligned incentives',
    7: 'Challenges strategy, protects others’ dissent',
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
        { kind: 'num', text: 'How big, how likely?' },
        { kind: 'who', text: 'How did you tell them?' },
        { kind: 'cf', text: 'If they had ordered it?' },
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
    5: 'Dissent tied to customer, risk or data, in the right room; lost, committed visibly and helped it succeed; reopening condition set',
    3: 'Objected with a reason; commitment passive, or the stake small',
    1: 'Agreed in public, undermined in private; caved with nothing new; won by rank',
  },
  roleNotes: {},
  remark: null,
}

export const deliverResults: PrincipleEntry = {
  code: 'DR',
  name: 'Deliver Results',
  spoken: ['deliver results'],
  cited: ['delivers results', 'delivered results', 'delivering results'],
  meaning: 'Pick the inputs that matter, land them at the right quality in time, and recover from setbacks.',
  strong: [
    'Names the input controlled and its link to the outcome',
    'Re-plans openly with what was cut and why',
    'Result with baseline and window',
    'Chose speed or quality knowingly and says the reason',
  ],
  weak: [
    'Activity list',
    'Tidy prioritisation with no reason for the main trade (speed over quality)',
    'Hit the number by harming another',
    'Success due to luck or a wave',
  ],
  levels: {
    4: 'Tasks on time',
    5: 'A project through obstacles',
    6: 'Results through several teams; resets goals when wrong',
    7: 'Results of an org over years',
  },
  questions: [
    {
      id: 'DR-1',
      text: 'Halfway through, you were going to miss. What then?',
      probes: [
        { kind: 'num', text: 'How far off?' },
        { kind: 'why', text: 'Why cut that and not something else?' },
        { kind: 'who', text: 'Whom did you tell first?' },
        { kind: 'cf', text: 'If no cut had been allowed?' },
      ],
    },
    {
      id: 'DR-2',
      text: 'Which input did you bet on, and how did you know it drove the result?',
      probes: [
        { kind: 'num', text: 'Show me before, after and the window.' },
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
    5: 'Controlled input named and linked to the outcome; re-plan open about what was cut and why; result with baseline and window',
    3: 'Result landed through obstacles; reason for the main trade thin, or baseline missing',
    1: 'Activity list; number hit by harming another; success by luck or a wave',
  },
  roleNotes: {
    TPM: 'Re-sequenced a critical path with owners’ consent',
    SDE: 'Cut scope without cutting safety',
  },
  remark: null,
}

export const bestEmployer: PrincipleEntry = {
  code: 'EE',
  name: 'Strive to be Earth’s Best Employer',
  spoken: ["earth's best employer"],
  cited: [],
  meaning:
    'Make work safer, fairer and more growth-giving for the people around you, as an outcome you are measured on.',
  strong: [
    'Noticed a harm to colleagues before complaint',
    'Changed a process, not only comforted',
    'Shared work or credit fairly with evidence',
    'Asked “are they ready for more?” and acted',
  ],
  weak: ['Perks', 'Empathy with no action', 'Protects team by lowering standards', 'Burn-out told as commitment'],
  levels: {
    4: 'Good colleague',
    5: 'Improves own team’s conditions',
    6: 'Changes practice across teams',
    7: 'Policy and mechanisms',
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
        { kind: 'cf', text: 'If they had not wanted more?' },
      ],
    },
    {
      id: 'EE-3',
      text: 'When did a deadline cost people too much?',
      probes: [
        { kind: 'num', text: 'Hours, weeks, leavers?' },
        { kind: 'why', text: 'Who agreed to it?' },
        { kind: 'post', text: 'What did you say afterwards?' },
        { kind: 'cf', text: 'Given the same date again?' },
      ],
    },
  ],
  tensions: [
    { partner: 'DR', between: null },
    { partner: 'HS', between: null },
  ],
  anchors: {
    5: 'Harm seen before any complaint; process changed with before and after; work or credit shared fairly; readiness acted on',
    3: 'Helped colleagues well one at a time; conditions around them unchanged',
    1: 'Burn-out told as commitment; empathy with no action; protects the team by lowering the bar',
  },
  roleNotes: {},
  remark: null,
}

export const broadResponsibility: PrincipleEntry = {
  code: 'SS',
  name: 'Success and Scale Bring Broad Responsibility',
  spoken: ['success and scale'],
  cited: ['broad responsibility'],
  meaning: 'Once your choices touch many, look for the harm to people outside the transaction and leave things better.',
  strong: [
    'Named a non-customer affected',
    'Changed a design after a foreseeable misuse',
    'Weighed a local cost against a wider benefit with numbers',
    'Keeps checking after launch',
  ],
  weak: ['Compliance as ethics', 'Charity as answer', 'Scale effects unseen', '“Not our problem”'],
  levels: {
    4: 'Raises concerns',
    5: 'Includes side effects in a spec',
    6: 'Changes a plan across teams because of outside harm',
    7: 'Sets policy with outside parties',
  },
  questions: [
    {
      id: 'SS-1',
      text: 'Who paid for your success without being asked?',
      probes: [
        { kind: 'num', text: 'How much?' },
        { kind: 'why', text: 'How did you find out?' },
        { kind: 'post', text: 'What changed?' },
        { kind: 'cf', text: 'If it had cost a tenth of revenue?' },
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
        { kind: 'who', text: 'For whom?' },
        { kind: 'num', text: 'How measured?' },
        { kind: 'why', text: 'Why was it worth the work?' },
        { kind: 'cf', text: 'If nobody had noticed?' },
      ],
    },
  ],
  tensions: [
    { partner: 'TB', between: null },
    { partner: 'CO', between: null },
  ],
  anchors: {
    5: 'Affected outsider named; design changed for a foreseeable harm; cost and benefit weighed in numbers; still checked after launch',
    3: 'Side effect raised and noted; change small, or only after a complaint',
    1: '“Not our problem”; compliance or charity offered as ethics; effects of scale unseen',
  },
  roleNotes: {},
  remark: null,
}
