// What Learn and Be Curious, Hire and Develop the Best, Insist on the Highest Standards and Think Big mean here,
// what strong and weak evidence of each sounds like, and the questions that bring it out (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const learnAndBeCurious: PrincipleEntry = {
  code: 'LC',
  name: 'Learn and Be Curious',
  spoken: ['learn and be curious'],
  cited: ['curiosity', 'learns and be curious', 'learned and be curious', 'learning and being curious'],
  meaning: 'Keep learning past what the job needs and act on it.',
  strong: [
    'Self-started learning with a use within weeks',
    'Asks questions that outsiders find naive',
    'Changed own method after learning',
    'Teaches it on',
  ],
  weak: [
    'Course list, no application',
    'Curiosity only when assigned',
    'Defends the known way',
    'Learning is always other people’s fault story',
  ],
  levels: {
    4: 'Picks up tools fast',
    5: 'Learns a neighboring discipline to make better calls',
    6: 'Brings outside ideas into several teams',
    7: 'Explores new domains before the need is visible',
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
      text: 'Show me a question you asked that nobody in the room could answer.',
      probes: [
        { kind: 'why', text: 'Why did it matter?' },
        { kind: 'num', text: 'How long to find out?' },
        { kind: 'post', text: 'What came of it?' },
        { kind: 'cf', text: 'If it had led nowhere, would you ask again?' },
      ],
    },
    {
      id: 'LC-3',
      text: 'Tell me about something you were bad at and had to use anyway.',
      probes: [
        { kind: 'num', text: 'How bad: give me a measure.' },
        { kind: 'why', text: 'Why not hand it off?' },
        { kind: 'who', text: 'Who helped?' },
        { kind: 'post', text: 'What would you advise the next person?' },
      ],
    },
  ],
  tensions: [
    { partner: 'AR', between: null },
    { partner: 'DR', between: 'time to learn vs deliver' },
  ],
  anchors: {
    5: 'Self-started learning in use within weeks; own method changed because of it; taught on to others',
    3: 'Learned what the job asked and used it; own method much as before',
    1: 'Course list, nothing applied; defends the known way',
  },
  roleNotes: {},
  remark: 'Survivable if weak.',
}

export const hireAndDevelop: PrincipleEntry = {
  code: 'HD',
  name: 'Hire and Develop the Best',
  spoken: ['hire and develop'],
  cited: ['hire and develop*', 'hires and develop*', 'hired and develop*', 'hiring and develop*'],
  meaning: 'Leave the team stronger than found: raise the bar on who joins, and grow people on purpose.',
  strong: [
    'Can say what a hire changed about the average',
    'Named a development goal for someone and the evidence of change',
    'Said no to a hire under pressure',
    'Let a strong person move to a better fit elsewhere',
  ],
  weak: ['Hires in own image', 'Coaching = telling', 'Hoards talent', 'No example of a hard conversation'],
  levels: {
    4: 'Mentors, interviews well, onboards',
    5: 'Mentors, interviews well, onboards',
    6: 'Shapes who gets hired; develops peers and future leaders without line authority',
    7: 'Builds the pipeline and mechanisms; succession',
  },
  questions: [
    {
      id: 'HD-1',
      text: 'Whose career is different because you were in it?',
      probes: [
        { kind: 'who', text: 'What did they do themselves?' },
        { kind: 'num', text: 'How did you know they had improved?' },
        { kind: 'not', text: 'What did you hold back from doing for them?' },
        { kind: 'post', text: 'Where are they now?' },
      ],
    },
    {
      id: 'HD-2',
      text: 'Tell me about a candidate you turned down when the team badly needed a person.',
      probes: [
        { kind: 'why', text: 'On what evidence?' },
        { kind: 'num', text: 'What did the vacancy cost?' },
        { kind: 'cf', text: 'What would have made it a yes?' },
        { kind: 'post', text: 'Looking back?' },
      ],
    },
    {
      id: 'HD-3',
      text: 'When did you give feedback you dreaded?',
      probes: [
        { kind: 'who', text: 'How did they hear it?' },
        { kind: 'why', text: 'Why then?' },
        { kind: 'post', text: 'What changed in a month?' },
        { kind: 'cf', text: 'If they had rejected it?' },
      ],
    },
  ],
  tensions: [
    { partner: 'DR', between: 'growth vs date' },
    { partner: 'FR', between: null },
  ],
  anchors: {
    5: 'Refused a hire under pressure or let a strong person go where they fit; growth goal set and change evidenced',
    3: 'Mentored someone with good effect; the goal vague or the growth their own doing',
    1: 'Hires in own image or hoards talent; no hard conversation to tell',
  },
  roleNotes: {},
  remark: 'Assess from L6 or people managers by default.',
}

