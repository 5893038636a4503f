// What the widened expressions must go on catching, by rule.
export const caughtInStories: Readonly<Record<'L01' | 'L03' | 'L04' | 'L12' | 'L13' | 'L18' | 'L19' | 'L44', readonly string[]>> = {
  L01: [
    'I worked closely with engineering.', 'I collaborated with design.', 'I partnered with sales on the launch.', 'She and I coordinated with legal.', 'I supported the team.', 'I was involved in the redesign.',
    'I worked with an analyst on the numbers.', 'I helped out with a set of rules.', 'I facilitated the workshop.', 'I contributed to the roadmap.', 'I liaised with vendors.', 'I worked with legal on negotiation.',
  ],
  L03: [
    'The old flow was cancelled.', 'It was decided.', 'The launch was approved.', 'Features were descoped.', 'A decision had been made.', 'The plan was quickly agreed.', 'It got built.', 'It was rolled out to all.', 'The project was escalated.', 'A vendor was selected.',
    'The old and the new flow were shipped together.', 'After it was decided I shipped.',
  ],
  L04: [
    'Bugs went first because the engineers wanted it.', 'I chose it because my manager asked.', 'We stopped since legal insisted.', 'I moved it as leadership requested.', 'I cut it because they wanted it.', 'It went first because the VP had decided.',
    'I did it because the team felt it was right.', 'I did it because sales said so.', 'I picked it because our CEO preferred it.', 'I paused because finance told me.', 'I shipped because stakeholders asked.',
  ],
  L12: [
    'I cut the wizard and shipped one page.', 'I ranked the backlog and shipped the fast version.', 'I built a tool.', 'I chose SMS.', 'I froze features.', 'I set the limit at 5 %.', 'I dropped the report.', 'I decided on the smaller one.', 'I measured it.', 'I hired two people.',
    'I read the file.',
  ],
  L13: ['I shipped the reminder because people forgot.', 'I wrote the page.', 'I called 30 people.', 'I chose SMS.', 'I read the logs for a week.', 'I persuaded two leads.', 'I built it in May.', 'I fixed the cache.', 'I set a line.', 'I taught the desk.'],
  L18: [
    'Sales had requested bulk export, so it went first.', 'My manager asked for a dark theme.', 'The CEO wanted it.', 'Marketing pushed for a banner.', 'The request from finance came first.', 'Leadership demanded a fee.', 'Our VP insisted on it.',
    'Stakeholders asked for a report.', 'Legal told us to add a notice.', 'The account team had for weeks wanted it.',
  ],
  L19: [
    'We assumed users would love a dark theme.', 'Customers would love it.', 'Obviously customers want speed.', 'People probably need a map.', 'Users must want it.', 'We believed that people cared.', 'We felt customers wanted it.', 'Patients will surely appreciate it.',
    'Shoppers might like it.', 'We figured users were busy.',
  ],
  L44: ['I would ask. I would cut. I would ship.', "I'd ask, I'd cut, I'd need a week.", 'First I would read. Then I would call. Then I would stop.', "I'd start small, I would measure and I'd stop.", 'I would own it, I would fix it, I would tell all.'],
}

export const caughtInNotes: Readonly<Record<'L22' | 'L23' | 'L28' | 'L29' | 'L30', readonly string[]>> = {
  L22: [
    'She disagreed with the PM.', 'Bypassed the partner team.', 'Refused the larger segment.', 'He pushed back on the VP.', 'She overrode the lead.', 'Candidate argued.', 'Ignored the director.', 'He went around his manager.', 'Challenged the CFO.', 'She rejected it.',
    'Dismissed the idea.', 'She objected in the room.',
  ],
  L23: [
    'Came across as arrogant.', 'Smart and confident.', 'Very junior.', 'A natural leader.', 'Not a culture fit.', 'She is aggressive.', 'He was defensive.', 'Nice person.', 'Nervous throughout.', 'Polished and articulate.', 'Bright.', 'A strong communicator.', 'Confident in the room.',
    'Good fit for us.', 'Sharp.', 'A bit passive.',
  ],
  L28: [
    'She is married.', 'Strong on data. Is too old for this pace.', 'Moved because of her husband.', 'He has a heavy accent.', 'The candidate has a disability.', 'She is back from maternity leave.', 'Not a native speaker.', 'Non-native speaker, hard to follow.', 'Goes to church on Sundays.',
    'His nationality came up.', 'She seems about 55 years old.', 'Her age is a problem.', 'She has two kids.', 'Has three children.', 'Her accent is strong.', 'She is pregnant.', 'He is gay.', 'He is too young.', 'Her visa runs out in May.', 'She needs a visa.', 'Her health is poor.',
    'She asked users about it; her husband drove.', 'In her view it is fine; she is in her fifties.', 'She is a single mother.', 'The candidate’s religion came up.', 'Candidate is disabled.', 'She is single.', 'She is single and free to travel.', 'Their pregnancy is a risk.',
    'She is an immigrant.', 'He is deaf.', 'Her kids were ill.', 'She interviewed 40 users. She is pregnant.', 'He has diabetes.', 'She, who is pregnant, cut it.', 'Candidate with an accent.', 'His race was mentioned.', 'Her sexual orientation was clear.', 'Her faith came up twice.', 'She is Muslim.',
  ],
  L29: [
    'Better than the last.', 'Best candidate so far.', 'Compared with the previous candidate she is calm.', 'Strongest candidate we have seen.', 'Not as strong as the last one.', 'She was better than the previous two.', 'Compared to others she is slow.', 'Weakest candidate this week.',
    'Better than the other candidates.', 'Stronger than the last person.',
  ],
  L30: [
    'Impressive background.', 'Went to MIT.', 'An ex-Google PM.', 'Harvard graduate.', 'She studied at Oxford.', 'Went to Cambridge.', 'Degree from Oxford.', 'Stanford, then a start-up.', 'Ivy League.', 'FAANG experience.', 'A great résumé.', 'From a top-tier company.', 'IIT engineer.',
    'Oxford.', 'ex-Amazon.',
  ],
}

export const caughtQuestions: Readonly<Record<'L45' | 'L46' | 'L47', readonly string[]>> = {
  L45: ['Don’t you think it was late?', '  So you must have asked them?', 'Wouldn’t you agree that it was late?', 'And wouldn’t you call that slow?', 'But don’t you think so?', 'You must have known?'],
  L46: ['Why? And how many?', 'What did you do and why did you do it?', 'What did you cut, and why?', 'How did you size it and who signed? And when?', 'When did it start and how did it end?', 'Tell me what broke and what did you do?'],
  L47: ['What would you do if a peer refused?', 'What would you do when it breaks?', 'What would you do in her seat?', 'So what would you do if it were late?', 'And what would you do if the VP said no?'],
}

/** Under a high rating, then under a low one. */
export const caughtHigh: readonly string[] = ['Vague and thin.', 'No evidence; shallow.', 'Weak on cause, unclear on cost.', 'She could not say why and did not know the count.', 'The result was missing and the reason failed.', 'Concerns on depth; lacked a number.']
export const caughtLow: readonly string[] = ['Clear and thorough.', 'Excellent and crisp.', 'Strong and specific.', 'Solid reasons, compelling result.', 'Convincing; raised the bar.']
