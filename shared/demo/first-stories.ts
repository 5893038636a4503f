// The first five of ten stories the demo's candidate brings (DM-1). All people and companies are made up.
import type { DemoStory } from './types.ts'

export const firstStories: readonly DemoStory[] = [
  {
    id: 'ST-01',
    title: 'Never swap my formula',
    employer: 'fernway',
    period: '2022-03..2022-06',
    principles: ['CO', 'DD'],
    tension: [['CO', 'FR']],
    situation:
      'Fernway shoppers replaced out-of-stock items on 11% of orders, and swaps were our top contact reason at 18.4 contacts per 1,000 orders.',
    task: 'I owned the order-edit screens and had until the end of Q2 to cut swap contacts by a third.',
    action:
      'I read 212 contact transcripts myself over two weekends and tagged them. Nine product families, led by baby formula and allergy foods, made up 61% of complaints but only 7% of swaps. I set those nine to never-swap by default, wrote the shopper-app copy, and ran it in two cities for three weeks before the other 14.',
    why: 'I ruled out a preferences page because only 6% of people opened it in a test; the harm sat in few items, so a default beat a setting. I accepted a lower fill rate and gave up about $400K a year of supplier-paid swap placement.',
    result:
      'Swap contacts fell from 18.4 to 7.1 per 1,000 orders in eight weeks, while fill rate dropped 1.3 points. Repeat orders within 90 days rose from 46.0% to 48.2% in the two cities against the 14 held out.',
    counterfactual:
      'If finance had refused, I would have run formula and allergy foods only: 31% of complaints for about $60K.',
    seconds: { situation: 18, task: 9, action: 58, why: 47, result: 30 },
  },
  {
    id: 'ST-02',
    title: 'The reminder that never arrived',
    employer: 'larkspur',
    period: '2020-09..2021-01',
    principles: ['DD', 'CO'],
    tension: [['BA', 'DD']],
    situation:
      'Video-visit no-shows were 14.2% although our dashboard said 98.9% of reminders were delivered. Clinic leads wanted a no-show fee.',
    task: 'I owned scheduling and had to say yes or no to the fee.',
    action:
      "I phoned 40 patients who had missed a visit; 27 said no reminder came. I pulled the raw gateway logs and found we counted accepted-by-gateway as delivered, and one carrier was dropping our short code. I replaced the metric with handset receipts, moved that carrier's patients to a long number and added e-mail as a second path.",
    why: 'I argued against the fee because it would have charged people for our defect. The anecdotes and the metric disagreed, and the metric was the one I could not explain. I considered a louder reminder and ruled it out; I delayed a waitlist feature by five weeks.',
    result:
      'True delivery went up from 71% to 94% in five weeks and no-shows fell from 14.2% to 10.9% over the next quarter; messaging cost rose $1,900 a month, and the fee was dropped.',
    counterfactual: 'If all 40 had said the reminder came, I would have backed a small fee for repeat no-shows.',
    seconds: { situation: 17, task: 8, action: 60, why: 44, result: 28 },
  },
  {
    id: 'ST-03',
    title: 'One exception queue',
    employer: 'tidewell',
    period: '2024-01..2024-06',
    principles: ['OW', 'ET'],
    tension: [['OW', 'HB']],
    situation:
      'Five regional operations teams each tracked late freight in a private sheet; a late load took 31 hours on average to resolve because cases crossed regions.',
    task: 'Nobody owned cross-region cases. I ran the shipper portal and had no authority over the regional leads.',
    action:
      'I sat in two regions and did their Friday reconciliation by hand for three weeks, so I could show each lead the 11 person-hours a week it cost. I offered a trade: I would migrate their history and keep their column names, and they would close their sheet after a four-week overlap. I persuaded four of the five leads and left the fifth out.',
    why: 'I weighed asking the VP to order it and ruled that out because a mandate gets data entry, not honest statuses. Their own goal was overtime, so hours back was the incentive. I gave up a portal redesign that quarter.',
    result:
      'Time to resolve dropped from 31 to 12 hours in ten weeks across four regions, with 9 hours a week returned per region, while the fifth held at 33 hours; it joined in month five.',
    counterfactual: 'Had two more leads refused, I would have run it on the two busiest lanes only: 44% of late loads.',
    seconds: { situation: 16, task: 9, action: 62, why: 41, result: 27 },
  },
  {
    id: 'ST-04',
    title: 'I lost, then shipped it',
    employer: 'larkspur',
    period: '2021-02..2021-07',
    principles: ['HB', 'CO'],
    tension: [['ET', 'HB']],
    situation:
      'Our VP wanted a wellness plan to renew by default. On the older plan, 23% of refund contacts came from people who had forgotten a renewal.',
    task: 'I owned the billing screens and had three weeks.',
    action:
      'I wrote a one-page memo with the refund contacts and proposed opt-in. I argued it in review and lost four to one. I then shipped default renewal on the agreed date, and got one change accepted: a notice seven days before the charge with a one-tap stop. I put a reopen condition in writing: revisit if refunds pass 6% of renewals.',
    why: "I committed because the choice could be undone and the revenue case was real. I considered holding the date and ruled it out; that would have cost the team's trust. I dropped my opt-in design.",
    result:
      'Renewals rose from 58% to 74%, but refunds reached 8.3% of renewals by month four versus 2.1% on the older plan; the condition fired and the default was reversed in July 2021.',
    counterfactual: 'If refunds had stayed under 6%, I would have said publicly that I had been wrong.',
    seconds: { situation: 15, task: 6, action: 55, why: 38, result: 26 },
  },
  {
    id: 'ST-05',
    title: 'Evening vans',
    employer: 'fernway',
    period: '2022-10..2022-12',
    principles: ['AR', 'LC'],
    tension: [['AR', 'LC']],
    situation:
      'In a survey 38% of customers said they wanted delivery after 20:00. I got six vans in one city and $180K for a 12-week pilot.',
    task: 'Plan: evening slots at 8% of weekly orders. My call to extend or stop.',
    action:
      'Before launch I set a stop line: under 5% by week six and we stop. Take-up was 2.1%. I stopped it against two colleagues who wanted to extend, moved the vans to 07:00-09:00, and called 30 people who had said yes in the survey; 19 said they meant sometimes.',
    why: 'I had trusted what people said rather than what they did. I considered discounting the slot and ruled it out because we would have bought demand and learned nothing. Leases were only reversible until week eight, so the line sat before that.',
    result:
      'The pilot failed: 2.1% versus a plan of 8%, with $97K of $180K spent in six weeks. The moved vans cut morning sell-outs from 34% to 21% of days in Q1 2023.',
    counterfactual: 'At 4.5% I would have run two more weeks, not six.',
    seconds: { situation: 16, task: 8, action: 50, why: 42, result: 26 },
  },
]
