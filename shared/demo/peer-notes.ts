// The peer's notes on a design round: the best evidence of customer work in the loop (DM-2).
import { demoDesign } from './exercises.ts'
import { demoNoteSet } from './note-set.ts'

export const peerNotes = demoNoteSet({
  noteSetId: 'NS-2',
  seatId: 'PEER',
  hoursAfterRound: 2,
  quality: 88,
  strengths: `Design round ${demoDesign.score} of 100: three ideas before a choice at minute 4 (problem 4, role 3, insight 4, metric 3, execution 4), and said what it would leave out.`,
  items: [
    {
      principle: 'CO',
      story: 'ST-01 and design exercise',
      when: '2022',
      question: 'Pick one customer you could still describe to me today, then design for the first week.',
      situation:
        'Design narrowed at minute 4 to first-time buyers with infants (milk and medicine spoil first). Story ST-01 for evidence of habit.',
      action:
        'Proposed a temperature log by text for 7 days with a human call if above 8 C twice; ST-01 read 212 transcripts herself, nine families 61% of complaints.',
      why: 'Rejected a longer warranty because it pays after the harm; rejected an app because week-one buyers will not install one. In ST-01 gave up $400K of placement.',
      result:
        'Would show 5% of deliveries in one metro, stop if calls exceed 6% of boxes; ST-01 18.4 to 7.1 per 1,000 in eight weeks, fill rate -1.3 points.',
      quotes: [
        'A warranty pays you after the milk is gone.',
        'Formula was seven percent of swaps and most of the anger.',
      ],
      probes: [
        [
          'why',
          'Why parents of infants and not landlords, who buy more?',
          'Landlords do not check in week one; harm is higher for the parent.',
        ],
        [
          'cf',
          'What if finance had refused the lost placement?',
          'Formula and allergy only, 31% of complaints, about $60K.',
        ],
        ['num', 'How many of 212 did you read yourself?', 'All of them.'],
        ['not', 'What would you leave out of version one?', 'Humidity, photos, the app.'],
      ],
      tension: { pair: ['CO', 'FR'], givenUp: 'Gave up about $400K a year of paid placement.' },
      rating: 5,
      confidence: 'H',
      scales: [3, 4, 3, 3],
      justification:
        'Started from one person and raw transcripts, refused the larger segment with a reason, gave up measured revenue, and had a counterfactual ready. Raises the bar for customer work at this level.',
    },
    {
      principle: 'TB',
      story: 'design twist',
      question: 'Which assumption would sink this plan, and what is the large version?',
      situation: 'Twist at minute 34 - partner couriers refuse to fit sensors.',
      action:
        'Moved the sensor into the box foam, returned with the packaging; sized 49,600 deliveries a year in the metro as the base.',
      why: 'Large version is a condition record that follows an appliance across owners; chose foam because couriers gain nothing.',
      result: 'Named what must be true - 60% of foam returns - and a two-week test with 100 boxes.',
      quotes: [
        'If the foam does not come back, the idea is dead and I want to know by day fourteen.',
        'The record should belong to the fridge, not to us.',
      ],
      probes: [
        ['why', 'Why a record for the appliance?', 'Second resale is where trust is lost.'],
        ['cf', 'What would you do with a tenth of the budget?', 'Paper strip thermometers, 100 boxes.'],
      ],
      rating: 4,
      confidence: 'M',
      scales: [4, 4, 3, 4],
      justification:
        'Went from one week to a record that outlives the sale, said what would have to be true, and sized it at 49,600 a year with a 100-box test. One exercise only, so medium confidence.',
    },
  ],
  kept: [
    {
      principle: 'CO',
      word: 'refused',
      reason: 'What she refused is a market segment, not a person: there is no conflict to frame.',
    },
  ],
  vote: 'SH',
  fallbackVote: 'I',
  rationale:
    'CO 5 with first-hand evidence and a cost accepted; TB 4 with a sized idea and a cheap test. On CO she is better than most senior PMs I have worked with here. My only doubt is that I saw no peer conflict in this round.',
})
