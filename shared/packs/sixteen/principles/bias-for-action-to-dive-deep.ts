// What Bias for Action, Frugality, Earn Trust and Dive Deep mean here,
// what strong and weak evidence of each sounds like, and the questions that bring it out (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const biasForAction: PrincipleEntry = {
  code: 'BA',
  name: 'Bias for Action',
  spoken: ['bias for action'],
  cited: ['bias to action', 'bias toward action', 'bias towards action'],
  meaning:
    'Act at the speed the decision deserves; most choices can be undone, so a calculated risk now beats certainty later.',
  strong: [
    'Classified the decision as reversible or not',
    'Limited the blast radius (share of users, cap, timer)',
    'Had the undo ready before acting',
    'Compares cost of delay with cost of error',
  ],
  weak: [
    'Speed without a risk estimate',
    'Waited for permission nobody required',
    'Bypassed people who had information',
    'Urgency invented to skip scrutiny',
  ],
  levels: {
    4: 'Unblocks self',
    5: 'Acts inside own area with a fallback',
    6: 'Speeds up several teams without breaking trust',
    7: 'Removes the causes of slowness',
  },
  questions: [
    {
      id: 'BA-1',
      text: 'When did you act before you were allowed to?',
      probes: [
        { kind: 'why', text: 'What made waiting worse?' },
        { kind: 'num', text: 'What was the worst case and its likelihood?' },
        { kind: 'who', text: 'Whom did you tell, when?' },
        { kind: 'cf', text: 'If it had gone wrong?' },
      ],
    },
    {
      id: 'BA-2',
      text: 'Tell me about a decision you deliberately slowed.',
      probes: [
        { kind: 'why', text: 'What was irreversible?' },
        { kind: 'num', text: 'How long, at what cost?' },
        { kind: 'who', text: 'Who pushed?' },
        { kind: 'not', text: 'Which part did you still do at once?' },
      ],
    },
    {
      id: 'BA-3',
      text: 'What is the smallest test that saved you a large build?',
      probes: [
        { kind: 'num', text: 'Cost and days?' },
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
    5: 'Reversibility judged, exposure limited, undo ready first; cost of delay set against cost of error',
    3: 'Acted early with a sensible limit; risk named only when asked',
    1: 'Speed with no risk estimate; urgency invented to skip scrutiny; went round people who knew',
  },
  roleNotes: {},
  remark: null,
}

export const frugality: PrincipleEntry = {
  code: 'FR',
  name: 'Frugality',
  spoken: ['frugality'],
  cited: ['frugal'],
  meaning: 'Get more from less; treat limits as a source of ideas, and spend where customers notice.',
  strong: [
    'Unit cost known',
    'Free or manual version tried first',
    'Returned budget or people',
    'Says where cutting would have hurt customers',
  ],
  weak: [
    'Cheap = worse for customers',
    'Thrift theatre',
    'Cost pushed onto another team',
    'No idea what the thing cost',
  ],
  levels: {
    4: 'Careful with own spend',
    5: 'Designs under a cap',
    6: 'Changes cost structure across teams',
    7: 'Funds bets by stopping others',
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
        { kind: 'num', text: 'From what to what?' },
        { kind: 'why', text: 'Which lever?' },
        { kind: 'post', text: 'What else moved?' },
        { kind: 'not', text: 'Which lever did you leave?' },
      ],
    },
  ],
  tensions: [
    { partner: 'CO', between: null },
    { partner: 'TB', between: null },
    { partner: 'HD', between: null },
  ],
  anchors: {
    5: 'Unit cost known and moved; manual version tried first; something handed back; says where a cut would hurt customers',
    3: 'Kept to a cap with care; cost known roughly; little redesigned',
    1: 'Cheaper by being worse for customers, or by pushing the cost elsewhere; cannot say what it cost',
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
    'Be someone people can rely on and argue with: candid about own faults, respectful, listening, keeping promises.',
  strong: [
    'Admitted a fault first, publicly and specifically',
    'Changed course after listening to a critic',
    'Repaired a damaged relation with actions and can say what the other person would say',
    'Shares bad news early with a number',
  ],
  weak: [
    'Trust = being liked',
    'Credit taken, blame given',
    'Agreement in the room, resistance later',
    'Steps over a peer and calls it urgency without repair',
  ],
  levels: {
    4: 'Reliable teammate',
    5: 'Trusted across a function, handles a conflict',
    6: 'Trusted by peers with competing goals; repairs between teams',
    7: 'Trusted by leaders and outside parties in bad news',
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
        { kind: 'cf', text: 'If they had found out first?' },
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
    5: 'Own fault admitted first and specifically; relation repaired by actions and told from the other side; bad news early with a number',
    3: 'Reliable and open when asked; conflict settled, repair thin',
    1: 'Took credit, gave blame; stepped over a peer without repair; agreed in the room, resisted later',
  },
  roleNotes: {
    TPM: 'Risks surfaced early to teams that do not report to you',
  },
  remark: null,
}

export const diveDeep: PrincipleEntry = {
  code: 'DD',
  name: 'Dive Deep',
  spoken: ['dive deep', 'dove deep', 'deep dive'],
  cited: ['dives deep', 'dived deep', 'diving deep', 'deep dives'],
  meaning: 'Know the details, check them yourself, and distrust a number that disagrees with what people tell you.',
  strong: [
    'Pulled raw data or cases personally and found what the summary hid',
    'Explains a metric’s definition and its failure mode',
    'Resolves a clash between anecdote and metric',
    'Goes three whys down to a cause and proves it by changing it',
  ],
  weak: [
    'Quotes dashboards only',
    'Can’t say why this metric',
    'Detail with no decision',
    'Delegated analysis, cannot answer the second question',
  ],
  levels: {
    4: 'Debugs own area',
    5: 'Root-causes across a flow, redefines a metric',
    6: 'Audits other teams’ numbers with their consent and finds systemic causes',
    7: 'Knows which three details predict the business',
  },
  questions: [
    {
      id: 'DD-1',
      text: 'Which metric did you once trust and then find was measuring something else?',
      probes: [
        { kind: 'num', text: 'What did it say, and what was true?' },
        { kind: 'why', text: 'Why had nobody noticed?' },
        { kind: 'post', text: 'What replaced it?' },
        { kind: 'cf', text: 'If your check had been wrong?' },
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
        { kind: 'cf', text: 'If it had been an outlier?' },
      ],
    },
  ],
  tensions: [
    { partner: 'BA', between: null },
    { partner: 'TB', between: null },
    { partner: 'IS', between: null },
  ],
  anchors: {
    5: 'Personally read raw cases, broke a wrong metric, cause proven by change',
    3: 'Good analysis by a team, can answer one level down',
    1: 'Cannot say why the metric; dashboard only',
  },
  roleNotes: {
    SDE: 'Reads the trace, reproduces, proves',
    TPM: 'Knows the three riskiest dependencies from source, not from status reports',
  },
  remark: null,
}
