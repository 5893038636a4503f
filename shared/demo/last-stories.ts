// The second five of ten stories the demo's candidate brings (DM-1). All people and companies are made up.
import type { DemoStory } from './types.ts'

export const lastStories: readonly DemoStory[] = [
  {
    id: 'ST-06',
    title: 'Basket booster',
    employer: 'fernway',
    period: '2023-04..2023-06',
    principles: ['DR'],
    tension: [],
    situation:
      'The Q2 goal was to lift the average basket by 5% from $61.20, and with nine weeks left we were at 0.8%.',
    task: 'I owned the cart page.',
    action:
      'I raised the free-delivery threshold from $45 to $60, added a progress bar and add-$7-more suggestions, ran it on half of carts for four weeks, then shipped it to everyone.',
    why: 'I chose a threshold over coupons because coupons cost margin and the threshold could be undone in a day.',
    result: 'Average basket rose from $61.20 to $64.93 in nine weeks, a 6.1% lift against a 5% goal.',
    counterfactual: 'With no threshold change I would have narrowed it to two cities.',
    weakSpot:
      "90-day repeat for customers placing two or more small orders a month fell from 51.0% to 49.1%. Mara saw it in August and regarded retention as another team's number.",
    seconds: { situation: 14, task: 4, action: 40, why: 18, result: 16 },
  },
  {
    id: 'ST-07',
    title: 'One photo',
    employer: 'tidewell',
    period: '2024-09..2024-12',
    principles: ['IS', 'FR'],
    tension: [['IS', 'HS']],
    situation:
      'The damage-claim form had 4 screens and 23 fields; the median claim took 550 seconds and 38% of 1,900 claims a month were abandoned.',
    task: 'I owned the portal. The claims team wanted three more fields.',
    action:
      'I filed 12 claims myself on a loading dock in gloves, and checked 300 past claims: reviewers used 6 of the 23 fields. I removed 17 fields, read the rest from the bill of lading, and replaced the screens with one photo and one tap. Claims under $75 are paid with no review.',
    why: 'I ruled out scanning the paper because docks have no scanner, and turned down the three fields since nobody would read them. I accepted more fraud up to a 1% cap in exchange.',
    result:
      'Median time fell from 550 to 110 seconds in six weeks, abandonment from 38% to 12%, and the claim cycle from six days to two, while fraud rose from 0.4% to 0.6% of claims.',
    counterfactual:
      "If fraud had passed 1%, I would have cut the automatic limit to $25 before adding any field back. Two carriers' own portals adopted the same photo step.",
    seconds: { situation: 16, task: 7, action: 52, why: 33, result: 27 },
  },
  {
    id: 'ST-08',
    title: 'From analyst to product manager',
    employer: 'tidewell',
    period: '2024-02..2024-10',
    principles: ['HD'],
    tension: [['HD', 'DR']],
    situation: 'Two of my three product managers left within one quarter.',
    task: 'I had to rebuild the team and keep two launches on date.',
    action:
      'I wrote a four-item scorecard, hired two people in ten weeks, and turned down a finalist who could not name a decision he had reversed. I gave our analyst Priya the weekly claims review to run, stayed silent in the room, and wrote her notes after each of 11 sessions.',
    why: 'I chose to grow one person rather than open a third search because she already knew the dock work. I accepted that my own roadmap would slip.',
    result:
      'The two hires shipped first launches in 9 and 11 weeks versus a team average of 16, and Priya became a product manager in October 2024; my roadmap lost four weeks.',
    counterfactual: 'If Priya had not wanted the job, I would have opened the search in May.',
    seconds: { situation: 8, task: 8, action: 48, why: 26, result: 22 },
  },
  {
    id: 'ST-09',
    title: 'Rolled back their change',
    employer: 'fernway',
    period: '2021-12-23',
    principles: ['BA', 'ET'],
    tension: [['ET', 'BA']],
    situation:
      "At 17:40 on 23 December, errors hit 9% of carts. A partner team's ranking release had gone out at 17:20 and its lead was on a flight.",
    task: 'I was the product lead on call.',
    action:
      "I called the lead's deputy twice, got no answer, and rolled back their release at 17:54. I posted what I had done and how to re-apply it, and stayed until errors cleared at 18:31.",
    why: 'I acted because a rollback can be undone and each ten minutes cost about 420 orders; waiting for consent could not be undone. I considered a partial rollback and ruled it out as it needed 25 minutes.',
    result:
      'Errors fell from 9% to 0.3% of carts in 37 minutes. The partner lead was angry: a release pager existed and I had not used it. Three weeks later we wrote a shared rollback rule, used six times in 2022 without dispute.',
    counterfactual: 'With the pager number in hand I would have paged first and given it five minutes.',
    seconds: { situation: 15, task: 4, action: 36, why: 30, result: 30 },
  },
  {
    id: 'ST-10',
    title: 'Two phones and a spreadsheet',
    employer: 'tidewell',
    period: '2025-02..2025-05',
    principles: ['FR', 'BA', 'LC'],
    tension: [['TB', 'FR']],
    situation: 'The roadmap held a $310K build to triage repairs for refrigerated trailers by software.',
    task: 'I had to prove it or kill it before Q2.',
    action:
      'I ran the service by hand for nine days with two phones, a spreadsheet and 60 drivers, and rode along for two days to learn the compressor basics. I found that 71% of calls were about one reset procedure.',
    why: 'I tested by hand because the risk was whether drivers would call, not whether software could route. I killed the build rather than shrink it.',
    result:
      '47 of 60 drivers called at least once. I shipped a laminated card and a 90-second video for $640; trailer-down time fell from 5.2 to 3.9 hours per incident in two months, but the two rare faults still need a person.',
    counterfactual: 'Had the calls been spread over ten causes, I would have built the router.',
    seconds: { situation: 10, task: 6, action: 40, why: 26, result: 28 },
  },
]
