// One input for each target of `rule lint`.
import type { RuleExample } from './define-rule.ts'

export const lintExamples: readonly RuleExample[] = [
  {
    about: 'a story; seconds and segments are optional',
    input: {
      target: 'story',
      level: 5,
      principles: ['CO'],
      story: {
        situation: 'Claims came in by fax.',
        task: '',
        action: 'I worked closely with engineering on the returns page.',
        why: '',
        result: 'Customers were much happier.',
      },
      seconds: { S: 20, T: 10, A: 60, W: 50, R: 30 },
      segments: [180],
    },
  },
  {
    about: 'a note; for no data use {"rating":null,"noData":"why"}',
    input: {
      target: 'note',
      level: 6,
      principles: ['OW'],
      barRaiser: true,
      note: {
        text: 'She disagreed with the PM.',
        justification: 'Came across as arrogant.',
        rating: 4,
        quotes: [],
        lateHours: 27,
        probes: [{ kind: 'why', text: 'Why then?', answer: '' }],
      },
    },
  },
  {
    about: 'a question',
    input: {
      target: 'question',
      round: 'BEH',
      question: { text: 'What would you do if a partner refused?', main: true },
    },
  },
  {
    about: 'a vote',
    input: {
      target: 'vote',
      principles: ['OW'],
      ratings: { OW: 2 },
      vote: { value: 'NI', rationale: 'Not convincing.' },
    },
  },
  {
    about: 'a design exercise',
    input: { target: 'design', design: { ideasBeforeChoice: 5, commitMinutes: 9, execution: 'Launch to everybody.' } },
  },
  {
    about: 'a package: who assessed what, the notes, and the candidate’s stories',
    input: {
      target: 'package',
      package: {
        seats: [
          { id: 'HM', principles: ['OW', 'DR'] },
          { id: 'BR', barRaiser: true, round: 'BRR', principles: ['HS'] },
        ],
        noteSets: [
          {
            seat: 'HM',
            cells: { OW: { rating: 4 } },
            items: [
              {
                principle: 'OW',
                story: 'ST-1',
                action: 'Cut the fee.',
                metrics: [{ key: 'repeat orders', direction: 'flat' }],
              },
            ],
          },
          {
            seat: 'BR',
            cells: { HS: { rating: 2 } },
            items: [
              {
                principle: 'HS',
                story: 'ST-1',
                action: 'Cut the fee.',
                metrics: [{ key: 'repeat orders', from: 51, to: 49.1, unit: '%', direction: 'down' }],
              },
            ],
          },
        ],
        stories: [{ id: 'ST-1', title: 'The fee', principles: ['OW', 'CO'] }],
      },
    },
  },
]
