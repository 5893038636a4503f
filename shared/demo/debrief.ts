// What happened in the demo's debrief, 41 minutes (DM-4): three ballots, the walk, what was resolved and how, two challenges, one dissent.
import type { DemoBallot, DemoChallenge, DemoWalk } from './types.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'

const ballot = (seatId: string, target: Vote, movedLine: string | null = null): DemoBallot => ({
  seatId,
  target,
  fallback: 'I',
  movedLine,
})

const pre: readonly DemoBallot[] = [
  ballot('HM', 'I'),
  ballot('PEER', 'SH'),
  ballot('BR', 'NI'),
  ballot('DATA', 'I'),
  ballot('ENG', 'I'),
]
const revote1: readonly DemoBallot[] = [
  ballot('HM', 'I'),
  ballot('PEER', 'I', 'it sat with the retention team'),
  ballot('BR', 'NI'),
  ballot('DATA', 'I'),
  ballot('ENG', 'NI', 'we hit the goal, so I moved on'),
]
const final: readonly DemoBallot[] = [
  ballot('HM', 'I'),
  ballot('PEER', 'I'),
  ballot('BR', 'NI'),
  ballot('DATA', 'I'),
  ballot('ENG', 'NI'),
]

const walk: readonly DemoWalk[] = [
  {
    principle: 'OW',
    turns: [
      { seatId: 'HM', text: 'I never asked past the quarter.', notInNotes: false },
      {
        seatId: 'DATA',
        notInNotes: false,
        text: 'She kept the receipts metric in the monthly review. I heard it once and not in depth; it speaks for her on this one.',
      },
      {
        seatId: 'BR',
        text: 'I saw the repeat number in August, it sat with the retention team. She knew the fix and left it there.',
        notInNotes: false,
      },
    ],
    outcome: {
      kind: 'resolution',
      status: 'mixed',
      reason:
        'Owns gaps and defects she found; did not own a harm created by her own lever once it crossed a team line.',
    },
  },
  {
    principle: 'HS',
    turns: [],
    outcome: {
      kind: 'remark',
      status: 'failed',
      reason: 'Unchanged at 2; agreed that it is not a core principle of this role.',
    },
  },
  {
    principle: 'ET',
    turns: [
      { seatId: 'ENG', text: 'Reversible: yes. Reachable: a pager existed, unknown to her.', notInNotes: false },
      {
        seatId: 'HM',
        text: 'Afterwards a rule both teams used six times. Ten people acting so: acceptable, with the pager step.',
        notInNotes: false,
      },
    ],
    outcome: {
      kind: 'remark',
      status: 'mixed',
      reason: 'Leans positive after the four questions on ST-09; stays mixed.',
    },
  },
]

const challenges: readonly DemoChallenge[] = [
  {
    trigger: 'eagerManager',
    toSeatId: 'HM',
    question: 'Would you vote the same if the seat were not open?',
    answer: 'Yes at L5, unsure at L6.',
  },
  {
    trigger: 'notInclined',
    toSeatId: 'BR',
    question: 'What would you have needed to hear? Did anyone ask for it?',
    answer: 'That she carried the number to the retention team with her fix.',
  },
]

export const demoDebrief = {
  minutes: 41,
  ballots: { pre, revote1, final },
  walk,
  contradiction: {
    key: 'repeat_orders',
    verdict: 'bothTrue',
    reason:
      'Two windows, two populations: all customers in the quarter; customers with frequent small orders over 90 days. Not made up.',
  },
  challenges,
  integrity: false,
  dissents: [
    {
      seatId: 'PEER',
      statement: "Customer work this strong is rare at L6; one quarter's blind spot should be an onboarding goal.",
    },
  ],
  rationale: {
    bullets: [
      { side: 'for', principle: 'CO', text: 'Read 212 transcripts, gave up $400K, contacts 18.4 to 7.1.' },
      { side: 'for', principle: 'DD', text: 'Broke a metric that said 98.9% were delivered, with 40 calls.' },
      {
        side: 'against',
        principle: 'OW',
        text: 'Four regions moved by their own gain (31 to 12 h), yet the small-basket repeat fall 51.0 to 49.1 was left with another team though a fix was known.',
      },
    ],
    concern: 'A harm created by her own lever was left with another team once the goal was met.',
    levelReason: 'Inclined at L5, not at L6: at L6 second-order effects are part of the standard.',
    wouldHaveChanged: 'It would have been L6 with one example of following a side effect across a team line.',
  },
} as const
