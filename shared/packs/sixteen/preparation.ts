// What the plans are made of: tasks, the checklist before a loop, what to study, what goes wrong most, and lines to keep in mind (PP-11).
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import { plans } from './plans.ts'

type Preparation = PrinciplePack['preparation']

const task = (id: string, minutes: number, text: string): Preparation['tasks'][number] => ({ id, minutes, text })

const tasks: Preparation['tasks'] = [
  task(
    'T01',
    60,
    'List 20 incidents from the last three years: launches, projects you stopped, disagreements, failures and discoveries',
  ),
  task('T02', 30, 'For each one, write who was hurt, by how much, and how you know'),
  task('T03', 45, 'Fill the table of stories and principles, core principles first, and mark what is missing'),
  task(
    'T04',
    90,
    'Look up the real numbers: before, after, over how long and for how many people. Note what you may not disclose',
  ),
  task('T05', 40, 'Write one story as situation, task, action, why and result. Start with the why'),
  task('T06', 20, 'Check it. Fix the errors, and fix or keep each warning'),
  task(
    'T07',
    30,
    'For each story, write the alternative, its cost, what you would have done after a no, what you left undone, and what happened two quarters later',
  ),
  task('T08', 30, 'Rewrite every stakeholder’s request as the customer’s problem behind it, or drop it'),
  task('T09', 40, 'Record yourself telling it in at most three minutes. Cut the situation to 25 seconds'),
  task('T10', 45, 'Work on one design prompt, and stop yourself at the third idea'),
  task('T11', 30, 'Write the stop rule: who is exposed, what you measure and the number that stops it'),
  task('T12', 30, 'Answer one twist: the budget is halved, the partner leaves, or the metric moves the wrong way'),
  task(
    'T13',
    45,
    'Define one metric exactly. Say what it misses, which guardrail you watch and what you would decide at which value',
  ),
  task('T14', 30, 'Make one business estimate and check it a second way'),
  task('T15', 120, 'Read the latest annual report (10-K) with the questions below'),
  task('T16', 60, 'Read the latest shareholder letter, draw the flywheel and place your design prompt on it'),
  task('T17', 90, 'Run a live mini loop'),
  task('T18', 240, 'Run a full loop with a bar raiser'),
  task('T19', 45, 'Read your package as the panel would, and mark every line that adds nothing'),
  task(
    'T20',
    60,
    'Interview someone else and write the notes. It is the fastest way to learn what makes a note useful',
  ),
  task('T21', 60, 'Find a new story, or a new angle, for your two weakest principles'),
  task('T22', 60, 'Check your level: have one story in which peers moved because they gained from it'),
  task('T23', 30, 'Make one page of your numbers, without scripts'),
  task(
    'T24',
    20,
    'Prepare the day: ask whether notes are allowed, have water, and write questions for each interviewer',
  ),
  task('T25', 120, 'Answer one of two writing prompts in two hours and score it by the rubric'),
  task('T26', 60, 'Fix the three findings that cost you most in the last mock loop'),
]

const checklist: Preparation['checklist'] = [
  'You have set aside six to eight weeks: three for stories, two for design and the rest for mock loops',
  'You have eight to ten stories, and each shows one or two principles, its numbers and its cost',
  'You can tell every story in three minutes',
  'You have run at least three mock loops with people who can be a skeptical bar raiser, if possible people who did that job',
  'Your stories and mock loops are in one place',
  'You have read the annual report (10-K) and the newest shareholder letter, and your design answers use the flywheel',
  'Every story tells a stakeholder’s request apart from a customer’s problem',
  'You know three or four principles deeply, two of them in tension, rather than sixteen a little',
  'You can say why for every action, with your own reasons',
  'You name no principles, and no framework without saying why you used it',
  'Each core principle has two stories from different settings',
  'You have one failure with sound reasoning and one success you can explain',
  'You have one story in which you disagreed, lost and then helped the decision succeed',
  'You have one side effect that you followed into another team’s work',
  'For level 6, you have one story in which peers moved because they gained from it',
  'You have questions to ask each interviewer',
]

const studyList: Preparation['studyList'] = [
  {
    id: 'annual-report',
    name: 'The latest annual report (10-K)',
    sheet: [
      'For each of the three segments: what are revenue and operating income, and which way do they move?',
      'What does management promise customers about price, selection and convenience?',
      'What are free cash flow and capital spending, and what is the money buying?',
      'Which five risk factors would change your design answer?',
      'Which number would you track every week?',
    ],
  },
  {
    id: 'shareholder-letter',
    name: 'The latest shareholder letter, and those of 1997 and 2016',
    sheet: [
      'Which question does the author keep asking? The 2024 letter keeps asking why',
      'Which decisions can be undone, and which hardly can?',
      'When is about 70 percent of the data you want enough to decide?',
      'Where does following a process take the place of the result?',
      'How does “disagree and commit” save time?',
      'What explains the change from 2023 to 2024: revenue from 575 to 638 billion dollars, operating income from 36.9 to 68.6?',
    ],
  },
  {
    id: 'principles',
    name: 'The official text of the sixteen principles',
    sheet: [
      'Write each one in eight words of your own',
      'For each one, write one thing you did and one thing you failed to do',
    ],
  },
  {
    id: 'working-backwards',
    name: 'Writing on working backwards, the bar raiser and the debrief',
    sheet: ['What is decided in writing?', 'Who speaks first, and why?'],
  },
  {
    id: 'flywheel',
    name: 'A drawing of the flywheel',
    sheet: [
      'Draw selection, experience, traffic, sellers, cost and price',
      'Which of them does your design answer push, and which does it slow down?',
    ],
  },
]

export const preparation: Preparation = {
  plans,
  tasks,
  checklist,
  studyList,
  mistakes: [
    'Answers have no clear structure',
    'Arguments have no data',
    'Answers to behavioral questions are generic',
  ],
  negotiation: [
    'A competing offer helps you most',
    'Know what the market pays',
    'Talk about all of it: base pay, stock, sign-on bonus and level',
    'Ask about the sign-on bonus. Some say that it is capped, others that it is the easiest part to raise early',
  ],
  tips: [
    'The person who reads your notes never met you.',
    'Give your own reason, not your manager’s.',
    'Who was hurt, and who saw it?',
    'Say what you gave up.',
    'Knowing when you would stop is worth more than a big idea.',
    'Show people what they gain.',
    'What would you have done if they had said no?',
    'A result nobody can explain is luck.',
    'Write the sentence that still makes sense when you are not in the room.',
    'The best question is the one that could break the answer.',
  ],
}
