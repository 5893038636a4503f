// What Customer Obsession, Ownership, Invent and Simplify and Are Right, A Lot mean here,
// what strong and weak evidence of each sounds like, and the questions that bring it out (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const customerObsession: PrincipleEntry = {
  code: 'CO',
  name: 'Customer Obsession',
  spoken: ['customer obsess*'],
  cited: [],
  meaning:
    'Begin with what a specific customer suffers, and see it first-hand. Let that outrank internal convenience, requests and rivals.',
  strong: [
    'They name a segment and quote or count what those people actually did or said.',
    'They went to raw sources (reviews, tickets, calls, shadowing) personally.',
    'They refused or reshaped an internal request because it did not match the pain they had observed.',
    'They measured the customer’s result (time, effort, errors, cancellations), not only the company’s.',
  ],
  weak: [
    'They present a stakeholder’s request as a customer need. For example, sales asked for it, so it went first.',
    'They guess at the pain (“people would love…”) and observed nobody.',
    'They quote a satisfaction score with no customer behavior behind it.',
    'They say “I’m customer-obsessed” and show a roadmap of internal requests.',
  ],
  levels: {
    4: 'They fix a reported pain well.',
    5: 'They find the pain behind the report. They ship a fix with a customer metric.',
    6: 'They use customer evidence to change what several teams work on. They knowingly give up company gain for customer trust.',
    7: 'They set up a mechanism that brings customer evidence into decisions without them.',
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
        { kind: 'cf', text: 'Suppose the sponsor had refused to move. What would you have done next?' },
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
    { partner: 'FR', between: 'what the better experience costs' },
    { partner: 'DR', between: 'the date versus the customer’s pain' },
    { partner: 'SS', between: 'what is good for this customer but bad for others' },
  ],
  anchors: {
    5: 'They saw the pain first-hand and counted at least one source they observed. They refused or reshaped an internal request. The customer’s outcome improved.',
    3: 'They name a customer. They know the pain only second-hand. A company metric improved.',
    1: 'Their roadmap is a list of stakeholder requests. They assume the pain. They cannot name a customer.',
  },
  roleNotes: {
    SDE: 'Look for operational pain and for latency that users feel.',
    TPM: 'Look for whose customer is hurt when a dependency is late.',
  },
  remark: null,
}

export const ownership: PrincipleEntry = {
  code: 'OW',
  name: 'Ownership',
  spoken: ['ownership'],
  cited: [],
  meaning:
    'Treat the whole outcome as yours for years. Include the parts no chart assigns to you and the consequences after the launch.',
  strong: [
    'They acted on a gap that nobody was assigned.',
    'They gave up a short-term win to protect a later one, and they state the cost.',
    'They stayed for the indirect effects. They can quote the number 3–6 months later.',
    'They say “I was wrong about…” and fix the cause instead of placing blame.',
  ],
  weak: [
    'They say “That was another team’s metric.”',
    'They give someone else’s reason (“engineering wanted it”). That is delegation, not leadership.',
    'They saved the day but left no mechanism behind.',
    'They claim ownership, but all the evidence is “we.”',
  ],
  levels: {
    4: 'They finish what is theirs and flag the rest.',
    5: 'They drive an area from end to end. When the data is clear, they ship a needed fix without waiting for sign-off.',
    6: 'They own what happens between teams and after launch.',
    7: 'They own the long-term health of a business line. They fund unglamorous work.',
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
        { kind: 'cf', text: 'If you could reverse one choice now, which one would it be?' },
      ],
    },
    {
      id: 'OW-3',
      text: 'When did you take the slower or more expensive path because of next year?',
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
    5: 'They closed a gap that nobody was assigned. They accepted a cost for the long term. They still followed the numbers two quarters later. They left a mechanism behind.',
    3: 'They ran their own area well. Their reason is partly someone else’s. They followed up only a little.',
    1: 'They say “not my metric.” They hide a known harm or pass it on to others.',
  },
  roleNotes: {
    SDE: 'Look for operations and for problems left to the people on call.',
    TPM: 'Look for the critical path that nobody wants.',
  },
  remark: null,
}

