// Have Backbone; Disagree and Commit: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const haveBackbone: PrincipleEntry = {
  code: 'HB',
  name: 'Have Backbone; Disagree and Commit',
  spoken: ['have backbone', 'disagree and commit'],
  cited: [
    'backbone',
    'disagree and commit*',
    'disagreed and commit*',
    'disagrees and commit*',
    'disagreeing and commit*',
  ],
  meaning:
    'Say the unwelcome thing, with reasons, to people with power. Do not trade truth for harmony. Once it is decided, support it fully.',
  strong: [
    'They tied their disagreement to customers, risk or data. They said it in the right room.',
    'They listened for what would change their own mind.',
    'They lost, committed visibly and helped the decision succeed.',
    'They set a condition for reopening the decision instead of sabotaging it.',
  ],
  weak: [
    'They use conflict as a style.',
    'They agreed publicly and undermined the decision privately.',
    'They gave in without new information.',
    'They won by rank or by escalation.',
  ],
  levels: {
    4: 'They question their own lead with facts.',
    5: 'They challenge peers and their manager about their own area.',
    6: 'They challenge directors and executives across teams. They persuade by aligning incentives.',
    7: 'They challenge strategy. They protect other people’s dissent.',
  },
  questions: [
    {
      id: 'HB-1',
      text: 'Tell me about an argument you lost and then helped win.',
      probes: [
        { kind: 'why', text: 'What was your case?' },
        { kind: 'who', text: 'Who decided?' },
        { kind: 'post', text: 'What did you do in the first week after?' },
        { kind: 'cf', text: 'What would have made you reopen it?' },
      ],
    },
    {
      id: 'HB-2',
      text: 'When did you hold up something a senior person wanted?',
      probes: [
        { kind: 'why', text: 'What harm did you see?' },
        { kind: 'num', text: 'How big was it, and how likely?' },
        { kind: 'who', text: 'How did you tell them?' },
        { kind: 'cf', text: 'What if they had ordered it?' },
      ],
    },
    {
      id: 'HB-3',
      text: 'Whose mind did you change who had no reason to listen to you?',
      probes: [
        { kind: 'who', text: 'What did they stand to gain?' },
        { kind: 'why', text: 'Why that approach?' },
        { kind: 'not', text: 'Which pressure did you choose not to use?' },
        { kind: 'cf', text: 'What if they had said no?' },
      ],
    },
    {
      id: 'HB-4',
      text: 'Tell me about a meeting where everyone agreed and you did not.',
      levels: {
        4: 'Tell me about a time when your lead and your team agreed and you did not.',
        6: 'Tell me about a plan that the leads of several teams agreed on and you did not.',
        7: 'Tell me about a strategy that everyone around you agreed on and you did not.',
      },
      probes: [
        { kind: 'why', text: 'Why did you see it differently?' },
        { kind: 'num', text: 'How much was at stake?' },
        { kind: 'who', text: 'Who spoke after you, and what did they say?' },
        { kind: 'cf', text: 'What would have convinced you?' },
      ],
    },
    {
      id: 'HB-5',
      text: 'Tell me about a decision you spoke against and then had to explain to your own team.',
      probes: [
        { kind: 'why', text: 'Why had you spoken against it?' },
        { kind: 'not', text: 'What did you not tell your team?' },
        { kind: 'post', text: 'How did they take it, and what did they do?' },
        { kind: 'cf', text: 'Which new fact would have made you reopen it?' },
      ],
    },
  ],
  tensions: [
    {
      partner: 'OW',
      between: 'telling senior people that they are wrong versus carrying the whole outcome with everyone else',
    },
    { partner: 'AR', between: 'keeping your view under pressure versus changing your view when evidence comes' },
    { partner: 'ET', between: 'saying the unwelcome thing versus keeping the relationship' },
  ],
  anchors: {
    5: 'They tied their dissent to customers, risk or data, in the right room. They lost, committed visibly and helped the decision succeed. They set a condition for reopening it.',
    3: 'They objected and gave a reason. Their commitment was passive, or little was at stake.',
    1: 'They agreed in public and undermined the decision in private. They gave in without new information. They won by rank.',
  },
  roleNotes: {},
  remark: null,
}
