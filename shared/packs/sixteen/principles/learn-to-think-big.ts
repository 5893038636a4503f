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
    'They started learning on their own and used it within weeks.',
    'They ask questions that outsiders find naive.',
    'They changed their own method after learning.',
    'They teach others what they learned.',
  ],
  weak: [
    'They list courses but do not apply them.',
    'They are curious only when someone assigns it.',
    'They defend the way they already know.',
    'Their learning stories are always about the faults of other people.',
  ],
  levels: {
    4: 'They learn new tools fast.',
    5: 'They learn a neighboring discipline to make better decisions.',
    6: 'They bring outside ideas into several teams.',
    7: 'They explore new fields before the need is visible.',
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
        { kind: 'num', text: 'How long did it take to find out?' },
        { kind: 'post', text: 'What came of it?' },
        { kind: 'cf', text: 'If it had led nowhere, would you ask again?' },
      ],
    },
    {
      id: 'LC-3',
      text: 'Tell me about something you were bad at and had to use anyway.',
      probes: [
        { kind: 'num', text: 'How bad were you? Give me a measure.' },
        { kind: 'why', text: 'Why not hand it off?' },
        { kind: 'who', text: 'Who helped?' },
        { kind: 'post', text: 'What would you advise the next person?' },
      ],
    },
  ],
  tensions: [
    { partner: 'AR', between: null },
    { partner: 'DR', between: 'time to learn versus time to deliver' },
  ],
  anchors: {
    5: 'They started learning on their own and used it within weeks. It changed their own method. They taught it to others.',
    3: 'They learned what the job asked for and used it. Their own method stayed much the same.',
    1: 'They list courses but applied nothing. They defend the way they already know.',
  },
  roleNotes: {},
  remark: 'A weak result on this principle is survivable.',
}

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
  ],
  tensions: [
    { partner: 'DR', between: 'a person’s growth versus the date' },
    { partner: 'FR', between: null },
  ],
  anchors: {
    5: 'They refused a hire under pressure, or let a strong person move to a better fit. They set a growth goal and show evidence of change.',
    3: 'They mentored someone with good effect. The goal was vague, or the person grew by their own effort.',
    1: 'They hire people like themselves or keep talented people to themselves. They have no hard conversation to tell about.',
  },
  roleNotes: {},
  remark: 'By default, assess it from L6 or for people managers.',
}

export const highestStandards: PrincipleEntry = {
  code: 'HS',
  name: 'Insist on the Highest Standards',
  spoken: ['highest standards'],
  cited: [],
  meaning:
    'Keep a bar that others find high. Stop defects before they reach others, and fix causes so that they stay fixed.',
  strong: [
    'They defined “good” as a measure before work started.',
    'They stopped or delayed something, and they state the cost.',
    'They traced a defect to its cause and prevented all defects of that kind.',
    'They raise the bar for others by teaching, not only by criticizing.',
  ],
  weak: [
    'They are perfectionists without a customer reason.',
    'They treat quality as more testing at the end.',
    'They knew of a defect and passed it on.',
    'They apply the standard only to others.',
  ],
  levels: {
    4: 'They keep high standards for their own work.',
    5: 'They set standards for an area.',
    6: 'Other teams adopt their standards. They refuse a win that does harm elsewhere.',
    7: 'They turn standards into mechanisms.',
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
        { kind: 'num', text: 'How often did it happen then, and how often now?' },
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
    5: 'They set the measure of “good” beforehand. They stopped or delayed something at a stated cost. They prevented all defects of that kind and taught others.',
    3: 'They keep a high standard for their own work. They fixed the defect but not its cause. The cost of the bar is unclear.',
    1: 'They knew of a defect and passed it on. They apply the standard only to others.',
  },
  roleNotes: {
    SDE: 'Look for tests, reviews and the causes found after incidents.',
    TPM: 'Look for entry and exit criteria that others accept.',
  },
  remark: null,
}

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
      text: 'Which assumption would sink your current product plan?',
      probes: [
        { kind: 'why', text: 'Why is it believed?' },
        { kind: 'num', text: 'How would you test it with less than a week’s work?' },
        { kind: 'who', text: 'Who would be upset?' },
        { kind: 'post', text: 'What happened when you tested one like it?' },
      ],
    },
    {
      id: 'TB-3',
      text: 'Describe an idea you argued for that was refused.',
      probes: [
        { kind: 'who', text: 'Who refused it, and on what grounds?' },
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
    5: 'They computed the size and made a first small test of the big belief. They said what must be true. Others used their vision without them.',
    3: 'They describe a larger version of the present plan. They claim a size without computing it. The first step is vague.',
    1: 'They use big words but have no first step. They ignore what breaks at a large size. The vision is someone else’s.',
  },
  roleNotes: {},
  remark: null,
}
