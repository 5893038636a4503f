// The bar raiser's notes: the only ones that ask for the window after the window (DM-2).
import { demoNoteSet } from './note-set.ts'

export const barRaiserNotes = demoNoteSet({
  noteSetId: 'NS-3',
  seatId: 'BR',
  hoursAfterRound: 4,
  quality: 92,
  items: [
    {
      principle: 'IS',
      story: 'ST-07',
      when: 'late 2024',
      question: 'What have you deleted that you are proud of?',
      situation: 'Damage claims - 4 screens, 23 fields, 550 s median, 38% of 1,900 a month abandoned.',
      action:
        'Filed 12 claims herself in gloves; checked 300 past claims; removed 17 fields; one photo; pay under $75 with no review.',
      why: 'Turned down three added fields because reviewers read 6 of 23; took fraud risk up to a 1% cap in exchange.',
      result: '550 to 110 s in six weeks; abandonment 38% to 12%; fraud 0.4% to 0.6%; two carriers adopted the step.',
      quotes: [
        'I put on gloves and filed twelve of them on the dock.',
        'They were reading six fields and asking for three more.',
      ],
      probes: [
        ['why', 'Why had nobody removed the fields?', 'Each had an owner; nobody had the form.'],
        ['cf', 'What would have made you put a field back?', 'Fraud over 1%; cap to $25 first.'],
        ['who', 'Who checked the 300?', 'Her, over four evenings.'],
      ],
      tension: { pair: ['IS', 'HS'], givenUp: 'Accepted fraud up to 1% to take 17 fields away.' },
      rating: 4,
      confidence: 'H',
      scales: [3, 3, 3, 2],
      justification:
        'A counted removal grounded in doing the work, a named cost with a cap, and outside adoption by two carriers. Short of 5 because the simplification stayed inside one surface she already owned.',
    },
    {
      principle: 'HS',
      story: 'ST-06',
      when: '2023',
      question: 'Tell me about a target you hit in a way you would not repeat.',
      situation: 'Basket goal +5%; threshold raised from $45 to $60.',
      action: 'Tested four weeks on basket only; shipped to all.',
      why: 'Said she would repeat it. No reason given for not watching small-basket customers.',
      result:
        '+6.1% in nine weeks; repeat for people with two or more small orders a month went from 51.0% to 49.1% over 90 days.',
      quotes: [
        'I saw the repeat number in August, it sat with the retention team.',
        'We hit the goal, so I moved on to the next one.',
      ],
      probes: [
        ['post', 'What did that goal look like two quarters later?', 'Repeat in small baskets fell to 49.1%.'],
        ['why', 'Why did you not act on it?', 'It sat with the retention team.'],
        [
          'cf',
          'What would you have done if it had been your number?',
          'Lower the threshold for frequent small orders.',
        ],
        ['not', 'What did you decide not to measure in the test?', 'Anything after four weeks.'],
      ],
      metrics: [
        {
          key: 'repeat_orders',
          unit: '%',
          from: 51.0,
          to: 49.1,
          direction: 'down',
          window: '90d',
          population: 'two or more small orders a month',
        },
      ],
      rating: 2,
      confidence: 'H',
      scales: [2, 2, 1, 1],
      justification:
        'Knew of a harm created by her own change, had a fix in mind, and let it travel to another team because the goal was met. At senior level the second-order effect is part of the standard.',
    },
    {
      principle: 'OW',
      story: 'ST-06',
      when: '2023',
      question: '(heard while probing standards)',
      quotes: ['I saw the repeat number in August, it sat with the retention team.'],
      probes: [
        ['why', 'Why did you not act on it?', 'It sat with the retention team.'],
        ['cf', 'What if it had been your number?', 'Lower the threshold for frequent small orders.'],
      ],
      rating: 2,
      confidence: 'M',
      scales: [2, 2, 1, 1],
      justification:
        'The quarter was owned and the year was not. She could name the remedy at once, which makes the inaction a choice about boundaries; I heard this once, in one story, so medium confidence.',
    },
  ],
  vote: 'NI',
  fallbackVote: 'I',
  rationale:
    'IS 4 is real and I would be glad of it at L5. HS 2 is my concern - she optimised a quarterly number, saw repeat among small-basket customers fall 1.9 points, and left it with another team. At L6 we hand people levers that touch other teams; I need someone who follows the effect. Coachable at L5.',
  noReason: {
    principle: 'HS',
    line: 'I saw the repeat number in August, it sat with the retention team.',
    wouldChange: 'One result she followed past the quarter, or a guardrail she set before the threshold shipped.',
  },
})
