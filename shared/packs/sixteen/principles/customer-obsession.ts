// Customer Obsession: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
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
      text: 'When did something your company wanted to ship turn out to be wrong for the people who use it?',
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
    {
      id: 'CO-4',
      text: 'Tell me about something you saw a person do with your product that no report had shown you.',
      levels: {
        6: 'Tell me about something you saw a customer do that made another team change its plan.',
        7: 'Tell me about something customers do that no report showed, and how teams now see it without you.',
      },
      probes: [
        { kind: 'why', text: 'Why had the reports missed it?' },
        { kind: 'num', text: 'How many other people did you watch before you acted?' },
        { kind: 'not', text: 'What did you see and leave as it was?' },
        { kind: 'post', text: 'What can those people do now that they couldn’t do before?' },
      ],
    },
    {
      id: 'CO-5',
      text: 'Which request from inside the company did you turn down because the customers you had talked to needed something else?',
      probes: [
        { kind: 'why', text: 'Why did you trust those conversations more than the request?' },
        { kind: 'num', text: 'How many customers told you so, and how did you choose them?' },
        { kind: 'who', text: 'Who had asked for it, and how did they take your answer?' },
        { kind: 'cf', text: 'What would you have done if that person had gone to your manager?' },
      ],
    },
    {
      id: 'CO-6',
      text: 'When did you give up revenue, or a goal of your own, because it was bad for a customer?',
      levels: {
        4: 'When did you do extra work, or miss a goal of your own, because a customer needed something else?',
        7: 'When did you move a whole organization away from revenue that was bad for customers?',
      },
      probes: [
        { kind: 'num', text: 'What did it cost, and over what time?' },
        { kind: 'why', text: 'Why was that customer’s trust worth it?' },
        { kind: 'cf', text: 'At what price would you have decided the other way?' },
        { kind: 'post', text: 'What did those customers do in the months after?' },
      ],
    },
    {
      id: 'CO-7',
      text: 'Tell me about a customer you got wrong. What had you believed about them?',
      probes: [
        { kind: 'why', text: 'Why had you believed it?' },
        { kind: 'num', text: 'How long did it take you to notice?' },
        { kind: 'not', text: 'Which customers had you not asked?' },
        { kind: 'post', text: 'What do you do now before you decide what someone needs?' },
      ],
    },
    {
      id: 'CO-8',
      text: 'Think of a customer who left or gave up. What did you find out about the reason?',
      probes: [
        { kind: 'who', text: 'Whom did you ask, and what did they say in their own words?' },
        { kind: 'why', text: 'Why had nobody asked before?' },
        { kind: 'num', text: 'How many others left for the same reason?' },
        { kind: 'cf', text: 'What would have kept that customer?' },
      ],
    },
  ],
  tensions: [
    { partner: 'FR', between: 'a better experience for the customer versus what it costs' },
    { partner: 'DR', between: 'the customer’s problem versus the date that was promised' },
    { partner: 'SS', between: 'what is good for this customer versus what harms people outside the deal' },
  ],
  anchors: {
    5: 'They saw the pain first-hand and counted at least one source they observed. They refused or reshaped an internal request. The customer’s outcome improved.',
    4: 'They saw the problem first-hand and shipped a fix that customers felt. How many customers had it, or what they refused for it, stays vague.',
    3: 'They name a customer. They know the pain only second-hand. A company metric improved.',
    2: 'They describe a request from inside the company and add a customer afterward. They observed nobody. Follow-up questions brought up no one.',
    1: 'Their roadmap is a list of stakeholder requests. They assume the pain. They cannot name a customer.',
  },
  fourAtLevel: {
    4: 'A 4 needs one customer they dealt with and a fix that lasted.',
    5: 'A 4 needs the problem behind the complaint, and a number from the customer’s side.',
    6: 'A 4 needs other teams that changed what they work on. A fix inside one team is a 3.',
    7: 'A 4 needs a way in which customer evidence reaches decisions without them.',
  },
  roleNotes: {
    SDE: 'Look for operational pain and for latency that users feel.',
    TPM: 'Look for whose customer is hurt when a dependency is late.',
  },
  remark: null,
}