export const highestStandards: PrincipleEntry = {
  code: 'HS',
  name: 'Insist on the Highest Standards',
  spoken: ['highest standards'],
  cited: [],
  meaning:
    'Hold a bar others find high, stop defects from travelling downstream, and fix causes so that they stay fixed.',
  strong: [
    'Defined “good” as a measure before work started',
    'Stopped or delayed something with the cost stated',
    'Traced a defect to its cause and closed the class',
    'Raises the bar for others with teaching, not only criticism',
  ],
  weak: [
    'Perfectionism with no customer reason',
    'Quality as more testing at the end',
    'Knew of a defect and passed it on',
    'Standard applied to others only',
  ],
  levels: {
    4: 'Own work',
    5: 'Standards for an area',
    6: 'Standards adopted across teams; refuses a win that harms elsewhere',
    7: 'Standards become mechanisms',
  },
  questions: [
    {
      id: 'HS-1',
      text: 'What did you send back that others thought was good enough?',
      probes: [
        { kind: 'why', text: 'Which standard did it miss?' },
        { kind: 'num', text: 'What did the delay cost?' },
        { kind: 'who', text: 'How did the author take it?' },
        { kind: 'cf', text: 'What would have made you let it go?' },
      ],
    },
    {
      id: 'HS-2',
      text: 'Tell me about a target you hit in a way you would not repeat.',
      probes: [
        { kind: 'num', text: 'What got worse?' },
        { kind: 'who', text: 'Who felt it first?' },
        { kind: 'not', text: 'What did you not check before shipping?' },
        { kind: 'post', text: 'What did you change afterwards?' },
      ],
    },
    {
      id: 'HS-3',
      text: 'Describe a defect that never came back.',
      probes: [
        { kind: 'why', text: 'Why had it survived before?' },
        { kind: 'num', text: 'How often then and now?' },
        { kind: 'not', text: 'What did you not fix?' },
        { kind: 'post', text: 'Who keeps it fixed?' },
      ],
    },
  ],
  tensions: [
    { partner: 'BA', between: 'speed' },
    { partner: 'IS', between: 'simplicity' },
    { partner: 'DR', between: null },
    { partner: 'EE', between: null },
  ],
  anchors: {
    5: 'Measure of good set beforehand; stopped or delayed at a stated cost; class of defect closed and others taught',
    3: 'Own work held high; defect fixed, cause untouched; cost of the bar unclear',
    1: 'Knew of a defect and passed it on; standard applied to others only',
  },
  roleNotes: {
    SDE: 'Tests, reviews, post-incident causes',
    TPM: 'Entry/exit criteria others accept',
  },
  remark: null,
}

export const thinkBig: PrincipleEntry = {
  code: 'TB',
  name: 'Think Big',
  spoken: ['think big'],
  cited: ['thinks big', 'thinking big'],
  meaning:
    'Set a direction large enough that small improvements stop being the plan, and say it so others can act on it.',
  strong: [
    'Problem size computed, not asserted',
    'First small step chosen to test the big belief',
    'Written vision others used without them',
    'Says what would have to be true',
  ],
  weak: [
    'Big words, no first step',
    'Scale = more of the same',
    'Ignores what breaks at size',
    'Vision borrowed from a boss',
  ],
  levels: {
    4: 'Sees beyond the ticket',
    5: 'Proposes a bigger version of own area',
    6: 'Direction for a program that peers join',
    7: 'Direction for an org, multi-year',
  },
  questions: [
    {
      id: 'TB-1',
      text: 'What is the largest thing you have talked other people into starting?',
      probes: [
        { kind: 'num', text: 'How large, in customers or money, and how did you size it?' },
        { kind: 'why', text: 'Why that and not the safe version?' },
        { kind: 'not', text: 'What did it displace?' },
        { kind: 'cf', text: 'If you had been given a tenth of the resources?' },
      ],
    },
    {
      id: 'TB-2',
      text: 'Which assumption would sink your current product plan?',
      probes: [
        { kind: 'why', text: 'Why is it believed?' },
        { kind: 'num', text: 'How would you test it for under a week’s work?' },
        { kind: 'who', text: 'Who would be upset?' },
        { kind: 'post', text: 'What happened when you tested one like it?' },
      ],
    },
    {
      id: 'TB-3',
      text: 'Describe an idea you argued for that was refused.',
      probes: [
        { kind: 'who', text: 'By whom, on what grounds?' },
        { kind: 'why', text: 'Were they right?' },
        { kind: 'post', text: 'What did you do with it next?' },
        { kind: 'cf', text: 'What would have changed the answer?' },
      ],
    },
  ],
  tensions: [
    { partner: 'FR', between: null },
    { partner: 'DD', between: null },
    { partner: 'SS', between: null },
    { partner: 'DR', between: null },
  ],
  anchors: {
    5: 'Size computed, first small test of the big belief, what must be true said; vision used by others without them',
    3: 'Larger version of the present plan; size asserted; first step loose',
    1: 'Big words, no first step; ignores what breaks at size; vision borrowed',
  },
  roleNotes: {},
  remark: null,
}
