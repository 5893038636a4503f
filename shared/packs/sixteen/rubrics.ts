// What full marks, half marks and none look like, for every scale someone marks by hand. The points themselves are policy values of the
// rubrics family; these are the words beside them (PP-10).
import type { PrinciplePack } from '#shared/contracts/pack.ts'

type Rubrics = PrinciplePack['rubrics']

const ratings: Rubrics['ratings'] = {
  5: {
    name: 'Strength',
    bar: 'Raises the bar',
    anchor:
      'The candidate made the decision and states the reason, the rejected alternative and the accepted cost. The result has a baseline and a time period. The story survived two follow-up questions, one of them a “what if.” The scope is at or above the level.',
  },
  4: {
    name: 'Mild strength',
    bar: 'Meets the bar, raises some',
    anchor:
      'The candidate’s own decision and reason are clear. The result is measured. One of three points is weak: the alternative, the cost or the “what if” answer.',
  },
  3: {
    name: 'Mixed',
    bar: 'Around the bar',
    anchor:
      'The behavior is there, but at least one of three limits applies. Ownership is shared or unclear. Or the reason came only after prompting. Or the scope is a level below.',
  },
  2: {
    name: 'Mild concern',
    bar: 'Below the bar',
    anchor:
      'The reason is missing or is someone else’s. The result is not measured, or it is only for show. Follow-up questions did not help.',
  },
  1: {
    name: 'Concern',
    bar: 'Well below, or the opposite',
    anchor:
      'The behavior was the opposite of the principle, or the claims fell apart. Examples: they passed on a defect, bypassed a peer without repair or dismissed harm to a customer.',
  },
}

const story: Rubrics['story'] = {
  situation: {
    name: 'Situation',
    full: 'One or two sentences say who suffered, how many and when.',
    none: 'It takes more than a third of the story.',
  },
  task: {
    name: 'Task',
    full: 'It states the candidate’s own duty and the constraint.',
    none: 'It states only the team’s task.',
  },
  action: {
    name: 'Action',
    full: 'It gives three or more concrete steps by “I”, in an order that makes sense.',
    none: 'It says only “We worked on it.”',
  },
  why: {
    name: 'Why',
    full: 'The reason comes from data or a customer. The candidate rejected a named alternative and accepted a cost. They say what would have changed the decision.',
    none: 'The reason is someone else’s, or there is none.',
  },
  result: {
    name: 'Result',
    full: 'It gives a number, a baseline, a time period and a side effect. It says what to do differently.',
    none: 'There is no number, or the number is only for show.',
  },
}

const design: Rubrics['design'] = {
  problem: {
    name: 'Problem',
    full: 'They name one segment and the pain in its own words. They have evidence or a plan to get it. They tell the symptom from the cause.',
    half: 'They name the segment, but the pain is generic.',
    none: 'They start from a feature.',
  },
  role: {
    name: 'Role',
    full: 'They say which part of the system changes, who else is affected and what stays outside.',
    half: 'They say some of that.',
    none: 'They ignore what surrounds that part.',
  },
  insight: {
    name: 'Insight',
    full: 'They give a data point or an observation that makes this problem likely. They say what would disprove it.',
    half: 'They make a plausible assumption and label it as one.',
    none: 'They give no insight.',
  },
  metric: {
    name: 'Metric',
    full: 'They give one primary measure tied to the pain, a guardrail, an expected size and a time period.',
    half: 'They list several measures.',
    none: 'They give a measure that is only for show.',
  },
  execution: {
    name: 'Execution',
    full: 'They plan the smallest test that can ship, a limit on exposure and a stop threshold. They say what they will learn next.',
    half: 'They give a plan in phases.',
    none: 'They build everything at once.',
  },
}

const metric: Rubrics['metric'] = {
  goal: 'They state the goal and the customer outcome.',
  definition: 'They define one primary metric exactly: its numerator, denominator, time period and exclusions.',
  guardrails: 'They name guardrails and a counter-metric.',
  why: 'They say why they chose this metric and what it misses.',
  decisionRule: 'They say what they would do after a rise of a given size and after such a fall.',
}

const estimate: Rubrics['estimate'] = {
  structure: 'They give a structure before numbers.',
  assumptions: 'They label their assumptions and give a range.',
  arithmetic: 'The arithmetic is right, and the units are kept.',
  crossCheck: 'They check the result from a second direction.',
  sensitivity: 'They say which assumption matters most.',
}

const writing: Rubrics['writing'] = {
  answerFirst: 'The text gives the answer first and says why it matters.',
  narrative: 'The text is in order and has one idea per paragraph.',
  specific: 'The text makes specific, measured claims instead of using adjectives.',
  reasoning: 'The text gives the options, the judgment and the cost.',
  ownership: 'The text says what “I” did.',
  honesty: 'The text is honest about its limits and the result.',
  mechanics: 'Sentences have thirty words or fewer on average. The text has two pages or fewer and explains its terms.',
}

const note: Rubrics['note'] = {
  specificity: 'The note has three or more numbers or named things for each principle.',
  attribution: 'Every action says who did it. A follow-up question resolved each “we.”',
  verbatim: 'The note has two or more quotes of eight words or longer for each principle.',
  reason: 'The note has the reason, the alternative and the cost, not only the result.',
  probing:
    'The note has three or more follow-up questions with answers for each principle. One asks why. One asks “what if” or what was left out.',
  fit: 'The justification cites the evidence and the level.',
  framing: 'The note gives the circumstances of any dissent or conflict. It has no words about character.',
}

export const rubrics: Rubrics = { ratings, story, design, metric, estimate, writing, note }
