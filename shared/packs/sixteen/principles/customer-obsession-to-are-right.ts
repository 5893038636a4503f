// What Customer Obsession, Ownership, Invent and Simplify and Are Right, A Lot mean here,
// what strong and weak evidence of each sounds like, and the questions that bring it out (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const customerObsession: PrincipleEntry = {
  code: 'CO',
  name: 'Customer Obsession',
  spoken: ['customer obsess*'],
  cited: [],
  meaning:
    'Begin with what a specific customer is suffering, seen first-hand, and let that outrank internal convenience, requests and rivals.',
  strong: [
    'Names a segment and quotes or counts what those people actually did or said',
    'Went to raw sources (reviews, tickets, calls, shadowing) personally',
    'Refused or reshaped an internal request because it did not match observed pain',
    'Measured the customer’s result (time, effort, error, cancellation), not only the company’s',
  ],
  weak: [
    'A stakeholder’s request told as customer need (sales asked, so it went first)',
    'Pain inferred (“people would love…”), nobody observed',
    'Satisfaction score with no behavior behind it',
    'Says “I’m customer-obsessed” and shows a roadmap of asks',
  ],
  levels: {
    4: 'Fixes a reported pain well',
    5: 'Finds the pain behind the report and ships a fix with a customer metric',
    6: 'Changes what several teams work on because of customer evidence, and trades company gain for customer trust knowingly',
    7: 'Installs a mechanism so that customer evidence reaches decisions without them',
  },
  questions: [
    {
      id: 'CO-1',
      text: 'Pick one customer you could still describe to me today. What were they trying to get done, and what did you change for them?',
      probes: [
        { kind: 'why', text: 'Why that person’s problem and not a bigger segment’s?' },
        { kind: 'num', text: 'How many others had it, and how did you count?' },
        { kind: 'not', text: 'Which louder request did you leave waiting?' },
        { kind: 'cf', text: 'If that customer had told you the opposite of the data, what would you have done?' },
      ],
    },
    {
      id: 'CO-2',
      text: 'When did something your company wanted to ship turn out to be wrong for the people paying you?',
      probes: [
        { kind: 'who', text: 'Who spotted it, you or someone else?' },
        { kind: 'why', text: 'What made you sure enough to say so?' },
        { kind: 'post', text: 'What did the sponsor say a month later?' },
        { kind: 'cf', text: 'Suppose the sponsor had refused to move: next step?' },
      ],
    },
    {
      id: 'CO-3',
      text: 'Tell me about a complaint you decided not to fix.',
      probes: [
        { kind: 'why', text: 'What was the reasoning?' },
        { kind: 'num', text: 'What share of contacts did it represent?' },
        { kind: 'post', text: 'Did you tell the customers, and how?' },
        { kind: 'cf', text: 'At what number would you have changed your mind?' },
      ],
    },
  ],
  tensions: [
    { partner: 'FR', between: 'cost of the better experience' },
    { partner: 'DR', between: 'date versus pain' },
    { partner: 'SS', between: 'what is good for this customer but bad for others' },
  ],
  anchors: {
    5: 'Pain first-hand (at least one observed source counted), internal ask refused or reshaped, customer outcome moved',
    3: 'Customer named; pain second-hand; company metric moved',
    1: 'Roadmap is stakeholder asks; pain assumed; cannot name a customer',
  },
  roleNotes: {
    SDE: 'Operational pain, latency felt by users',
    TPM: 'Whose customer is hurt when a dependency slips',
  },
  remark: null,
}

