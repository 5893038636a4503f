// The engineer's notes: late, thinly probed, and with a bypass that is not framed (DM-2).
import { demoNoteSet } from './note-set.ts'

export const engineeringNotes = demoNoteSet({
  noteSetId: 'NS-5',
  seatId: 'ENG',
  hoursAfterRound: 27,
  quality: 61,
  items: [
    {
      principle: 'ET',
      story: 'ST-09',
      when: 'December 2021',
      question: "When did you act over a colleague's head?",
      situation: "Errors at 9% of carts on 23 December after a partner team's release; lead on a flight.",
      action: 'Called the deputy twice, rolled back at 17:54, posted what she did, stayed until 18:31.',
      why: 'Each ten minutes cost about 420 orders.',
      result: '9% to 0.3% in 37 minutes. Partner lead was angry; later they wrote a shared rule.',
      quotes: ['He was right to be angry, there was a pager and I did not know it.'],
      probes: [
        ['who', 'How did the lead learn of it?', 'From the channel, on landing.'],
        ['post', 'What is different between you now?', 'A shared rollback rule, used six times.'],
      ],
      tension: { pair: ['ET', 'BA'], givenUp: '' },
      rating: 3,
      confidence: 'L',
      scales: [2, 3, 2, 2],
      justification:
        'Mixed. Bypassed the partner team, which I did not like, but admitted the missed pager before I asked and repaired it with a rule both teams used six times in 2022.',
    },
    {
      principle: 'HB',
      story: 'ST-04',
      when: '2021',
      question: 'Tell me about an argument you lost and then helped win.',
      situation: 'VP wanted default renewal; 23% of refund contacts on the older plan were forgotten renewals.',
      action: 'She pushed back on the VP in review and lost four to one. Shipped on the date with a seven-day notice.',
      why: 'Could be undone, and the revenue case was real.',
      result: 'Renewals 58% to 74%; refunds 8.3% by month four; reversed in July.',
      quotes: ['I wrote down what would make me right and what would make me wrong.'],
      probes: [
        [
          'why',
          'Why ship something you thought was wrong?',
          'Decision was made, it could be undone, and the team needed the date.',
        ],
        ['cf', 'What if refunds had stayed low?', 'Would have said so in public.'],
        ['who', 'Who decided?', 'The VP.'],
      ],
      tension: { pair: ['ET', 'HB'], givenUp: 'Dropped her opt-in design so that the team could keep its date.' },
      rating: 4,
      confidence: 'H',
      scales: [2, 2, 3, 3],
      justification:
        "Argued from refund contacts in the right meeting, lost, delivered the other side's version on the agreed date, and left a written condition for reopening which later fired at 8.3%.",
    },
  ],
  vote: 'I',
  fallbackVote: 'I',
  rationale:
    'HB 4 is a very good example and pretty convincing. ET is mixed for me, some of it was really urgency and some was going around people. Overall I think she would do well with the platform team, and I would mostly trust her to work with us on various things.',
})
