// What Bias for Action, Frugality, Earn Trust and Dive Deep mean here,
// what strong and weak evidence of each sounds like, and the questions that bring it out (PP-1, PP-2).
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
      text: 'When did you act before you were allowed to?',
      probes: [
        { kind: 'why', text: 'What made waiting worse?' },
        { kind: 'num', text: 'What was the worst case and its likelihood?' },
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
        { kind: 'why', text: 'Which risk did it target?' },
        { kind: 'not', text: 'What did it not tell you?' },
        { kind: 'post', text: 'What did you kill?' },
      ],
    },
  ],
  tensions: [
    { partner: 'DD', between: null },
    { partner: 'HS', between: null },
    { partner: 'ET', between: null },
    { partner: 'OW', between: null },
  ],
  anchors: {
    5: 'They judged whether the choice was reversible, limited the exposure and had an undo ready first. They compared the cost of delay with the cost of error.',
    3: 'They acted early with a sensible limit. They named the risk only when asked.',
    1: 'They acted fast without estimating the risk. They invented urgency to avoid scrutiny. They bypassed people who knew.',
  },
  roleNotes: {},
  remark: null,
}

export const frugality: PrincipleEntry = {
  code: 'FR',
  name: 'Frugality',
  spoken: ['frugality'],
  cited: ['frugal'],
  meaning: 'Get more from less. Treat limits as a source of ideas, and spend where customers notice.',
  strong: [
    'They know the unit cost.',
    'They tried a free or manual version first.',
    'They gave back budget or people.',
    'They say where a cut would have hurt customers.',
  ],
  weak: [
    'They saved money by making it worse for customers.',
    'They save money only for show.',
    'They pushed the cost onto another team.',
    'They have no idea what it cost.',
  ],
  levels: {
    4: 'They are careful with their own spending.',
    5: 'They design under a spending cap.',
    6: 'They change the cost structure across teams.',
    7: 'They fund some bets by stopping others.',
  },
  questions: [
    {
      id: 'FR-1',
      text: 'What did you get done without the thing you had asked for?',
      probes: [
        { kind: 'num', text: 'What was the gap in money or people?' },
        { kind: 'why', text: 'Why not wait?' },
        { kind: 'not', text: 'What did you drop?' },
        { kind: 'post', text: 'Would the fuller budget have been better?' },
      ],
    },
    {
      id: 'FR-2',
      text: 'Where did you refuse to save?',
      probes: [
        { kind: 'why', text: 'What would the customer have felt?' },
        { kind: 'num', text: 'What would it have saved?' },
        { kind: 'who', text: 'Who wanted the cut?' },
        { kind: 'cf', text: 'At what price would you have agreed?' },
      ],
    },
    {
      id: 'FR-3',
      text: 'Tell me the unit cost of something you own and how you moved it.',
      probes: [
        { kind: 'num', text: 'What was it before, and what is it after?' },
        { kind: 'why', text: 'Which lever did you use?' },
        { kind: 'post', text: 'What else moved?' },
        { kind: 'not', text: 'Which lever did you leave alone?' },
      ],
    },
  ],
  tensions: [
    { partner: 'CO', between: null },
    { partner: 'TB', between: null },
    { partner: 'HD', between: null },
  ],
  anchors: {
    5: 'They know the unit cost and improved it. They tried a manual version first. They gave something back. They say where a cut would hurt customers.',
    3: 'They carefully kept to a spending cap. They know the cost roughly. They redesigned little.',
    1: 'They saved by making it worse for customers or by pushing the cost elsewhere. They cannot say what it cost.',
  },
  roleNotes: {},
  remark: null,
}

