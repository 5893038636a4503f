// Two made-up stories that candidates tell, with a justification for each rating.
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import type { Rating } from '#shared/contracts/vocabulary.ts'

type StoryItem = Omit<EvidenceItem, 'id' | 'principle' | 'tension' | 'when'>
interface Story {
  item: StoryItem
  justifications: Readonly<Record<Rating, string>>
}

const pagerLogs: StoryItem = {
  question: 'Tell me about a gap nobody owned.',
  story: 'Pager logs',
  situation: 'A cache paged two teams 61 times a month.',
  task: 'Nobody owned the cache; she ran another service.',
  action: 'She read three weeks of pager logs and proposed to the search team to own it.',
  why: 'They would have fixed it once; a limit on her side would have meant slower results for customers. She gave up her dashboard work.',
  result: 'Pages fell from 61 to 15 a month over five weeks, for both teams.',
  quotes: [{ id: 'quote-1', text: 'I offered to take their two worst pages in return.', atMs: 61_000 }],
  probes: [
    { id: 'probe-1', kind: 'why', text: 'Why not escalate?', answer: 'They would have fixed it once.', atMs: 70_000 },
    {
      id: 'probe-2',
      kind: 'cf',
      text: 'What if they had still refused?',
      answer: 'A limit on my side, and slower results.',
      atMs: 80_000,
    },
    {
      id: 'probe-3',
      kind: 'post',
      text: 'What happened two quarters later?',
      answer: 'The number stood at 14.',
      atMs: 90_000,
    },
  ],
  provenance: 'observed',
  metrics: [
    {
      key: 'pages a month',
      unit: 'pages',
      from: 61,
      to: 15,
      direction: 'down',
      window: 'five weeks',
      population: 'both teams',
    },
  ],
  scales: { scope: 2, ambiguity: 2, influence: 2, horizon: 2 },
}

const failedOrders: StoryItem = {
  question: 'Tell me about a time you changed something others relied on.',
  story: 'The second address form',
  situation: 'The checkout lost 320 of 4,000 orders a week.',
  task: 'She was to find the cause within two weeks.',
  action: 'She read 140 failed orders herself and removed the second address form.',
  why: 'She chose this because the form served the warehouse and cost customers, and gave up a planned redesign.',
  result: 'Lost orders went from 320 to 90 a week over one quarter.',
  quotes: [{ id: 'quote-1', text: 'I read a hundred and forty of them before I touched anything.', atMs: 122_000 }],
  probes: [
    {
      id: 'probe-1',
      kind: 'why',
      text: 'Why the form and not the redesign?',
      answer: 'Because 140 cases pointed at it.',
      atMs: 130_000,
    },
    {
      id: 'probe-2',
      kind: 'not',
      text: 'What did you leave undone?',
      answer: 'The redesign; a week with both forms side by side was enough.',
      atMs: 140_000,
    },
    { id: 'probe-3', kind: 'who', text: 'Who removed it?', answer: 'I did, on a Tuesday morning.', atMs: 150_000 },
  ],
  provenance: 'observed',
  metrics: [
    {
      key: 'lost orders',
      unit: 'orders',
      from: 320,
      to: 90,
      direction: 'down',
      window: 'one quarter',
      population: 'all customers',
    },
  ],
  scales: { scope: 2, ambiguity: 2, influence: 2, horizon: 2 },
}

export const stories: Record<'pager' | 'orders', Story> = {
  pager: {
    item: pagerLogs,
    justifications: {
      5: 'Own decision with a reason and a cost named first: she read the pager logs, offered to take two pages in return, and cut pages from 61 to 15.',
      4: 'Own decision with a reason: she read the pager logs, offered to take two pages in return, and cut pages from 61 to 15 a month.',
      3: 'Own decision, reason given when asked: she read three weeks of pager logs and cut pages from 61 to 15; the follow-up stayed with the other team.',
      2: 'The reason came from another team: pages fell from 61 to 15, yet asked why, she said “they would have fixed it once” and named no limit of her own.',
      1: 'No own decision was heard: asked three times for her part, the answer was “they would have fixed it once”, and the 61 pages were counted by others.',
    },
  },
  orders: {
    item: failedOrders,
    justifications: {
      5: 'Read 140 failed orders, removed one form and brought lost orders from 320 to 90 a week, with the cost she accepted named before it was asked for.',
      4: 'Read 140 failed orders, removed one form and brought lost orders from 320 to 90 a week over one quarter, with a reason and a cost she named herself.',
      3: 'Read 140 failed orders and removed one form; lost orders fell from 320 to 90 a week, and what the warehouse lost was not counted.',
      2: 'The form was removed on another team’s word: lost orders fell from 320 to 90 a week, and asked why, the answer was “because 140 cases pointed at it”.',
      1: 'Asked for her own part, she named none: “because 140 cases pointed at it” was somebody else’s finding, and the 320 orders were counted by support.',
    },
  },
}
