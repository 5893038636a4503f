// Dive Deep: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

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
    {
      id: 'DD-4',
      text: 'Tell me about two reports that disagreed although both looked right.',
      levels: {
        6: 'Tell me about two teams whose numbers disagreed until you found out why.',
        7: 'Tell me about two numbers your organization relied on that could not both be right.',
      },
      probes: [
        { kind: 'why', text: 'Why did they differ in the end?' },
        { kind: 'num', text: 'How far apart were they?' },
        { kind: 'who', text: 'Who relied on the wrong one?' },
        { kind: 'not', text: 'What did you not check?' },
      ],
    },
    {
      id: 'DD-5',
      text: 'When did you read the raw records yourself and find what the summary had hidden?',
      probes: [
        { kind: 'num', text: 'How many did you read, and how did you pick them?' },
        { kind: 'why', text: 'Why did you not ask someone else to do it?' },
        { kind: 'not', text: 'Which records did you not look at?' },
        { kind: 'post', text: 'Which decision changed?' },
      ],
    },
    {
      id: 'DD-6',
      text: 'Tell me about a cause that everyone believed in and that turned out to be wrong.',
      probes: [
        { kind: 'why', text: 'Why did everyone believe it?' },
        { kind: 'num', text: 'What did you measure that ruled it out?' },
        { kind: 'who', text: 'Who was the hardest to convince?' },
        { kind: 'cf', text: 'What would you have done if the real cause had been out of your reach?' },
      ],
    },
    {
      id: 'DD-7',
      text: 'Which three details tell you first that something in your area is going wrong?',
      levels: {
        4: 'Which three details tell you first that your own work is going wrong?',
        7: 'Which three details tell you first that your business is going wrong?',
      },
      probes: [
        { kind: 'why', text: 'Why those three and not the official report?' },
        { kind: 'num', text: 'When did one of them last move, and by how much?' },
        { kind: 'not', text: 'What do these three not tell you?' },
        { kind: 'post', text: 'What did you do when it moved?' },
      ],
    },
    {
      id: 'DD-8',
      text: 'Tell me about a time you dug too deep and had to stop.',
      probes: [
        { kind: 'why', text: 'Why did you keep digging?' },
        { kind: 'num', text: 'How much time did it take?' },
        { kind: 'cf', text: 'How little would have been enough to decide?' },
        { kind: 'post', text: 'How do you know now when to stop?' },
      ],
    },
  ],
  tensions: [
    { partner: 'IS', between: 'understanding all of it versus cutting the detail away' },
    { partner: 'TB', between: 'the detail that could sink it versus the large picture' },
    { partner: 'BA', between: 'checking it at the source versus acting on what you know' },
  ],
  anchors: {
    5: 'They personally read raw cases. They showed that a metric was wrong. They proved the cause by changing it.',
    4: 'They read raw cases and found the cause. They didn’t prove it by a change, or they can’t say where the metric misleads.',
    3: 'A team did good analysis. The candidate can answer questions one level down.',
    2: 'They repeat a summary made by others. They give the number but not its definition. The second question goes unanswered.',
    1: 'They cannot say why they chose the metric. They only quote a dashboard.',
  },
  fourAtLevel: {
    4: 'A 4 needs a cause that they found in their own area.',
    5: 'A 4 needs a cause found across a whole workflow, or a metric that they defined anew.',
    6: 'A 4 needs numbers of another team, checked with that team’s consent. Their own area alone is a 3.',
    7: 'A 4 needs the few details that predict the business, and a time when they did.',
  },
  roleNotes: {
    SDE: 'Look for someone who reads the trace, reproduces the problem and proves the cause.',
    TPM: 'Look for someone who knows the three riskiest dependencies from the source, not from status reports.',
  },
  remark: null,
}
