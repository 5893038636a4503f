// What full marks, half marks and none look like, for every scale someone marks by hand. The points themselves are policy values of the
// rubrics family; these are the words beside them (PP-10).
import type { PrinciplePack } from '#shared/contracts/pack.ts'

type Rubrics = PrinciplePack['rubrics']

const ratings: Rubrics['ratings'] = {
  5: {
    name: 'Strength',
    bar: 'Raises the bar',
    anchor:
      'Own decision, stated reason, rejected alternative and accepted cost; result with baseline and window; survived two probes, one a “what if”; scope at or above the level.',
  },
  4: {
    name: 'Mild strength',
    bar: 'Meets the bar, raises some',
    anchor: 'Own decision and reason clear; result measured; one of alternative, cost or “what if” thin.',
  },
  3: {
    name: 'Mixed',
    bar: 'Around the bar',
    anchor: 'Behavior present but ownership shared or unclear, or reason only after prompting, or scope a level below.',
  },
  2: {
    name: 'Mild concern',
    bar: 'Below the bar',
    anchor: 'Reason borrowed or absent; result unmeasured or for show; probes did not help.',
  },
  1: {
    name: 'Concern',
    bar: 'Well below, or the opposite',
    anchor:
      'Behavior opposite to the principle (a defect passed on, a peer bypassed without repair, harm to a customer dismissed), or claims fell apart.',
  },
}

const story: Rubrics['story'] = {
  situation: {
    name: 'Situation',
    full: 'One or two sentences: who suffered, how many, when',
    none: 'More than a third of the story',
  },
  task: { name: 'Task', full: 'Own duty and the constraint', none: 'The team’s task only' },
  action: {
    name: 'Action',
    full: 'Three or more concrete steps by “I”, in an order that makes sense',
    none: '“We worked on it”',
  },
  why: {
    name: 'Why',
    full: 'A reason from data or a customer; an alternative named and rejected; a cost accepted; what would have changed it',
    none: 'A borrowed reason, or none',
  },
  result: {
    name: 'Result',
    full: 'Number, baseline, window and side effect; what to do differently',
    none: 'No number, or one for show only',
  },
}

const design: Rubrics['design'] = {
  problem: {
    name: 'Problem',
    full: 'One segment, the pain in their words, evidence or a plan to get it; symptom told apart from cause',
    half: 'Segment named, pain generic',
    none: 'Starts from a feature',
  },
  role: {
    name: 'Role',
    full: 'Says which part of the system is touched, who else is affected, what stays outside',
    half: 'Some of that',
    none: 'Ignores what surrounds it',
  },
  insight: {
    name: 'Insight',
    full: 'A datum or observation that makes this problem likely; says what would disprove it',
    half: 'A plausible assumption, labelled as one',
    none: 'None',
  },
  metric: {
    name: 'Metric',
    full: 'One primary measure tied to the pain, a guardrail, an expected size, a window',
    half: 'A list of measures',
    none: 'A measure for show',
  },
  execution: {
    name: 'Execution',
    full: 'Smallest test that can ship, a limit on exposure, a stop threshold, what is learned next',
    half: 'A plan in phases',
    none: 'Everything built at once',
  },
}

const metric: Rubrics['metric'] = {
  goal: 'Goal and customer outcome stated',
  definition: 'One primary metric with its exact definition: numerator, denominator, window, exclusions',
  guardrails: 'Guardrails and a counter-metric',
  why: 'Why this one, and what it misses',
  decisionRule: 'What would be done at so much up, and at so much down',
}

const estimate: Rubrics['estimate'] = {
  structure: 'Structure before numbers',
  assumptions: 'Assumptions labelled, with a range',
  arithmetic: 'Arithmetic right, units kept',
  crossCheck: 'A cross-check from a second direction',
  sensitivity: 'Says which assumption matters most',
}

const writing: Rubrics['writing'] = {
  answerFirst: 'The answer first, and so what',
  narrative: 'In order, one idea a paragraph',
  specific: 'Specific, measured claims where adjectives would have stood',
  reasoning: 'Options, judgment, cost',
  ownership: 'What “I” did',
  honesty: 'Honest about limits and the result',
  mechanics: 'Thirty words a sentence on average at most, two pages at most, terms explained',
}

const note: Rubrics['note'] = {
  specificity: 'Three or more numbers or named things for each principle',
  attribution: 'Every action says who; each “we” was resolved by a probe',
  verbatim: 'Two or more quotes for each principle, eight words or longer',
  reason: 'The why, the alternative and the cost are in the note, not only the result',
  probing: 'Three or more probes for each principle, one why and one “what if” or “what not”, with answers',
  fit: 'The justification cites the evidence and the level',
  framing: 'Circumstances given for any dissent or conflict; no words of character',
}

export const rubrics: Rubrics = { ratings, story, design, metric, estimate, writing, note }
