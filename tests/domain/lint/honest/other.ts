// Honest justifications and questions, by rule.

/** Of a high rating. */
export const honestHigh: readonly string[] = [
  'She did not wait and did not escalate.', 'She did not give up; she could not find it in one log, so she read three.', 'The pilot failed and the second launch failed too.', 'She found the weak spot and the missing rows.', 'The vague brief and unclear ownership were hers to settle.',
  'She read 300 failed deliveries and 40 missing parcels.', 'She named customer concerns and privacy concerns first.', 'A failed pilot, a failed launch, both told plainly.', 'She did not hide the failed test.', 'He did not blame the vendor; the vendor failed.',
  'She did not accept a thin margin.', 'She could not ship in March and did not ship.', 'The failed experiment and the failed migration were hers.', 'She didn’t guess and didn’t assume.', 'He could not rely on the missing logs.', 'Missing items led her to a failed job.',
  'The missing field and the missing owner were found by her.', 'She did not ask for more and did not need a mandate.', 'Their concerns and driver concerns were counted.', 'Patients’ concerns and safety concerns came first.', 'She did not move the date; she could not move it.',
  'The first release failed, the second failed with a cause.', 'Weak demand and weak signals were sized.', 'Thin margins and a weak link, both priced.', 'She did not settle and did not stop.', 'He didn’t let the failed rollout stand.', 'She couldn’t hire and didn’t spend.',
  'The system failed; the migration failed; she wrote both up.', 'Unclear scope, vague mandate: she wrote one page.', 'She did not cut safety and did not cut pay.', 'Missing pieces and missing data were listed with 9 causes.', 'She did not launch on a weak signal.',
  'She did not trust the failed logins.', 'She did not take the slot; she could not take both.', 'Failed orders, failed payments: 4 % to 1 % in six weeks.', 'Missing orders fell from 9 to 2; missing rows too.', 'She did not go around the VP and did not want to.', 'The trial failed; she could not work nights and said so.',
  'The missing step and the failed jobs were one fault.', 'User concerns and parent concerns were in her notes.', 'Security concerns, privacy concerns: both closed in two weeks.',
]

/** Of a low rating. */
export const honestLow: readonly string[] = [
  'Met strong opposition and strong resistance.', 'Raised prices and raised fees without a test.', 'Cleared the backlog and cleared the queue by hand.', 'Cited strong demand and strong headwinds only.', 'Specific to one store, and specific to May.', 'Raised a flag, then raised two more.',
]

export const honestQuestions: Readonly<Record<'L45' | 'L46' | 'L47', readonly string[]>> = {
  L45: [
    'What did you think?', 'Why that one?', 'What made you stop?', 'Do you think it was late?', 'Did you think of a second way?', 'Would you do it again?', 'Wouldn’t you have lost the slot?', 'You must have had options: which one was second?', 'You must have had help: whose?', 'How did you know?',
    'Who decided?', 'What did it cost?', 'And why then?', 'So why then?', 'But what changed?', 'So what did you do?', 'And what did they say?', 'When did you notice?', 'Where did it break?', 'Which number moved?', 'How many people?', 'What is missing from this story?', 'What would have flipped it?',
    'What if they had refused?', 'Had they refused, then what?', 'What do you think of it now?', 'Tell me about a gap nobody owned.', 'Describe a launch you stopped.', 'Walk me through the first day.', 'What don’t you know yet?', 'Why wouldn’t you escalate?', 'Why must it have been May?', 'What must you have seen by then?',
    'Who else could have done it?', 'What did you leave undone?', 'What did your lead say?', 'How would you measure it?', 'What happened in month five?', 'What was the second-best option?', 'Which part was yours?', 'How long did it take?',
  ],
  L46: [
    'What did you and the team do?', 'What did you say and do?', 'Really??', 'Why?!', 'What did you mean by “why now?” there?', 'She asked “who pays?” - what did you answer?', 'What happened between May and June?', 'Who was in the room and on the call?', 'What did you cut and keep?', 'Tell me about a time you disagreed and committed.',
    'What went up and what-if questions aside, what mattered most?', 'How did you and she split it?', 'Which of speed and cost won?', 'When you asked “what now?”, who spoke?', 'What did sales and legal want?', 'What would you keep and drop?', 'What did it cost in time and money?', 'How many orders and refunds?',
    'Describe the first and the last day.', 'Walk me through the what and the why.', 'What was the trade and its price?', 'Who won and lost?', 'Which region and month was it?', 'What did you read and hear first?', 'Why that and not the other?', 'How did risk and cost compare?', 'What made you stop and look again?',
    'What had you tried and dropped by then?', 'Who asked and in which room?', 'What did you promise and to whom?', 'Tell me about a launch and its cost.', 'Tell me about a failure and its cause.', 'Where did time and money go?', 'What was under and over the line?', 'Which gate and owner?', 'What did peers and users see?',
    'How did the second and third week go?', 'What did you write and send?', 'Who signed and paid?', 'What was your part and theirs?', 'When did cost and risk cross?',
  ],
  L47: [
    'What did you do when they refused?', 'What would you have done?', 'What did you do next?', 'What would you do differently?', 'What would you do in hindsight?', 'What would you do in retrospect?', 'When you asked “what would you do if it were yours?”, what came back?', 'Tell me about a time a peer refused.', 'What happened when it broke?', 'If they had refused, what then?',
    'What would they have done?', 'What would your lead say?', 'What do you do on day one?', 'What did you do if anything?', 'What would you keep?', 'What would you cut today?', 'What would change your mind?', 'What would have flipped it?', 'What would you do again?', 'What would you never do again?', 'Why would you do it?', 'How would you size it?',
    'Which would you pick?', 'What were you doing when it failed?', 'What would you do with that week back?', 'Describe what you did in May.', 'What did you do in the first hour?', 'What did you do when the count doubled?', 'Who would you ask?', 'Where would you look first?', 'What would the customer say?', 'What would it cost?', 'What would a stranger see?', 'When would you stop?',
    'What did you do in that room?', 'How did you act when it was late?', 'Tell me what you did in month five.', 'What did you try if SMS failed?', 'What would you tell a peer?', 'What would you have kept?', 'What would the number be?',
  ],
}
