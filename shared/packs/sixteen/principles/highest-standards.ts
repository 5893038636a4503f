// Insist on the Highest Standards: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

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
        { kind: 'why', text: 'Why did you accept it at the time?' },
        { kind: 'num', text: 'What got worse?' },
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
    {
      id: 'HS-4',
      text: 'Tell me about a standard you set before the work began.',
      levels: {
        4: 'Tell me about a standard you set for your own work that nobody had asked for.',
        6: 'Tell me about a standard of yours that another team took over.',
        7: 'Tell me about a standard of yours that now works without you.',
      },
      probes: [
        { kind: 'why', text: 'Why that standard and not a higher one?' },
        { kind: 'num', text: 'How did you measure it?' },
        { kind: 'who', text: 'Who found it too high?' },
        { kind: 'cf', text: 'What would have made you lower it?' },
      ],
    },
    {
      id: 'HS-5',
      text: 'When did you stop something on the day it was supposed to go out?',
      probes: [
        { kind: 'why', text: 'What did you see, and why could it not wait?' },
        { kind: 'num', text: 'What did the stop cost?' },
        { kind: 'who', text: 'Who had to hear it from you?' },
        { kind: 'cf', text: 'What would you have done if you had been overruled?' },
      ],
    },
    {
      id: 'HS-6',
      text: 'Tell me about a defect you let through on purpose.',
      probes: [
        { kind: 'why', text: 'Why was that the right choice?' },
        { kind: 'num', text: 'How many people could it reach, and how badly?' },
        { kind: 'who', text: 'Whom did you tell?' },
        { kind: 'cf', text: 'At what point would you have held it back?' },
      ],
    },
    {
      id: 'HS-7',
      text: 'When was your own work last below your standard?',
      probes: [
        { kind: 'why', text: 'Why did it happen?' },
        { kind: 'who', text: 'Who noticed first?' },
        { kind: 'not', text: 'What did you not do over again?' },
        { kind: 'post', text: 'What do you do differently since then?' },
      ],
    },
    {
      id: 'HS-8',
      text: 'Tell me about work you taught someone to do better instead of fixing it yourself.',
      probes: [
        { kind: 'why', text: 'Why was teaching worth the time?' },
        { kind: 'num', text: 'How could you tell that the work had become better?' },
        { kind: 'not', text: 'What did you leave for them to find out?' },
        { kind: 'post', text: 'What do they do now that you no longer check?' },
      ],
    },
  ],
  tensions: [
    { partner: 'IS', between: 'a complete one versus a simple solution' },
    { partner: 'BA', between: 'shipping it right versus shipping early' },
    { partner: 'DR', between: 'holding work back until it is right versus delivering on the date' },
    { partner: 'EE', between: 'asking for better work versus sparing people a hard week' },
  ],
  anchors: {
    5: 'They set the measure of “good” beforehand. They stopped or delayed something at a stated cost. They prevented all defects of that kind and taught others.',
    4: 'They set a clear standard and kept it at a stated cost. They fixed the cause, but others have learned little from it.',
    3: 'They keep a high standard for their own work. They fixed the defect but not its cause. The cost of the bar is unclear.',
    2: 'They talk about quality in general. They found the defect late and added checks at the end. The cause remained.',
    1: 'They knew of a defect and passed it on. They apply the standard only to others.',
  },
  fourAtLevel: {
    4: 'A 4 needs their own work, held to a standard that they can state.',
    5: 'A 4 needs a standard for an area that others follow.',
    6: 'A 4 needs a standard that another team adopted, or a gain refused because it did harm elsewhere.',
    7: 'A 4 needs a standard that works as a mechanism, without them.',
  },
  roleNotes: {
    SDE: 'Look for tests, reviews and the causes found after incidents.',
    TPM: 'Look for entry and exit criteria that others accept.',
  },
  remark: null,
}
