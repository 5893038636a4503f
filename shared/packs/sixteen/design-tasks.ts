// Design exercises: who has which problem, what the candidate is asked to do, a limit, and news for the second half (PP-9).
import type { Prompt } from '#shared/contracts/pack.ts'

type Task = Omit<Prompt, 'id' | 'kind'>

export const designTasks: readonly Task[] = [
  {
    text: 'People who buy a used fridge online worry through the first week.',
    ask: 'Improve that week for one group of buyers, and say how you would know that it worked.',
    limit: 'You have one team for six weeks, and the sellers are private people.',
    twist: 'Two weeks in, returns have dropped from 9% to 6%. Four in ten sellers have stopped listing fridges.',
  },
  {
    text: 'Delivery drivers often reach a parcel locker after the building around it has closed.',
    ask: 'Reduce the number of parcels that go back to the depot.',
    limit: 'The opening hours stay as they are, and a driver has no time for a second stop.',
    twist: 'The owner of 40% of the lockers leaves the program in three months.',
  },
  {
    text: 'Many older customers of a pharmacy app have a grandchild place their orders.',
    ask: 'Make ordering safe and simple for both of them.',
    limit: 'The pharmacist must know who takes the medicine. You can’t give anyone a new device.',
    twist: 'In the pilot, 1 order in 12 went to the medicine list of the wrong person.',
  },
  {
    text: 'Some households split one grocery order between two addresses.',
    ask: 'Choose one kind of household and make its order better.',
    limit: 'The cost of delivering an order must not rise by more than 5%.',
    twist: 'New data shows that half of the split orders come from small shops and not from households.',
  },
  {
    text: 'Small shops get paid two days after a sale, but many buy their stock every morning.',
    ask: 'Make the morning easier for one kind of shop.',
    limit: 'The company may not lend money, and a bank transfer takes a day.',
    twist: 'The bank now offers transfers on the same day, for a fee of 1.2% of the amount.',
  },
  {
    text: 'Parents can’t tell which school emails need an answer.',
    ask: 'Help one group of parents to miss fewer deadlines.',
    limit: 'Teachers must not have more work, and schools share no data about children.',
    twist: 'Missed deadlines have dropped by 30%. Parents now open only half as many school emails as before.',
  },
  {
    text: 'A third of the people who move to a new home stop ordering groceries within a month.',
    ask: 'Keep more of them as customers.',
    limit: 'You have a budget of $50,000, and discounts are not allowed.',
    twist: 'Your budget is halved. Most of those who left now live where you deliver on only two days a week.',
  },
  {
    text: 'Warehouse workers scan the same box up to four times.',
    ask: 'Remove scans from their day without losing boxes.',
    limit: 'The scanners stay as they are. A lost box costs $38.',
    twist: 'In the pilot, scans fell by half. Lost boxes rose from 3 to 5 in 10,000.',
  },
  {
    text: 'Customers with low vision give up a return at the step where they print a label.',
    ask: 'Get them through the whole return.',
    limit: 'Carriers need a code on the box, and you launch within a quarter.',
    twist: 'The largest carrier refuses any code that is written by hand.',
  },
  {
    text: 'Buyers of children’s clothes send back one item in four because of its size.',
    ask: 'Reduce these returns for one group of buyers.',
    limit: 'You can’t use cameras, and the product pages belong to the sellers.',
    twist: 'Returns have dropped by a fifth. Orders with two sizes of the same item have doubled.',
  },
]
