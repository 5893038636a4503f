// The hiring manager's notes: strong on ownership, and nobody asked what came after the quarter (DM-2).
import { demoNoteSet } from './note-set.ts'

export const hiringManagerNotes = demoNoteSet({
  noteSetId: 'NS-1',
  seatId: 'HM',
  hoursAfterRound: 3,
  quality: 78,
  items: [
    {
      principle: 'OW',
      story: 'ST-03',
      question: 'Describe a problem that sat in the gap between teams until you picked it up.',
      situation: 'Five regions, private late-freight sheets, 31 h mean to resolve; cases crossed regions.',
      action:
        "Did two regions' Friday reconciliation by hand for 3 weeks; offered migration and kept column names; 4 of 5 leads joined.",
      why: 'Turned down asking the VP to order it because a mandate gets data entry, not honest statuses; leads cared about overtime.',
      result: '31 h to 12 h in ten weeks in four regions; fifth at 33 h, joined month five.',
      quotes: [
        'I did their Friday work so I could quote their own hours back to them.',
        'A mandate would have bought me typing, not truth.',
      ],
      probes: [
        ['why', 'Why not ask the VP to mandate it?', 'Would have got typing, not honest status.'],
        ['cf', 'What if a second lead had refused?', 'Two busiest lanes only, 44% of late loads.'],
        ['not', 'What did you decide not to do?', 'Left the fifth region out; postponed portal redesign.'],
      ],
      rating: 4,
      confidence: 'H',
      scales: [3, 4, 4, 2],
      justification:
        'Clear gap nobody owned, hours measured by own hands, four peers moved by their own gain rather than rank. Held back from 5 because I did not hear who keeps the queue healthy today.',
    },
    {
      principle: 'DR',
      story: 'ST-06',
      question: 'Halfway through, you were going to miss. What then?',
      situation: 'Q2 basket goal +5% from $61.20; at +0.8% with nine weeks left.',
      action: 'Raised free-delivery threshold $45 to $60 with progress bar; half of carts for 4 weeks; shipped.',
      why: 'Chose threshold over coupons because coupons cost margin and the threshold could be undone in a day.',
      result: '$61.20 to $64.93 in nine weeks, +6.1%.',
      quotes: ['Coupons would have bought the same number with our own money.', 'Repeat stayed flat in the quarter.'],
      probes: [
        ['why', 'Why did you pick the threshold?', 'Margin, and reversible in a day.'],
        ['num', 'What happened to repeat orders?', 'Flat in the quarter.'],
      ],
      metrics: [
        {
          key: 'repeat_orders',
          unit: '',
          from: null,
          to: null,
          direction: 'flat',
          window: 'quarter',
          population: 'all',
        },
      ],
      rating: 4,
      confidence: 'M',
      scales: [3, 2, 2, 2],
      justification:
        'Recovered from a visible miss with one chosen input, a four-week test and a measured result against baseline. I did not ask for anything beyond the quarter, so confidence is medium.',
    },
    {
      principle: 'ET',
      story: 'ST-03',
      question: '(heard while probing ownership)',
      quotes: ['Keep your column names, I will do the moving.'],
      probes: [
        ['why', 'Why would they believe you?', 'Did their work first.'],
        ['who', 'What would the fifth lead say?', 'That I did not push him.'],
      ],
      rating: 4,
      confidence: 'L',
      scales: [3, 3, 4, 2],
      justification:
        'Won four leads by doing 3 weeks of their work first and by taking the migration cost on herself; left the fifth alone and he came in month five without pressure.',
    },
  ],
  vote: 'I',
  fallbackVote: 'I',
  rationale:
    'Ownership across regions without authority is what this seat needs; OW 4 with numbers I could check. DR is good inside the quarter. Not strong hire because I have no evidence past the quarter on the basket work and no view of how she sets direction for others.',
})
