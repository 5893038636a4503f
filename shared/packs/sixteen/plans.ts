// Plans of preparation: what to do in which week or day, and how to know that it is done (PP-11). Six weeks are the work: three on
// stories, two on exercises, one on mocks; a longer plan adds time to repair, none to cram.
import type { PrinciplePack } from '#shared/contracts/pack.ts'

type Preparation = PrinciplePack['preparation']
type Step = Preparation['plans'][number]['steps'][number]

const week = (n: number, step: Omit<Step, 'from' | 'to'>): Step => ({ from: n, to: n, ...step })
const days = (from: number, to: number, step: Omit<Step, 'from' | 'to'>): Step => ({ from, to, ...step })

const sixWeeks: Step[] = [
  week(1, {
    theme: 'Stories',
    goal: 'Write down 20 incidents and pick ten',
    tasks: ['T01', 'T02', 'T03'],
    exit: 'Ten titles, each with its principles, and two for every core principle',
  }),
  week(2, {
    theme: 'Stories',
    goal: 'Write situation, task, action, why and result for five stories',
    tasks: ['T04', 'T05', 'T06'],
    exit: 'Five stories without errors, each with a why that earns at least 20 of 30 points',
  }),
  week(3, {
    theme: 'Stories',
    goal: 'Write the rest, add the tension and the what-ifs, and time each one',
    tasks: ['T05', 'T07', 'T08', 'T09'],
    exit: 'Eight to ten stories, each told in three minutes, with at least two tensions among them',
  }),
  week(4, {
    theme: 'Design',
    goal: 'Narrow a design question quickly',
    tasks: ['T10', 'T11', 'T12'],
    exit: 'You chose within eight minutes in four of five drills',
  }),
  week(5, {
    theme: 'Design and metrics',
    goal: 'Practice metrics, estimates and stop rules, and read about the business',
    tasks: ['T13', 'T14', 'T15', 'T16'],
    exit: 'At least 45 of 60 points on the metric rubric, twice',
  }),
  week(6, {
    theme: 'Mocks',
    goal: 'Run at least three loops, one with a skeptical bar raiser',
    tasks: ['T17', 'T18', 'T19', 'T20'],
    exit: 'Three mock loops done, and one whole package read',
  }),
]

const buffer: Step[] = [
  week(7, { theme: 'Repair', goal: 'Fix what the mock loops showed', tasks: ['T21', 'T22'], exit: null }),
  week(8, { theme: 'Last days', goal: 'Know your numbers and drop the scripts', tasks: ['T23', 'T24'], exit: null }),
]

const thirtyDays: Step[] = [
  days(1, 3, { theme: 'Stories', goal: 'Write down what you have', tasks: ['T01', 'T02', 'T03'], exit: null }),
  days(4, 4, {
    theme: 'Stories',
    goal: 'Write the first story with its real numbers',
    tasks: ['T04', 'T05', 'T06', 'T07'],
    exit: null,
  }),
  days(5, 11, { theme: 'Stories', goal: 'Write one story a day', tasks: ['T05', 'T06', 'T07'], exit: null }),
  days(12, 12, {
    theme: 'Stories',
    goal: 'Write the last story, and turn each request into the customer’s problem',
    tasks: ['T05', 'T06', 'T07', 'T08'],
    exit: null,
  }),
  days(13, 14, { theme: 'Stories', goal: 'Tell each one aloud', tasks: ['T09'], exit: null }),
  days(15, 19, {
    theme: 'Design and metrics',
    goal: 'Do one drill a day',
    tasks: ['T10', 'T11', 'T12', 'T13', 'T14'],
    exit: null,
  }),
  days(20, 21, {
    theme: 'Reading',
    goal: 'Learn how the business makes its choices',
    tasks: ['T15', 'T16'],
    exit: null,
  }),
  days(22, 22, {
    theme: 'Writing',
    goal: 'Write a sample in two hours and score it by the writing rubric',
    tasks: ['T25'],
    exit: null,
  }),
  days(23, 23, { theme: 'Mocks', goal: 'Run a mini loop', tasks: ['T17'], exit: null }),
  days(24, 24, { theme: 'Repair', goal: 'Fix the three findings that cost you most', tasks: ['T26'], exit: null }),
  days(25, 25, { theme: 'Mocks', goal: 'Interview someone else', tasks: ['T20'], exit: null }),
  days(26, 27, { theme: 'Mocks', goal: 'Run a whole loop', tasks: ['T18'], exit: null }),
  days(28, 28, { theme: 'Mocks', goal: 'Read your package as the panel would', tasks: ['T19'], exit: null }),
  days(29, 29, {
    theme: 'Repair',
    goal: 'Work on the two weakest principles and the level',
    tasks: ['T21', 'T22'],
    exit: null,
  }),
  days(30, 30, {
    theme: 'Last days',
    goal: 'Know your numbers and drop the scripts',
    tasks: ['T23', 'T24'],
    exit: null,
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
