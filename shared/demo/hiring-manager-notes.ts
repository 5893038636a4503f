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
      when: '2024',
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
      tension: { pair: ['OW', 'HB'], givenUp: 'Postponed the portal redesign and went without an order from the VP.' },
      rating: 4,
      confidence: 'H',
      scales: [3, 4, 4, 2],
      justification:
        'Clear gap nobody owned, hours measured by own hands, four peers moved by their own gain rather than rank. Held back from 5 because I did not hear who keeps the queue healthy today.',
    },
    {
      principle: 'DR',
      story: 'ST-06',
      when: '2023',
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
      story: 'ST-09',
      when: 'December 2021',
      question: '(heard while probing delivery)',
      situation: 'Errors in carts on 23 December after a partner team’s release.',
      action: 'Rolled the release back when the deputy did not answer, and posted how to apply it again.',
      quotes: ['Carts were failing and nobody answered, so I rolled it back and said so in the channel.'],
      probes: [
        ['why', 'Why not wait for their lead?', 'Every ten minutes cost about 420 orders.'],
        ['post', 'What did their lead say?', 'Angry first; then they wrote a rule together.'],
      ],
      rating: 4,
      confidence: 'L',
      scales: [3, 3, 4, 2],
      justification:
        'I read this as urgency: carts were failing, two calls went unanswered, and she told the partner team at once what she had done and how to undo it. Heard in passing, in one telling.',
    },
  ],
  vote: 'I',
  fallbackVote: 'I',
  rationale:
    'Ownership across regions without authority is what this seat needs; OW 4 with numbers I could check. DR is good inside the quarter. Not strong hire because I have no evidence past the quarter on the basket work and no view of how she sets direction for others.',
})
