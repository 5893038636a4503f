// What the three people of the journey say and write. A canary is a phrase that must reach nobody before its time.
import type { Verdict, Written } from './notes.ts'

export const canaries = {
  liveLine: 'canary heron counted every crate twice',
  rationale: 'canary kestrel would sign this gladly',
  movedLine: 'canary osprey moved this ballot',
}

const item = (principle: string, story: Omit<Written, 'principle'>): Written => ({ principle, ...story })

export const firstNotes: readonly Written[] = [
  item('Customer Obsession', {
    question: 'Pick one customer you could still describe to me today.',
    situation: canaries.liveLine,
    action:
      'She read 212 contact transcripts herself over two weekends and tagged them; nine families made up 61% of complaints.',
    why: 'She ruled out a preferences page because only 6% of people opened it, and gave up about $400K a year of placement.',
    result: 'Swap contacts fell from 18.4 to 7.1 per 1,000 orders in eight weeks, while fill rate dropped 1.3 points.',
    quotes: [
      'Formula was seven percent of swaps and most of the anger.',
      'A default beats a setting when the harm sits in nine items.',
    ],
    probes: [
      ['why', 'Why that person and not a bigger segment?', 'The harm was higher there.'],
      ['cf', 'What if finance had refused the lost placement?', 'Formula and allergy foods only, 31% of complaints.'],
      ['num', 'How many of the 212 did you read yourself?', 'All of them.'],
    ],
    rating: 5,
    justification:
      'She started from raw transcripts, counted 212 of them, refused the larger segment with a reason, gave up measured revenue and had a counterfactual ready at once.',
  }),
  item('Ownership', {
    question: 'Describe a problem that sat in the gap between teams until you picked it up.',
    situation: 'Five regions tracked late freight in private sheets; a late load took 31 hours to resolve.',
    action: 'She did the Friday work of two regions by hand for three weeks and offered to migrate their history.',
    why: 'She ruled out asking the VP because a mandate gets data entry, not honest statuses; she gave up a portal redesign.',
    result: 'Time to resolve fell from 31 to 12 hours in ten weeks in four regions, while the fifth held at 33.',
    quotes: [
      'I did their Friday work so I could quote their own hours back to them.',
      'A mandate would have bought me typing, not truth.',
    ],
    probes: [
      ['why', 'Why not ask the VP to order it?', 'It would have got typing.'],
      ['cf', 'What if a second lead had refused?', 'The two busiest lanes only.'],
      ['post', 'Who owns it today?', 'An analyst, with a monthly review.'],
    ],
    rating: 4,
    justification:
      'A gap that nobody owned, hours measured by her own hands, four peers moved by their own gain and not by rank, and a result of 31 to 12 hours with its cost told.',
  }),
]

export const firstVerdict: Verdict = {
  vote: 'Strong hire',
  fallback: 'Inclined',
  rationale: `CO 5 with first-hand evidence and a cost accepted; OW 4 across regions without authority, each with numbers I could check and a counterfactual that held when I pressed it: ${canaries.rationale}.`,
}

export const barRaiserNotes: readonly Written[] = [
  item('Invent and Simplify', {
    question: 'What have you deleted that you are proud of?',
    situation: 'The damage-claim form had 4 screens and 23 fields; 38% of 1,900 claims a month were abandoned.',
    action: 'She filed 12 claims herself in gloves, checked 300 past claims and removed 17 fields; one photo, one tap.',
    why: 'She turned down three added fields because reviewers read 6 of 23, and accepted more fraud up to a 1% cap in exchange.',
    result: 'Median time fell from 550 to 110 seconds in six weeks, while fraud rose from 0.4% to 0.6%.',
    quotes: [
      'I put on gloves and filed twelve of them on the dock.',
      'They were reading six fields and asking for three more.',
    ],
    probes: [
      ['why', 'Why had nobody removed the fields?', 'Each had an owner; nobody had the form.'],
      ['cf', 'What would have made you put a field back?', 'Fraud over 1%.'],
      ['who', 'Who checked the 300?', 'She did, over four evenings.'],
    ],
    rating: 4,
    justification:
      'A counted removal of 17 fields grounded in doing the work herself, a named cost with a cap of 1%, and two carriers adopted the step by choice afterwards.',
  }),
  item('Dive Deep', {
    question: 'Which metric did you once trust and then find was measuring something else?',
    situation: 'The dashboard said 98.9% of reminders were delivered, yet 14.2% of patients did not come.',
    action: 'She phoned 40 patients, pulled the raw gateway logs and found accepted was counted as delivered.',
    why: 'She argued against a fee because it would charge people for our defect; she delayed a waitlist feature by five weeks.',
    result:
      'True delivery rose from 71% to 94% in five weeks and no-shows fell from 14.2% to 10.9%, while cost rose $1,900 a month.',
    quotes: [
      'The metric was the one I could not explain, so I went after the metric.',
      'Accepted is what the gateway says, delivered is what the phone says.',
    ],
    probes: [
      ['why', 'Why call forty and not survey four hundred?', 'She wanted words, not scores.'],
      ['num', 'How did you get to 71%?', 'Handset receipts over seven days.'],
      ['cf', 'What if all forty had said it came?', 'A small fee for repeat no-shows.'],
    ],
    rating: 5,
    justification:
      'She read raw logs and spoke to 40 people herself, broke a trusted metric of 98.9%, proved the cause by changing it, and stated its definition without prompting.',
  }),
]

export const barRaiserVerdict: Verdict = {
  vote: 'Not inclined',
  fallback: 'Inclined',
  rationale:
    'IS 4 and DD 5 are real and I would be glad of both. My concern is DD past the quarter: a later effect on other customers was seen, a remedy was known, and it was left with another team once the goal had been met.',
  reason: {
    principle: 'Dive Deep',
    line: 'The later number sat with the retention team.',
    wouldChange: 'One result that was followed past the quarter.',
  },
}

export const rationale = {
  evidence: [
    {
      side: 'For the candidate',
      text: 'CO 5: read 212 transcripts herself and gave up $400K a year to mend what they showed.',
    },
    { side: 'For the candidate', text: 'DD 5: broke a 98.9% delivered metric with 40 calls and the raw gateway logs.' },
    {
      side: 'About the level',
      text: 'OW 4: moved four regions by their own gain; late freight went from 31 to 12 hours.',
    },
  ],
  concern: 'A later effect on frequent small orders was seen and left with another team once the goal had been met.',
  level: 'At L5 second-order effects are part of the standard; the evidence stands without doubt at L4.',
  changed: 'One example of following a side effect across a team line would have made it L5.',
}