export const ownership: PrincipleEntry = {
  code: 'OW',
  name: 'Ownership',
  spoken: ['ownership'],
  cited: [],
  meaning:
    'Treat the whole outcome as yours for years, including the parts no chart assigns to you and the consequences that land after the launch.',
  strong: [
    'Acted on a gap nobody was assigned',
    'Gave up a short-term win to protect a later one, with the cost stated',
    'Stayed for the second-order effects and can quote the number 3–6 months on',
    'Says “I was wrong about…” and fixes the cause, not the blame',
  ],
  weak: [
    '“That was another team’s metric”',
    'Reason borrowed from others (“engineering wanted it”) — delegation, not leadership',
    'Heroics with no mechanism left behind',
    'Ownership claimed in name, evidence all “we”',
  ],
  levels: {
    4: 'Finishes what is theirs, flags the rest',
    5: 'Drives an area end to end, incl. shipping a needed fix without waiting for sign-off when the data was clear',
    6: 'Owns what happens between teams and after launch',
    7: 'Owns the long-run health of a business line, funds unglamorous work',
  },
  questions: [
    {
      id: 'OW-1',
      text: 'Describe a problem that sat in the gap between teams until you picked it up.',
      probes: [
        { kind: 'why', text: 'Why you?' },
        { kind: 'who', text: 'Who would have been entitled to stop you?' },
        { kind: 'num', text: 'What did the gap cost per week?' },
        { kind: 'post', text: 'Who owns it today, and how do you know it still works?' },
      ],
    },
    {
      id: 'OW-2',
      text: 'Give me a launch of yours, and then tell me what it looked like two quarters later.',
      probes: [
        { kind: 'num', text: 'Which number did you keep watching, and why that one?' },
        { kind: 'not', text: 'What did you stop watching?' },
        { kind: 'post', text: 'What broke because of it somewhere else?' },
        { kind: 'cf', text: 'If you could reverse one choice now, which?' },
      ],
    },
    {
      id: 'OW-3',
      text: 'When did you take the slower or dearer path because of next year?',
      probes: [
        { kind: 'num', text: 'What did it cost this year?' },
        { kind: 'who', text: 'Who disagreed, and what did they lose?' },
        { kind: 'why', text: 'What convinced you that next year mattered more?' },
        { kind: 'cf', text: 'What evidence would have made you take the quick path?' },
      ],
    },
  ],
  tensions: [
    { partner: 'HB', between: 'owning it means saying no upward' },
    { partner: 'BA', between: 'acting without consent' },
    { partner: 'ET', between: null },
  ],
  anchors: {
    5: 'Unassigned gap closed, long-term cost taken, follows numbers two quarters on, mechanism left',
    3: 'Own area carried well; reason partly borrowed; follow-up thin',
    1: '“Not my metric”; hides or exports a known harm',
  },
  roleNotes: {
    SDE: 'Operations, on-call debt',
    TPM: 'The critical path nobody wants',
  },
  remark: null,
}

export const inventAndSimplify: PrincipleEntry = {
  code: 'IS',
  name: 'Invent and Simplify',
  spoken: ['invent and simplify'],
  cited: ['invents and simplif*', 'invented and simplif*', 'inventing and simplif*', 'invent and simplif*'],
  meaning:
    'Find a new way, usually by removing something, and borrow ideas from anywhere without needing them to be yours.',
  strong: [
    'Removed steps, fields, roles or rules and can count them',
    'The idea came from watching work or from another field',
    'Shows the version rejected for being too complex',
    'Accepted being thought odd for a while and had a test to settle it',
  ],
  weak: [
    'New feature stacked on old mess',
    '“Innovative” with no before/after',
    'Complexity moved to another team or to the customer',
    'Dismisses an outside solution because it was not invented here',
  ],
  levels: {
    4: 'Simplifies own tool or flow',
    5: 'Reinvents a feature or process with measured effect',
    6: 'Simplification that other teams adopt by choice',
    7: 'New model for a business; kills an old line',
  },
  questions: [
    {
      id: 'IS-1',
      text: 'What have you deleted that you are proud of?',
      probes: [
        { kind: 'num', text: 'Count it: steps, fields, meetings, lines.' },
        { kind: 'why', text: 'Why had nobody removed it?' },
        { kind: 'post', text: 'Who missed it?' },
        { kind: 'cf', text: 'What would have made you put it back?' },
      ],
    },
    {
      id: 'IS-2',
      text: 'Where did your best borrowed idea come from, and what did you change in it?',
      probes: [
        { kind: 'why', text: 'What did the original lack for your case?' },
        { kind: 'who', text: 'Who doubted it?' },
        { kind: 'num', text: 'How did you know that it beat the obvious route?' },
        { kind: 'not', text: 'Which clever part did you leave out?' },
      ],
    },
    {
      id: 'IS-3',
      text: 'Walk me through a mess you were asked to add something to.',
      probes: [
        { kind: 'why', text: 'Why was adding the default?' },
        { kind: 'not', text: 'What did you decline to build?' },
        { kind: 'num', text: 'What did users’ time or error look like before and after?' },
        { kind: 'cf', text: 'If the sponsor had insisted on the addition?' },
      ],
    },
  ],
  tensions: [
    { partner: 'HS', between: 'simple vs complete' },
    { partner: 'DR', between: 'invent vs date' },
    { partner: 'DD', between: null },
  ],
  anchors: {
    5: 'Counted removal; odd idea tested; adopted by others',
    3: 'Improvement real but additive',
    1: 'Complexity moved to others; no before/after',
  },
  roleNotes: {
    SDE: 'Smaller design, fewer moving parts',
    TPM: 'Fewer hand-offs',
  },
  remark: null,
}

