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
    goal: 'Write down 20 raw incidents; pick 10',
    tasks: ['T01', 'T02', 'T03'],
    exit: '10 titles mapped to principles, two for every core principle',
  }),
  week(2, {
    theme: 'Stories',
    goal: 'Write situation, task, action, why and result for five',
    tasks: ['T04', 'T05', 'T06'],
    exit: 'Five stories, no lint errors, the why worth 20 of 30 or more',
  }),
  week(3, {
    theme: 'Stories',
    goal: 'Write the rest; add tension and what-ifs; time them',
    tasks: ['T05', 'T07', 'T08', 'T09'],
    exit: '8 to 10 stories, each spoken in 180 seconds, two tension pairs or more',
  }),
  week(4, {
    theme: 'Design',
    goal: 'Narrow fast',
    tasks: ['T10', 'T11', 'T12'],
    exit: 'A choice within 8 minutes in four drills of five',
  }),
  week(5, {
    theme: 'Design and metrics',
    goal: 'Metrics, estimates, stop rules, reading about the business',
    tasks: ['T13', 'T14', 'T15', 'T16'],
    exit: '45 of 60 on the metric rubric, twice',
  }),
  week(6, {
    theme: 'Mocks',
    goal: 'Three loops or more, one with a sceptical bar raiser',
    tasks: ['T17', 'T18', 'T19', 'T20'],
    exit: 'Three mocks, one whole package read',
  }),
]

const buffer: Step[] = [
  week(7, { theme: 'Repair', goal: 'Fix what the mocks showed', tasks: ['T21', 'T22'], exit: null }),
  week(8, { theme: 'Taper', goal: 'Numbers by heart, no scripts', tasks: ['T23', 'T24'], exit: null }),
]

const thirtyDays: Step[] = [
  days(1, 3, { theme: 'Stories', goal: 'Write down what there is', tasks: ['T01', 'T02', 'T03'], exit: null }),
  days(4, 4, {
    theme: 'Stories',
    goal: 'The first story, with its real numbers',
    tasks: ['T04', 'T05', 'T06', 'T07'],
    exit: null,
  }),
  days(5, 11, { theme: 'Stories', goal: 'One story a day', tasks: ['T05', 'T06', 'T07'], exit: null }),
  days(12, 12, {
    theme: 'Stories',
    goal: 'The last story; requests turned into pain',
    tasks: ['T05', 'T06', 'T07', 'T08'],
    exit: null,
  }),
  days(13, 14, { theme: 'Stories', goal: 'Speak them', tasks: ['T09'], exit: null }),
  days(15, 19, {
    theme: 'Design and metrics',
    goal: 'One drill a day',
    tasks: ['T10', 'T11', 'T12', 'T13', 'T14'],
    exit: null,
  }),
  days(20, 21, { theme: 'Reading', goal: 'How the business makes its choices', tasks: ['T15', 'T16'], exit: null }),
  days(22, 22, {
    theme: 'Writing',
    goal: 'A writing sample in two hours, scored by the writing rubric',
    tasks: ['T25'],
    exit: null,
  }),
  days(23, 23, { theme: 'Mocks', goal: 'A mini loop', tasks: ['T17'], exit: null }),
  days(24, 24, { theme: 'Repair', goal: 'The three findings that cost most', tasks: ['T26'], exit: null }),
  days(25, 25, { theme: 'Mocks', goal: 'Sit on the other side', tasks: ['T20'], exit: null }),
  days(26, 27, { theme: 'Mocks', goal: 'A whole loop', tasks: ['T18'], exit: null }),
  days(28, 28, { theme: 'Mocks', goal: 'Read it as the panel would', tasks: ['T19'], exit: null }),
  days(29, 29, { theme: 'Repair', goal: 'The weakest two, and the level', tasks: ['T21', 'T22'], exit: null }),
  days(30, 30, { theme: 'Taper', goal: 'Numbers by heart, no scripts', tasks: ['T23', 'T24'], exit: null }),
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
