// The exercises a round can open with, all written for this pack. Estimates are of business size, never trivia (PP-9).
import { promptKinds } from '#shared/contracts/vocabulary.ts'
import type { Prompt } from '#shared/contracts/pack.ts'
import { designTasks } from './design-tasks.ts'
import { estimateTasks, metricTasks } from './number-tasks.ts'

type Task = Omit<Prompt, 'id' | 'kind'>

const plain = (...texts: string[]): Task[] => texts.map((text) => ({ text }))

const tasks: Record<Prompt['kind'], readonly Task[]> = {
  design: designTasks,
  metric: metricTasks,
  estimate: estimateTasks,
  system: plain(
    'Repair appointments are booked twice when two agents act in the same minute. Design the booking so that it cannot happen.',
    'Delivery photos arrive late and out of order from drivers with poor signal. Design how they reach the customer.',
    'Prices change 40 times a day in 9,000 small shops. Design how the new price reaches every screen and shelf.',
  ),
  coding: plain(
    'Given the opening hours of several lockers and one driver’s route, list the lockers that will be shut on arrival.',
    'Merge two lists of grocery orders that may contain the same order twice under different addresses.',
    'From a stream of contacts about refunds, keep the five reasons that grew most over the last seven days.',
  ),
  program: plain(
    'Take me to the program of yours with the most teams in it. Who could have stopped it, and on which day?',
    'Draw the critical path of your last launch. Which hand-off did you trust least, and what did you do about it?',
    'Choose a deadline you moved. Who learned of it first, and what did it cost them?',
  ),
  writing: plain(
    'Write about a choice you made that no analysis could have settled.',
    'Write about something you removed that made things better.',
    'Write about a promise you broke and what followed.',
    'Write about the smallest change with the largest effect.',
  ),
}

export const prompts: Prompt[] = promptKinds.flatMap((kind) =>
  tasks[kind].map((task, at) => ({ id: `${kind}-${at + 1}`, kind, ...task })),
)
