// What the demo's candidate was told (DM-5): three things to keep, three to change, one story as it could honestly be told, drills.
import type { Principle, ProbeKind } from '#shared/contracts/vocabulary.ts'

interface DemoDrill {
  text: string
  rule: string | null
  probe: ProbeKind | null
  principle: Principle | null
}

const drills: readonly DemoDrill[] = [
  { text: 'Say what got worse, or what you checked that could have', rule: 'L10', probe: null, principle: null },
  { text: 'Answer "what if they had refused?" on a result you delivered', rule: null, probe: 'cf', principle: 'DR' },
  { text: 'Tell of a target you hit in a way you would not repeat', rule: null, probe: null, principle: 'HS' },
]

export const demoReport = {
  worked: [
    'You start from raw evidence (212 transcripts; 40 calls).',
    'You state what you gave up.',
    'You set stop lines before starting.',
  ],
  change: [
    'For every win, bring the number two quarters later and who felt it.',
    "When your lever hurts another team's metric, show the hand-over: what you brought, to whom, what they did.",
    'In crisis stories say who could have been reached and how.',
  ],
  framed: {
    storyId: 'ST-06',
    text: 'In August I saw repeat fall 1.9 points for frequent small orders, took it to the retention lead with a lower threshold for that group, and we…',
    condition:
      'Only if true; otherwise tell it as the mistake it was: a candid account would have scored Ownership and Earn Trust higher than silence.',
  },
  drills,
} as const