export const earnTrust: PrincipleEntry = {
  code: 'ET',
  name: 'Earn Trust',
  spoken: ['earn trust', 'earns trust', 'earned trust'],
  cited: ['earning trust'],
  meaning:
    'Be someone people can rely on and argue with. Be candid about your own faults, be respectful, listen and keep promises.',
  strong: [
    'They admitted a fault first, publicly and specifically.',
    'They changed course after listening to a critic.',
    'They repaired a damaged relationship through actions. They can say what the other person would say.',
    'They share bad news early, with a number.',
  ],
  weak: [
    'They confuse trust with being liked.',
    'They take the credit and blame others.',
    'They agree in the room and resist later.',
    'They go over a peer’s head, call it urgency and do not repair the relationship.',
  ],
  levels: {
    4: 'They are a reliable teammate.',
    5: 'People across a function trust them. They handle a conflict.',
    6: 'Peers with competing goals trust them. They repair relationships between teams.',
    7: 'Leaders and outside parties trust them with bad news.',
  },
  questions: [
    {
      id: 'ET-1',
      text: 'Who at work had reason not to trust you, and what did you do about it?',
      probes: [
        { kind: 'who', text: 'What would they say today?' },
        { kind: 'why', text: 'What had you done?' },
        { kind: 'num', text: 'How long did it take?' },
        { kind: 'not', text: 'What did you not try to fix?' },
      ],
    },
    {
      id: 'ET-2',
      text: 'Tell me about bad news you carried yourself.',
      probes: [
        { kind: 'why', text: 'Why then and not later?' },
        { kind: 'num', text: 'What was the size of it?' },
        { kind: 'who', text: 'Who was in the room?' },
        { kind: 'cf', text: 'What if they had found out first?' },
      ],
    },
    {
      id: 'ET-3',
      text: 'When did you act over a colleague’s head?',
      probes: [
        { kind: 'why', text: 'What did waiting cost?' },
        { kind: 'who', text: 'How did they learn of it?' },
        { kind: 'post', text: 'What is different between you now?' },
        { kind: 'cf', text: 'With another hour, what would you have done?' },
      ],
    },
  ],
  tensions: [
    { partner: 'BA', between: null },
    { partner: 'HB', between: null },
    { partner: 'DR', between: null },
  ],
  anchors: {
    5: 'They admitted their own fault first and specifically. They repaired a relationship through actions and can tell the other side. They shared bad news early, with a number.',
    3: 'They are reliable, and open when asked. They settled the conflict but did little to repair the relationship.',
    1: 'They took the credit and blamed others. They went over a peer’s head without repair. They agreed in the room and resisted later.',
  },
  roleNotes: {
    TPM: 'Look for risks raised early with teams that do not report to the candidate.',
  },
  remark: null,
}

export const diveDeep: PrincipleEntry = {
  code: 'DD',
  name: 'Dive Deep',
  spoken: ['dive deep', 'dove deep', 'deep dive'],
  cited: ['dives deep', 'dived deep', 'diving deep', 'deep dives'],
  meaning: 'Know the details and check them yourself. Distrust a number that disagrees with what people tell you.',
  strong: [
    'They personally pulled raw data or cases and found what the summary hid.',
    'They explain how a metric is defined and how it can mislead.',
    'They resolve a conflict between one person’s story and a metric.',
    'They ask why three times to reach a cause. They prove the cause by changing it.',
  ],
  weak: [
    'They only quote dashboards.',
    'They cannot say why they chose this metric.',
    'They give details but reach no decision.',
    'They delegated the analysis and cannot answer the second question.',
  ],
  levels: {
    4: 'They debug their own area.',
    5: 'They find root causes across a whole workflow. They redefine a metric.',
    6: 'They audit other teams’ numbers with those teams’ consent. They find systemic causes.',
    7: 'They know which three details predict the business.',
  },
  questions: [
    {
      id: 'DD-1',
      text: 'Which metric did you once trust and then find was measuring something else?',
      probes: [
        { kind: 'num', text: 'What did it say, and what was true?' },
        { kind: 'why', text: 'Why had nobody noticed?' },
        { kind: 'post', text: 'What replaced it?' },
        { kind: 'cf', text: 'What if your check had been wrong?' },
      ],
    },
    {
      id: 'DD-2',
      text: 'Take me to the bottom of a problem you traced.',
      probes: [
        { kind: 'why', text: 'Why did you not stop one level above?' },
        { kind: 'num', text: 'How many cases did you read yourself?' },
        { kind: 'who', text: 'Who gave you access?' },
        { kind: 'not', text: 'Which thread did you drop?' },
      ],
    },
    {
      id: 'DD-3',
      text: 'When did one story from one person change your plan?',
      probes: [
        { kind: 'num', text: 'How did you test whether it was typical?' },
        { kind: 'why', text: 'What made it credible?' },
        { kind: 'post', text: 'What did the data say later?' },
        { kind: 'cf', text: 'What if it had been an outlier?' },
      ],
    },
  ],
  tensions: [
    { partner: 'BA', between: null },
    { partner: 'TB', between: null },
    { partner: 'IS', between: null },
  ],
  anchors: {
    5: 'They personally read raw cases. They showed that a metric was wrong. They proved the cause by changing it.',
    3: 'A team did good analysis. The candidate can answer questions one level down.',
    1: 'They cannot say why they chose the metric. They only quote a dashboard.',
  },
  roleNotes: {
    SDE: 'Look for someone who reads the trace, reproduces the problem and proves the cause.',
    TPM: 'Look for someone who knows the three riskiest dependencies from the source, not from status reports.',
  },
  remark: null,
}
