// What the plans are made of: tasks, the checklist before a loop, what to study, what goes wrong most, and lines to keep in mind (PP-11).
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import { plans } from './plans.ts'

type Preparation = PrinciplePack['preparation']

const task = (id: string, minutes: number, text: string): Preparation['tasks'][number] => ({ id, minutes, text })

const tasks: Preparation['tasks'] = [
  task('T01', 60, 'List 20 incidents from the last three years: launches, stops, fights, failures, finds'),
  task('T02', 30, 'For each: who was hurt, by how much, how do you know'),
  task('T03', 45, 'Fill the table of stories and principles; mark holes; core four first'),
  task('T04', 90, 'Dig out the real numbers: baseline, after, window, how many; note what you may not disclose'),
  task('T05', 40, 'Write one story as situation, task, action, why, result; the why first'),
  task('T06', 20, 'Check it; fix errors; fix or keep warnings'),
  task(
    'T07',
    30,
    'For each story write: alternative, cost, what if they had said no, what I left undone, what happened two quarters later',
  ),
  task('T08', 30, 'Rewrite every stakeholder’s request as the customer’s pain behind it, or drop it'),
  task('T09', 40, 'Record it aloud, three minutes at most; cut the situation to 25 seconds'),
  task('T10', 45, 'Work one design prompt; stop yourself at the third idea'),
  task('T11', 30, 'Write the stop rule: exposure, measure, threshold'),
  task('T12', 30, 'Twist drill: halve the budget, lose the partner, the metric goes wrong'),
  task('T13', 45, 'Define one metric exactly; say what it misses; guardrail; decision rule'),
  task('T14', 30, 'One business estimate with a cross-check'),
  task('T15', 120, 'Read the latest annual report (10-K) with the sheet below'),
  task('T16', 60, 'Read the latest shareholder letter; draw the flywheel; place your design prompt on it'),
  task('T17', 90, 'Play a mini loop live'),
  task('T18', 240, 'Play a full loop with a bar raiser'),
  task('T19', 45, 'Read your package as the panel would; mark every line that adds nothing'),
  task('T20', 60, 'Interview someone else and write the notes: the fastest way to learn what a note can carry'),
  task('T21', 60, 'Two weakest principles: a new story or a new angle'),
  task('T22', 60, 'Level check: one story where peers moved by their own gain'),
  task('T23', 30, 'One-page sheet of numbers; no scripts'),
  task('T24', 20, 'Logistics: notes allowed, water, questions for each interviewer'),
  task('T25', 120, 'Write one of two writing prompts in two hours; score it by the rubric'),
  task('T26', 60, 'Fix the three findings that cost most in the last mock'),
]

const checklist: Preparation['checklist'] = [
  'Six to eight weeks blocked: three on stories, two on design, one on mocks',
  'Eight to ten stories; each serves one or two principles and states its numbers and its cost',
  'Every story spoken in three minutes or less',
  'Three or more mocks with people who can play a sceptical bar raiser, best former insiders of the role',
  'One structured place for stories and mocks',
  'Annual report (10-K) and newest shareholder letter read; design answers tied to the flywheel',
  'Stakeholder’s request and customer’s pain told apart in every story',
  'Three or four principles deep, two of them in tension, rather than sixteen shallow',
  'A why ready for every action; no borrowed reasons',
  'No names of principles, no names of frameworks without a reason',
  'Each core principle has two stories with different settings',
  'One failure whose reasoning holds; one success you can explain',
  'One dissent you lost and helped win',
  'One side effect you followed across a team line',
  'At level 6: one story of peers moved by their own gain',
  'Questions to ask each interviewer',
]

const studyList: Preparation['studyList'] = [
  {
    id: 'annual-report',
    name: 'Latest annual report (10-K)',
    sheet: [
      'Three segments: revenue, operating income, direction',
      'What management calls the customer promise: price, selection, convenience',
      'Free cash flow and capital spend: what is being bought',
      'Five risk factors that would change your design answer',
      'One number you would track weekly',
    ],
  },
  {
    id: 'shareholder-letter',
    name: 'Latest shareholder letter, and those of 1997 and 2016',
    sheet: [
      'The question the author keeps asking: the 2024 letter is built on why',
      'Decisions that can be undone and decisions that hardly can',
      'Deciding with about 70 per cent of the data one wishes for',
      'Process as a proxy that takes the place of the result',
      'Disagree and commit as a way to save time',
      'Facts of 2024 to place: revenue 575 to 638 billion dollars, operating income 36.9 to 68.6',
    ],
  },
  {
    id: 'principles',
    name: 'Official text of the sixteen principles',
    sheet: ['Write each in eight words of your own', 'For each: one thing you did, one thing you failed to do'],
  },
  {
    id: 'working-backwards',
    name: 'Writing on working backwards, the bar raiser and the debrief',
    sheet: ['What is decided in writing', 'Who speaks first, and why'],
  },
  {
    id: 'flywheel',
    name: 'The flywheel: draw it',
    sheet: ['Selection, experience, traffic, sellers, cost, price', 'Where does your prompt push? What does it slow?'],
  },
]

export const preparation: Preparation = {
  plans,
  tasks,
  checklist,
  studyList,
  mistakes: ['Answers without visible structure', 'Arguments without data', 'Generic replies to behavioral questions'],
  negotiation: [
    'Competing offers are the strongest lever',
    'Know market rates',
    'Argue the whole package: base, stock, sign-on, level',
    'Sign-on: some say capped, some say it is the early lever; ask',
  ],
  tips: [
    'Your reader never met you.',
    'A reason borrowed is a point lost.',
    'Who was hurt, and who saw it?',
    'Say what you gave up.',
    'A stop line beats a big idea.',
    'Move them with their own gain.',
    'If they had said no?',
    'A result nobody can explain is luck.',
    'Write the line that survives without you.',
    'The best question is the one that could break the answer.',
  ],
}