export const areRightALot: PrincipleEntry = {
  code: 'AR',
  name: 'Are Right, A Lot',
  spoken: ['are right, a lot', 'are right a lot'],
  cited: ['right, a lot', 'right a lot'],
  meaning:
    'Good judgment over many calls, earned by hunting for evidence against your own view and by changing position when it appears.',
  strong: [
    'States the belief, confidence and what would disprove it before the result',
    'Sought out the person most likely to disagree',
    'Can describe a wrong call and the rule it produced',
    'Distinguishes reversible from irreversible choices',
  ],
  weak: [
    'Right only in hindsight',
    'Data collected to support',
    '“Gut” with no track record',
    'Never wrong, or wrong only because others failed',
  ],
  levels: {
    4: 'Sound choices inside a frame',
    5: 'Makes calls on incomplete data in own area with stated assumptions',
    6: 'Is trusted as tie-breaker across teams; calibrates others',
    7: 'Right about direction years out',
  },
  questions: [
    {
      id: 'AR-1',
      text: 'Tell me about a view you held firmly at work and no longer hold.',
      probes: [
        { kind: 'why', text: 'What moved you?' },
        { kind: 'who', text: 'Who argued the other side first?' },
        { kind: 'num', text: 'How sure were you before, in per cent?' },
        { kind: 'post', text: 'What do you check now because of it?' },
      ],
    },
    {
      id: 'AR-2',
      text: 'Which call did you make with about half the facts?',
      probes: [
        { kind: 'why', text: 'Why not wait?' },
        { kind: 'cf', text: 'What single fact would have flipped it?' },
        { kind: 'not', text: 'Which option did you rule out, on what basis?' },
        { kind: 'post', text: 'How did it turn out against your forecast?' },
      ],
    },
    {
      id: 'AR-3',
      text: 'When did the numbers point one way and you go the other?',
      probes: [
        { kind: 'why', text: 'What did you trust instead?' },
        { kind: 'num', text: 'What did the numbers miss?' },
        { kind: 'who', text: 'Who could have stopped you?' },
        { kind: 'cf', text: 'If it had failed, what would you have told them?' },
      ],
    },
  ],
  tensions: [
    { partner: 'LC', between: null },
    { partner: 'HB', between: null },
    { partner: 'BA', between: null },
  ],
  anchors: {
    5: 'Belief, confidence and disproof stated before the result; strongest critic sought out; a wrong call turned into a rule',
    3: 'Sound call on partial data; doubt named only when asked; one friendly view checked',
    1: 'Right only in hindsight; data gathered to support; never wrong, or wrong only because others failed',
  },
  roleNotes: {},
  remark: null,
}
