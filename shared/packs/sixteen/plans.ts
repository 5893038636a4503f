// Plans of preparation: what to do in which week or day, and how another person can tell that it is done (PP-11). Live practice begins
// at once: the first mini loop shows what to work on, and the next ones show whether it helped. A longer plan adds time to repair.
import type { PrinciplePack } from '#shared/contracts/pack.ts'

type Preparation = PrinciplePack['preparation']
type Step = Preparation['plans'][number]['steps'][number]

const week = (n: number, step: Omit<Step, 'from' | 'to'>): Step => ({ from: n, to: n, ...step })
const days = (from: number, to: number, step: Omit<Step, 'from' | 'to'>): Step => ({ from, to, ...step })

const sixWeeks: Step[] = [
  week(1, {
    theme: 'Baseline and stories',
    goal: 'Run a mini loop before you prepare, then write down 20 incidents and pick ten',
    tasks: ['T17', 'T01', 'T02', 'T03'],
    exit: 'One mini loop is behind you. You have ten titles with their principles, two for every core principle',
  }),
  week(2, {
    theme: 'Stories',
    goal: 'Write situation, task, action, why and result for five stories',
    tasks: ['T04', 'T05', 'T06'],
    exit: 'Someone who was not there reads each of the five stories once and can retell the why',
  }),
  week(3, {
    theme: 'Stories',
    goal: 'Write the rest, add the conflict and the what-ifs, time each one, and run a mini loop',
    tasks: ['T05', 'T07', 'T08', 'T09', 'T17'],
    exit: 'You tell eight to ten stories in three minutes each. In two of them, a listener can say what you gave up',
  }),
  week(4, {
    theme: 'Design',
    goal: 'Narrow a design question quickly',
    tasks: ['T10', 'T11', 'T12'],
    exit: 'You chose within eight minutes in four of five drills, and a listener can repeat your stop rule',
  }),
  week(5, {
    theme: 'Design and metrics',
    goal: 'Practice metrics, estimates and stop rules, read about the business, and run a mini loop',
    tasks: ['T13', 'T14', 'T15', 'T16', 'T17'],
    exit: 'At least 45 of 60 points on the metric rubric, twice. A listener can say what your metric misses',
  }),
  week(6, {
    theme: 'Mocks',
    goal: 'Run a full loop with a skeptical bar raiser, and interview someone else',
    tasks: ['T18', 'T19', 'T20'],
    exit: 'You have done four mock loops since week 1 and read one whole package',
  }),
]

const buffer: Step[] = [
  week(7, {
    theme: 'Repair',
    goal: 'Fix what the mock loops showed, and run one more mini loop',
    tasks: ['T21', 'T22', 'T17'],
    exit: 'The new notes show a number or a reason where the notes of week 1 had none',
  }),
  week(8, {
    theme: 'Last days',
    goal: 'Know your numbers and drop the scripts',
    tasks: ['T23', 'T24'],
    exit: 'Someone picks a story, and you say its numbers without looking',
  }),
]

const thirtyDays: Step[] = [
  days(1, 3, {
    theme: 'Baseline and stories',
    goal: 'Run a mini loop on day 2 as a baseline, and write down what you have',
    tasks: ['T01', 'T17', 'T02', 'T03'],
    exit: 'One mini loop is behind you, and you know which core principle has no story',
  }),
  days(4, 8, {
    theme: 'Stories',
    goal: 'Write one story a day with its real numbers',
    tasks: ['T04', 'T05', 'T06', 'T07'],
    exit: 'Someone who was not there reads each story once and can retell the why',
  }),
  days(9, 11, {
    theme: 'Stories',
    goal: 'Write the last stories, one of them for your level, and turn each request into the customer’s problem',
    tasks: ['T05', 'T06', 'T07', 'T08', 'T22'],
    exit: 'A reader can name the customer in each story, and what you gave up in two of them',
  }),
  days(12, 13, {
    theme: 'Mocks',
    goal: 'Run a mini loop on day 12, and fix the three findings that cost you most',
    tasks: ['T17', 'T26'],
    exit: 'The notes show a reason or a number that those of day 2 did not',
  }),
  days(14, 14, {
    theme: 'Stories',
    goal: 'Tell each one aloud',
    tasks: ['T09'],
    exit: 'You tell each story in three minutes',
  }),
  days(15, 17, {
    theme: 'Design and metrics',
    goal: 'Do one or two drills a day',
    tasks: ['T10', 'T11', 'T12', 'T13', 'T14'],
    exit: 'You chose within eight minutes, and a listener can repeat your stop rule',
  }),
  days(18, 19, {
    theme: 'Writing',
    goal: 'Write a sample in two hours and score it by the writing rubric',
    tasks: ['T25'],
    exit: 'A reader can say what you decided and what it cost after reading it once',
  }),
  days(20, 22, {
    theme: 'Reading',
    goal: 'Learn how the business makes its choices',
    tasks: ['T15', 'T16'],
    exit: 'You can explain to a friend which part of the flywheel your design answer pushes',
  }),
  days(23, 24, {
    theme: 'Mocks',
    goal: 'Run a mini loop on day 23, and find a new story for your two weakest principles',
    tasks: ['T17', 'T21'],
    exit: 'Each of the two principles has a story that you have not told in a loop before',
  }),
  days(25, 25, {
    theme: 'Mocks',
    goal: 'Interview someone else',
    tasks: ['T20'],
    exit: 'Someone who was not there can say from your notes why you rated as you did',
  }),
  days(26, 29, {
    theme: 'Mocks',
    goal: 'Run a full loop, and read your package as the panel would',
    tasks: ['T18', 'T19'],
    exit: 'You can say which line decided the loop',
  }),
  days(30, 30, {
    theme: 'Last days',
    goal: 'Know your numbers and drop the scripts',
    tasks: ['T23', 'T24'],
    exit: 'Someone picks a story, and you say its numbers without looking',
  }),
]

export const plans: Preparation['plans'] = [
  { id: 'six-weeks', name: 'Six weeks', unit: 'week', effort: { min: 6, max: 6 }, steps: sixWeeks },
  {
    id: 'eight-weeks',
    name: 'Eight weeks, with time to repair',
    unit: 'week',
    effort: { min: 6, max: 6 },
    steps: [...sixWeeks, ...buffer],
  },
  { id: 'thirty-days', name: 'Thirty days', unit: 'day', effort: { min: 1, max: 1.25 }, steps: thirtyDays },
]
