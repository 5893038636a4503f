// The data scientist's notes on a metric round: a broken metric and an honest stop line (DM-2).
import { demoMetric } from './exercises.ts'
import { demoNoteSet } from './note-set.ts'

export const dataNotes = demoNoteSet({
  noteSetId: 'NS-4',
  seatId: 'DATA',
  hoursAfterRound: 5,
  quality: 84,
  strengths: `Metric ${demoMetric.metric} of 60, estimate ${demoMetric.estimate} of 40: 112 repair visits a week against a cross-check of 120.`,
  items: [
    {
      principle: 'AR',
      story: 'ST-05',
      when: 'late 2022',
      question: 'Which call did you make with about half the facts?',
      situation: '38% said they wanted evening slots; six vans, $180K, 12 weeks.',
      action:
        'Set a stop line before launch (5% by week six); at 2.1% stopped against two colleagues; called 30 yes-sayers.',
      why: 'Trusted words over behavior and said so; line set before week eight because leases were reversible until then.',
      result: 'Failed, 2.1% vs 8%; $97K of $180K; morning sell-outs 34% to 21% of days.',
      quotes: [
        'Nineteen of thirty said they meant sometimes.',
        'I wrote the stop line down so I could not argue with myself later.',
      ],
      probes: [
        ['why', 'Why stop at six weeks and not eight?', 'Lease date.'],
        ['cf', 'What would have flipped it?', '4.5% and I give it two more weeks.'],
      ],
      tension: {
        pair: ['AR', 'LC'],
        givenUp: 'Gave up the evening slots, with $97K spent, once thirty calls said why.',
      },
      rating: 4,
      confidence: 'M',
      scales: [3, 3, 3, 2],
      justification:
        'The bet failed and the reasoning held - belief, disproof and stop line stated before launch, then followed against two colleagues at $97K spent. One story, two probes, so medium.',
    },
    {
      principle: 'DD',
      story: 'ST-02 and metric exercise',
      when: '2020 to 2021',
      question: 'Which metric did you once trust and then find was measuring something else?',
      situation: '98.9% delivered on the dashboard, 14.2% no-shows.',
      action:
        'Phoned 40 patients, 27 said none came; raw logs; accepted counted as delivered; one carrier dropped the short code.',
      why: 'Argued against a fee because it would charge people for our defect.',
      result: 'True delivery 71% to 94% in five weeks; no-shows 14.2% to 10.9%; $1,900 a month more.',
      quotes: [
        'The metric was the one I could not explain, so I went after the metric.',
        'Accepted is what the gateway says, delivered is what the phone says.',
      ],
      probes: [
        ['why', 'Why call forty and not survey four hundred?', 'Wanted words, not scores; one evening.'],
        ['num', 'How did you get 71%?', 'Handset receipts over seven days, 11,200 messages.'],
        ['cf', 'What if all forty had said it came?', 'Small fee for repeat no-shows.'],
      ],
      tension: { pair: ['BA', 'DD'], givenUp: 'Put a waitlist feature off by five weeks to find the cause first.' },
      rating: 5,
      confidence: 'H',
      scales: [3, 4, 3, 3],
      justification:
        'Read raw logs and spoke to 40 people herself, broke a trusted metric, proved the cause by changing it, and stated definition and failure mode without prompting. Also built a clean estimate with a cross-check.',
    },
    {
      principle: 'OW',
      story: 'ST-02',
      when: '2020 to 2021',
      question: '(heard in passing)',
      quotes: ['It was our defect, so it was not their fee.'],
      probes: [],
      rating: 4,
      confidence: 'L',
      scales: [3, 3, 2, 3],
      justification:
        'Took the fee question as hers and kept the new receipt metric in the monthly review for the following quarter; heard once, not probed, hence low confidence in this item.',
    },
  ],
  vote: 'I',
  fallbackVote: 'I',
  rationale:
    'DD 5, a trusted metric broken and the cause proven by changing it; AR 4 on a failed pilot with an honest line drawn first. Metric and estimate rounds both above the line (84). I did not test peers or long-run follow-up, so inclined and not strong.',
})