export const inventAndSimplify: PrincipleEntry = {
  code: 'IS',
  name: 'Invent and Simplify',
  spoken: ['invent and simplify'],
  cited: ['invents and simplif*', 'invented and simplif*', 'inventing and simplif*', 'invent and simplif*'],
  meaning:
    'Find a new way, usually by removing something. Borrow ideas from anywhere, without needing them to be yours.',
  strong: [
    'They removed steps, fields, roles or rules and can count them.',
    'The idea came from watching people work or from another field.',
    'They show the version they rejected because it was too complex.',
    'They accepted that people found the idea odd for a while. They had a test to settle it.',
  ],
  weak: [
    'They put a new feature on top of an old mess.',
    'They call it “innovative” but show no before and after.',
    'They moved the complexity to another team or to the customer.',
    'They dismiss an outside solution because their own team did not invent it.',
  ],
  levels: {
    4: 'They simplify their own tool or workflow.',
    5: 'They reinvent a feature or process, and they measure the effect.',
    6: 'Other teams adopt their simplification by choice.',
    7: 'They create a new model for a business. They end an old product line.',
  },
  questions: [
    {
      id: 'IS-1',
      text: 'What have you deleted that you are proud of?',
      probes: [
        { kind: 'num', text: 'Count what you removed: steps, fields, meetings, lines.' },
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
        { kind: 'why', text: 'Why was adding something the default?' },
        { kind: 'not', text: 'What did you decline to build?' },
        { kind: 'num', text: 'How much time did users lose, or how many errors did they make, before and after?' },
        { kind: 'cf', text: 'What if the sponsor had insisted on the addition?' },
      ],
    },
  ],
  tensions: [
    { partner: 'HS', between: 'a simple solution versus a complete one' },
    { partner: 'DR', between: 'time to invent versus the date' },
    { partner: 'DD', between: null },
  ],
  anchors: {
    5: 'They removed something and counted what they removed. They tested an odd idea. Others adopted the result.',
    3: 'The improvement is real. It added something instead of removing something.',
    1: 'They moved the complexity to others. They show no before and after.',
  },
  roleNotes: {
    SDE: 'Look for a smaller design with fewer moving parts.',
    TPM: 'Look for fewer hand-offs.',
  },
  remark: null,
}

export const areRightALot: PrincipleEntry = {
  code: 'AR',
  name: 'Are Right, A Lot',
  spoken: ['are right, a lot', 'are right a lot'],
  cited: ['right, a lot', 'right a lot'],
  meaning:
    'Show good judgment over many decisions. Look for evidence against your own view, and change your position when you find it.',
  strong: [
    'Before the result, they state their belief, their confidence and what would disprove it.',
    'They sought out the person most likely to disagree.',
    'They can describe a wrong decision and the rule they made from it.',
    'They tell reversible choices from irreversible ones.',
  ],
  weak: [
    'They are right only in hindsight.',
    'They collected data only to support their view.',
    'They trust their “gut” but show no track record.',
    'They are never wrong, or they are wrong only because others failed.',
  ],
  levels: {
    4: 'They make sound choices within the limits they are given.',
    5: 'They make decisions in their own area on incomplete data. They state their assumptions.',
    6: 'Several teams trust them to break a tie. They help others calibrate their judgment.',
    7: 'They are right about the direction, years ahead.',
  },
  questions: [
    {
      id: 'AR-1',
      text: 'Tell me about a view you held firmly at work and no longer hold.',
      probes: [
        { kind: 'why', text: 'What moved you?' },
        { kind: 'who', text: 'Who argued the other side first?' },
        { kind: 'num', text: 'How sure were you before, in percent?' },
        { kind: 'post', text: 'What do you check now because of it?' },
      ],
    },
    {
      id: 'AR-2',
      text: 'Which call did you make with about half the facts?',
      probes: [
        { kind: 'why', text: 'Why not wait?' },
        { kind: 'cf', text: 'What single fact would have flipped it?' },
        { kind: 'not', text: 'Which option did you rule out, and on what basis?' },
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
    5: 'Before the result, they stated their belief, their confidence and what would disprove it. They sought out their strongest critic. They turned a wrong decision into a rule.',
    3: 'They made a sound decision on partial data. They named doubt only when asked. They checked one view, from a friendly person.',
    1: 'They are right only in hindsight. They gathered data only to support their view. They are never wrong, or wrong only because others failed.',
  },
  roleNotes: {},
  remark: null,
}
